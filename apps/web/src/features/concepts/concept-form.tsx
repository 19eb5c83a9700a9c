import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem.js';
import { useFormats } from '../../ui/format.js';
import form from '../../ui/form.module.css';
import { ProblemNote } from '../../ui/problem-note.js';
import { useTenants } from '../tenancy/tenants.js';
import { ConceptField } from '../vocabulary/concept-field.js';
import type { ConceptDraft, Mapping, NationalTerm } from './concept-draft.js';
import { conceptLanguages, type ConceptLanguage } from './concept-languages.js';
import { RowList } from './row-list.js';
import styles from './thesaurus.module.css';

interface ConceptFormProps {
  initial: ConceptDraft;
  /** Fields that stand before the others. */
  lead?: ReactNode;
  error: unknown;
  busy: boolean;
  onSave: (draft: ConceptDraft) => void;
  cancel: ReactNode;
}

const relations = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'] as const;
const texts = ['preferred', 'others', 'definitions', 'scopeNotes', 'hidden'] as const;

/** Everything about a concept: names language by language, national terms, its place, other schemes. */
export function ConceptForm({ initial, lead, error, busy, onSave, cancel }: ConceptFormProps) {
  const { t } = useTranslation('thesaurus');
  const formats = useFormats();
  const [draft, setDraft] = useState(initial);
  const change = (part: Partial<ConceptDraft>) => setDraft({ ...draft, ...part });
  const faults = isProblem(error, 422) ? (error.document.errors ?? []) : [];
  const under = (pointer: string) => faults.filter((fault) => fault.pointer.startsWith(pointer)).map(({ detail }) => detail).join(' ') || undefined;
  return (
    <form className={form.form} onSubmit={(event) => { event.preventDefault(); onSave(draft); }}>
      {lead}
      <div className={styles.languages}>
        {conceptLanguages.map((language) => <InLanguage key={language} language={language} draft={draft} name={formats.languageName(language)} onChange={change} />)}
      </div>
      <National rows={draft.national} onChange={(national) => change({ national })} />
      <div className={form.pair}>
        <ConceptField label={t('edit.broader')} value={draft.broader} error={under('/broader')} onChange={(broader) => change({ broader })} />
        <ConceptField label={t('edit.related')} value={draft.related} error={under('/related')} onChange={(related) => change({ related })} />
      </div>
      <RowList<Mapping>
        legend={t('edit.mappings')} rows={draft.mappings} fresh={{ relation: 'exactMatch', uri: '' }} nameOf={({ uri }) => uri} onChange={(mappings) => change({ mappings })}
        fields={(row, edit) => (
          <>
            <NativeSelect label={t('edit.relation')} value={row.relation} onChange={(event) => edit({ relation: event.currentTarget.value as Mapping['relation'] })} data={relations.map((value) => ({ value, label: t(`relations.${value}`) }))} />
            <TextInput label={t('edit.address')} type="url" value={row.uri} onChange={(event) => edit({ uri: event.currentTarget.value })} />
          </>
        )}
      />
      <ProblemNote error={error} />
      {faults.length > 0 && <ul role="alert">{faults.map(({ pointer, detail }) => <li key={pointer}>{detail}</li>)}</ul>}
      <div className={form.actions}><Button type="submit" loading={busy}>{t('edit.save')}</Button>{cancel}</div>
    </form>
  );
}

function InLanguage({ language, draft, name, onChange }: { language: ConceptLanguage; draft: ConceptDraft; name: string; onChange: (part: Partial<ConceptDraft>) => void }) {
  const { t } = useTranslation('thesaurus');
  const labels = { preferred: t('edit.preferred'), others: t('edit.others'), definitions: t('edit.definition'), scopeNotes: t('edit.scopeNote'), hidden: t('edit.hidden') };
  const helps = { others: t('edit.oneEach'), hidden: t('edit.hiddenHelp') };
  return (
    <fieldset className={styles.language}>
      <legend>{name}</legend>
      {texts.map((part) => {
        const shared = {
          label: labels[part], lang: language, value: draft[part][language],
          onChange: (event: { currentTarget: { value: string } }) => onChange({ [part]: { ...draft[part], [language]: event.currentTarget.value } }),
        };
        return part === 'preferred'
          ? <TextInput key={part} {...shared} maxLength={200} />
          : <Textarea key={part} {...shared} description={part === 'others' || part === 'hidden' ? helps[part] : undefined} autosize minRows={part === 'others' ? 3 : 2} maxRows={10} />;
      })}
    </fieldset>
  );
}

function National({ rows, onChange }: { rows: NationalTerm[]; onChange: (rows: NationalTerm[]) => void }) {
  const { t } = useTranslation('thesaurus');
  const formats = useFormats();
  const countries = (useTenants().data?.items ?? []).filter(({ kind }) => kind === 'country').map(({ code, names }) => ({ value: code, label: formats.say(names) }));
  countries.sort((one, other) => formats.compare(one.label, other.label));
  return (
    <RowList<NationalTerm>
      legend={t('edit.national')} rows={rows} fresh={{ country: countries[0]?.value ?? 'ar', language: 'es', term: '' }} nameOf={({ term }) => term} onChange={onChange}
      fields={(row, edit) => (
        <>
          <NativeSelect label={t('edit.country')} value={row.country} onChange={(event) => edit({ country: event.currentTarget.value })} data={countries} />
          <NativeSelect label={t('edit.language')} value={row.language} onChange={(event) => edit({ language: event.currentTarget.value as ConceptLanguage })} data={conceptLanguages.map((value) => ({ value, label: formats.languageName(value) }))} />
          <TextInput label={t('edit.term')} maxLength={200} value={row.term} onChange={(event) => edit({ term: event.currentTarget.value })} />
        </>
      )}
    />
  );
}
