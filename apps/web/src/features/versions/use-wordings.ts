import { useTranslation } from 'react-i18next';
import type { VersionView } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import { useInstitutions } from '../tenancy/institutions.js';
import { useTerms } from '../vocabulary/terms.js';
import type { Said } from './compare.js';
import { useMethodWordings } from './use-method-wordings.js';

/** The words of a version; what is published now, or being written, has the same fields. */
export type Wording = VersionView['description'];

/** One field of a work with its name, in the reader's language where it is a code. */
export interface Field {
  key: string;
  name: string;
  /** The language that the words are in, where they are somebody's own. */
  language?: string;
  said: Said;
}

/** Puts a version into words, field by field. */
export function useWordings(): (wording: Wording) => Field[] {
  const { t } = useTranslation('repository');
  const formats = useFormats();
  const terms = useTerms();
  const { nameOf } = useInstitutions();
  const methodOf = useMethodWordings();
  const inLanguages = (key: 'titles' | 'abstracts', texts: Wording['titles']): Field[] =>
    Object.entries(texts).map(([language, text]) => ({ key: `${key}-${language}`, name: `${t(`names.${key}`)} (${formats.languageName(language)})`, language, said: text ?? '' }));
  return (wording) => [
    ...inLanguages('titles', wording.titles),
    { key: 'type', name: t('names.type'), said: wording.type ? t(`types.${wording.type}`) : '' },
    ...inLanguages('abstracts', wording.abstracts),
    ...methodOf(wording),
    { key: 'authors', name: t('names.authors'), said: wording.authors.map(({ name }) => name) },
    { key: 'institution', name: t('names.institution'), said: wording.institution ? nameOf(wording.institution) : '' },
    { key: 'year', name: t('names.year'), said: wording.year === null ? '' : String(wording.year) },
    { key: 'documentNumber', name: t('names.documentNumber'), said: wording.documentNumber ?? '' },
    { key: 'place', name: t('names.place'), said: wording.place ?? '' },
    { key: 'countries', name: t('names.countries'), said: wording.countries.map((code) => formats.countryName(code)) },
    { key: 'sector', name: t('names.sector'), said: wording.sector ? terms.sector(wording.sector) : '' },
    { key: 'valueChains', name: t('names.valueChains'), said: wording.valueChains.map(terms.chain) },
    { key: 'concepts', name: t('names.concepts'), said: wording.concepts.map(terms.concept) },
    { key: 'licence', name: t('names.licence'), said: wording.licence ? terms.licence(wording.licence) : '' },
    { key: 'links', name: t('names.links'), said: wording.links.map(({ url, label }) => (label ? `${label} (${url})` : url)) },
  ];
}
