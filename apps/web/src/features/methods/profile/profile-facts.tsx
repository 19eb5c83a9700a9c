import { useTranslation } from 'react-i18next';
import type { TenantView } from '../../../api/views.js';
import { Facts } from '../../../ui/facts.js';
import { useFormats } from '../../../ui/format.js';
import { type Factor, useFactorWords } from '../factor-words.js';
import { profileOf } from './profile.js';

/** What a place has said of itself, factor by factor; what it has not said is left out. */
export function ProfileFacts({ tenant }: { tenant: TenantView }) {
  const { t } = useTranslation('method');
  const formats = useFormats();
  const { word } = useFactorWords();
  const profile = profileOf(tenant);
  const row = (factor: Factor, label = t(`factors.${factor}`)) => {
    const said = profile[factor];
    const codes = typeof said === 'string' ? [said] : (said ?? []);
    return [label, codes.length > 0 && formats.list(codes.map((code) => word(factor, code)))] as const;
  };
  return <Facts rows={[row('sectors'), row('orientation'), row('firms'), row('reach'), row('maturity'), row('institutions', t('profile.institutions')), row('budget', t('profile.budget'))]} />;
}
