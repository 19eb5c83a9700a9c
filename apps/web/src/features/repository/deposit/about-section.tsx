import { MultiSelect, Select, TextInput } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../../api/views.js';
import { useFormats } from '../../../ui/format.js';
import { LanguageField } from '../../../ui/language-field.js';
import { useTenants } from '../../tenancy/tenants.js';
import { ConceptField } from '../../vocabulary/concept-field.js';
import { useTerms } from '../../vocabulary/terms.js';
import { Remarked } from './beside-field.js';
import styles from './deposit.module.css';
import { errorOf, type SectionProps } from './section-props.js';
import { abstractWords, wordsIn } from './sections.js';
import { originalFirst } from './what-section.js';

const TranslationDesk = lazy(() => import('../translations/translation-desk.js'));

/** What it says and where it belongs: abstract, concepts, sector, value chains, countries. */
export function AboutSection({ deposit }: SectionProps) {
  const { t } = useTranslation('repository');
  const formats = useFormats();
  const terms = useTerms();
  const { draft, change } = deposit;
  const countries = (useTenants().data?.items ?? []).filter(({ kind }) => kind === 'country');
  const words = wordsIn(draft.abstracts[draft.language]);
  const { least, most } = abstractWords;
  const shared = { searchable: true, clearable: true, nothingFoundMessage: t('deposit.nothingFound'), maxDropdownHeight: 320, checkIconPosition: 'right' } as const;
  return (
    <div className={styles.fields}>
      <Remarked field="abstracts">
        <LanguageField
          key={draft.language} label={t('names.abstracts')} description={t('deposit.abstractHelp')} required multiline value={draft.abstracts} first={draft.language}
          languages={originalFirst(draft.language)} maxLength={20_000} error={(code) => errorOf(deposit, `/abstracts/${code}`)}
          onChange={(abstracts) => change('abstracts', abstracts)}
        />
        {words > 0 && (
          <p className="quiet small">
            {t('deposit.words', { count: words })}
            {words < least && ` · ${t('deposit.wordsShort', { least })}`}
            {words > most && ` · ${t('deposit.wordsLong', { most })}`}
          </p>
        )}
      </Remarked>
      <Suspense fallback={null}><TranslationDesk deposit={deposit} /></Suspense>
      <Remarked field="concepts">
        <ConceptField
          label={t('names.concepts')} description={t('deposit.conceptsHelp')} value={draft.concepts} error={errorOf(deposit, '/concepts')}
          onChange={(concepts) => change('concepts', concepts as Draft['concepts'])}
        />
      </Remarked>
      <Remarked field="countries">
        <MultiSelect
          {...shared} label={t('names.countries')} value={draft.countries} error={errorOf(deposit, '/countries')}
          data={countries.map(({ code, names }) => ({ value: code, label: formats.say(names) })).sort((one, other) => formats.compare(one.label, other.label))}
          onChange={(chosen) => change('countries', chosen as Draft['countries'])}
        />
      </Remarked>
      <Remarked field="place">
        <TextInput
          label={t('names.place')} description={t('deposit.placeHelp')} value={draft.place ?? ''} maxLength={200} error={errorOf(deposit, '/place')}
          onChange={(event) => change('place', event.currentTarget.value || null)}
        />
      </Remarked>
      <Remarked field="sector">
        <Select {...shared} label={t('names.sector')} value={draft.sector} data={terms.sectors} error={errorOf(deposit, '/sector')} onChange={(sector) => change('sector', sector as Draft['sector'])} />
      </Remarked>
      <Remarked field="valueChains">
        <MultiSelect
          {...shared} label={t('names.valueChains')} value={draft.valueChains} data={terms.chains} error={errorOf(deposit, '/valueChains')}
          onChange={(chains) => change('valueChains', chains as Draft['valueChains'])}
        />
      </Remarked>
    </div>
  );
}
