import type { Locale } from '#platform';
import { licences } from '#vocabulary';
import type { FileFault } from '../extraction/file-faults.js';
import { repositoryTexts } from '../repository.texts.js';
import type { Finding } from './finding.js';

/** What stands in a finding as a code, in words. */
export function wordsFor({ code, params }: Finding, locale: Locale): Record<string, string | number> {
  switch (code) {
    case 'missing':
      return { what: repositoryTexts(locale, `fields.${params['what'] as 'title_needed'}`) };
    case 'language-other':
      return { ...params, said: languageName(params['said'], locale), seems: languageName(params['seems'], locale) };
    case 'file-unread':
      return { ...params, fault: repositoryTexts(locale, `faults.${params['fault'] as FileFault}.detail`) };
    case 'licence-other':
      return { ...params, chosen: licences.find((licence) => licence.code === params['chosen'])?.labels[locale] ?? String(params['chosen']) };
    default:
      return params;
  }
}

const languageName = (code: string | number | undefined, locale: Locale): string => new Intl.DisplayNames(locale, { type: 'language' }).of(String(code)) ?? String(code);
