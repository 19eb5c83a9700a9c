import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import type { ProposedChange } from '../../api/views.js';
import { Choice } from '../../ui/choice.js';
import { useFormats } from '../../ui/format.js';
import form from '../../ui/form.module.css';
import { say } from '../../ui/notices.js';
import { Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { useReader } from '../identity/reader.js';
import { useTenants } from '../tenancy/tenants.js';
import { useTerms } from '../vocabulary/terms.js';
import { conceptLanguages, type ConceptLanguage } from './concept-languages.js';

const kinds = ['term', 'definition', 'relation'] as const;

/** A member proposes a name, a definition or a relation of this concept, and says why. */
export function ProposeForm({ concept }: { concept: string }) {
  const { t } = useTranslation('thesaurus');
  const formats = useFormats();
  const terms = useTerms();
  const { place } = useReader();
  const countries = (useTenants().data?.items ?? []).filter(({ kind }) => kind === 'country');
  const [kind, setKind] = useState<(typeof kinds)[number]>('term');
  const [language, setLanguage] = useState<ConceptLanguage>(formats.language);
  const [country, setCountry] = useState(place?.kind === 'country' ? place.code : '');
  const [relation, setRelation] = useState<'broader' | 'related'>('related');
  const [other, setOther] = useState('');
  const [words, setWords] = useState('');
  const [reason, setReason] = useState('');
  const propose = query.useMutation('post', '/api/v1/thesaurus/proposals');
  const change: ProposedChange = kind === 'term' ? { kind, concept, language, label: words, country: (country || null) as 'cl' | null }
    : kind === 'definition' ? { kind, concept, language, text: words }
      : { kind, concept, relation, other };
  const send = () => propose.mutate({ body: { change, reason } }, {
    onSuccess: () => {
      say(t('propose.sent'));
      setWords('');
      setReason('');
    },
  });
  return (
    <Section title={t('propose.title')}>
      <p className="quiet">{t('propose.lead')}</p>
      <form className={form.form} onSubmit={(event) => { event.preventDefault(); send(); }}>
        <Choice label={t('propose.kind')} value={kind} onChange={setKind} options={kinds.map((value) => ({ value, label: t(`propose.kinds.${value}`) }))} />
        {kind === 'term' && <TextInput label={t('propose.term')} required maxLength={200} value={words} onChange={(event) => setWords(event.currentTarget.value)} />}
        {kind === 'definition' && <Textarea label={t('propose.text')} required autosize minRows={3} maxLength={4000} value={words} onChange={(event) => setWords(event.currentTarget.value)} />}
        <div className={form.pair}>
          {kind === 'relation' ? (
            <>
              <NativeSelect label={t('propose.relation')} value={relation} onChange={(event) => setRelation(event.currentTarget.value as 'broader')} data={[{ value: 'related', label: t('edit.related') }, { value: 'broader', label: t('edit.broader') }]} />
              <NativeSelect label={t('propose.other')} value={other} onChange={(event) => setOther(event.currentTarget.value)} data={[{ value: '', label: '' }, ...terms.concepts.filter(({ value }) => value !== concept)]} />
            </>
          ) : (
            <NativeSelect label={t('propose.language')} value={language} onChange={(event) => setLanguage(event.currentTarget.value as ConceptLanguage)} data={conceptLanguages.map((value) => ({ value, label: formats.languageName(value) }))} />
          )}
          {kind === 'term' && (
            <NativeSelect
              label={t('propose.country')} value={country} onChange={(event) => setCountry(event.currentTarget.value)}
              data={[{ value: '', label: t('propose.everywhere') }, ...countries.map(({ code, names }) => ({ value: code, label: formats.say(names) })).sort((one, next) => formats.compare(one.label, next.label))]}
            />
          )}
        </div>
        <Textarea label={t('propose.reason')} required autosize minRows={2} maxLength={2000} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={isProblem(propose.error, 422) ? propose.error.errorAt('/change') : undefined} />
        <ProblemNote error={propose.error} />
        <div className={form.actions}>
          <Button type="submit" variant="default" loading={propose.isPending} disabled={!reason.trim() || (kind === 'relation' ? !other : !words.trim())}>{t('propose.send')}</Button>
        </div>
      </form>
    </Section>
  );
}
