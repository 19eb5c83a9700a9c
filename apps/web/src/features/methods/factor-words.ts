import { useTranslation } from 'react-i18next';
import { useTerms } from '../vocabulary/terms.js';

/** What a place or a resource may say of each factor, in the order in which it is asked. */
export const factorCodes = {
  orientation: ['export', 'domestic', 'mixed'],
  firms: ['under-20', '20-99', '100-499', '500-more'],
  reach: ['local', 'regional', 'national', 'cross-border'],
  maturity: ['potential', 'incipient', 'in-consolidation', 'constituted', 'discontinued'],
  institutions: ['business-association', 'business-services', 'finance', 'public-authority', 'training', 'research', 'development-agency'],
  budget: ['under-50k', '50k-250k', '250k-1m', 'over-1m'],
} as const;

type Codes = typeof factorCodes;
export type Factor = 'sectors' | keyof Codes;

/** The names of the values of a factor. */
export function useFactorWords() {
  const { t } = useTranslation('method');
  const terms = useTerms();
  const names: Record<Factor, (code: string) => string> = {
    sectors: terms.sector,
    orientation: (code) => t(`orientation.${code as Codes['orientation'][number]}`),
    firms: (code) => t(`firms.${code as Codes['firms'][number]}`),
    reach: (code) => t(`reach.${code as Codes['reach'][number]}`),
    maturity: (code) => t(`maturity.${code as Codes['maturity'][number]}`),
    institutions: (code) => t(`institutions.${code as Codes['institutions'][number]}`),
    budget: (code) => t(`budget.${code as Codes['budget'][number]}`),
  };
  const word = (factor: Factor, code: string): string => names[factor](code);
  const options = (factor: Factor) => (factor === 'sectors' ? terms.sectors : factorCodes[factor].map((value) => ({ value: value as string, label: word(factor, value) })));
  return { word, options };
}
