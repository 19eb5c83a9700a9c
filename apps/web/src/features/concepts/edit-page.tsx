import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { isProblem, Problem } from '../../api/problem.js';
import type { ConceptView } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import form from '../../ui/form.module.css';
import { ButtonLink } from '../../ui/link.js';
import { say } from '../../ui/notices.js';
import { Page, Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Failure, Skeleton } from '../../ui/states.js';
import { useReader } from '../identity/reader.js';
import { documentOf, draftOf } from './concept-draft.js';

const ConceptField = lazy(async () => ({ default: (await import('../vocabulary/concept-field.js')).ConceptField }));
const ConceptForm = lazy(async () => ({ default: (await import('./concept-form.js')).ConceptForm }));

/** Goes to the concept's page with everything that was kept of the thesaurus forgotten. */
function useDone() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async (words: string, code: string) => {
    say(words);
    await client.invalidateQueries();
    await navigate({ to: '/concepts/$code', params: { code } });
  };
}

/** The Unit gives a new idea its place. */
export function CreatePage() {
  const { t } = useTranslation('thesaurus');
  const reader = useReader();
  const done = useDone();
  const [code, setCode] = useState('');
  const create = query.useMutation('post', '/api/v1/concepts');
  if (!reader.known) return <Page title={t('edit.newTitle')}><Skeleton lines={8} /></Page>;
  if (!reader.may('thesaurus:edit')) return <Failure level={1} error={new Problem(reader.person ? 403 : 401, {})} />;
  return (
    <Page title={t('edit.newTitle')}>
      <Suspense fallback={<Skeleton lines={8} />}>
        <ConceptForm
          initial={draftOf()} error={create.error} busy={create.isPending}
          lead={(
            <TextInput
              label={t('edit.code')} description={t('edit.codeHelp')} required maxLength={64} pattern="[a-z0-9]+(-[a-z0-9]+)*" value={code}
              error={isProblem(create.error, 422) ? create.error.errorAt('/code') : undefined} onChange={(event) => setCode(event.currentTarget.value)}
            />
          )}
          cancel={<ButtonLink variant="subtle" to="/thesaurus">{t('actions.cancel', { ns: 'common' })}</ButtonLink>}
          onSave={(draft) => create.mutate({ body: { code, ...documentOf(draft) } }, { onSuccess: () => void done(t('edit.saved'), code) })}
        />
      </Suspense>
    </Page>
  );
}

/** The Unit changes a concept, takes it out of use, or brings it back. */
export function EditPage() {
  const { code } = useParams({ from: '/concepts/$code/edit' });
  const concept = query.useQuery('get', '/api/v1/concepts/{code}', { params: { path: { code } } }, { staleTime: 0, refetchOnWindowFocus: false });
  const reader = useReader();
  if (concept.error) return <Failure level={1} error={concept.error} retry={() => void concept.refetch()} />;
  if (!concept.data || !reader.known) return <Page title={code}><Skeleton lines={8} /></Page>;
  if (!concept.data.may.edit) return <Failure level={1} error={new Problem(reader.person ? 403 : 401, {})} />;
  return <Edit key={concept.data.version} concept={concept.data} />;
}

function Edit({ concept }: { concept: ConceptView }) {
  const { t } = useTranslation('thesaurus');
  const formats = useFormats();
  const done = useDone();
  const save = query.useMutation('put', '/api/v1/concepts/{code}');
  const { code, version } = concept;
  return (
    <Page title={t('edit.title', { name: formats.say(concept.labels) || code })}>
      <Suspense fallback={<Skeleton lines={8} />}>
        <ConceptForm
          initial={draftOf(concept)} error={save.error} busy={save.isPending}
          cancel={<ButtonLink variant="subtle" to="/concepts/$code" params={{ code }}>{t('actions.cancel', { ns: 'common' })}</ButtonLink>}
          onSave={(draft) => save.mutate(
            { params: { path: { code }, header: { 'if-match': `"${version}"` } }, body: documentOf(draft) },
            { onSuccess: () => void done(t('edit.saved'), code) },
          )}
        />
      </Suspense>
      <Ending concept={concept} />
    </Page>
  );
}

/** A concept is never deleted: it goes out of use, perhaps into another, and may come back. */
function Ending({ concept: { code, version, status } }: { concept: ConceptView }) {
  const { t } = useTranslation('thesaurus');
  const done = useDone();
  const [heir, setHeir] = useState<string[]>([]);
  const end = query.useMutation('post', '/api/v1/concepts/{code}/deprecation');
  const reinstate = query.useMutation('delete', '/api/v1/concepts/{code}/deprecation');
  const params = { path: { code }, header: { 'if-match': `"${version}"` } };
  if (status === 'deprecated') {
    return (
      <Section title={t('outOfUse')}>
        <Button variant="default" loading={reinstate.isPending} onClick={() => reinstate.mutate({ params }, { onSuccess: () => void done(t('edit.reinstated'), code) })}>{t('edit.reinstate')}</Button>
        <ProblemNote error={reinstate.error} />
      </Section>
    );
  }
  return (
    <Section title={t('edit.ending')}>
      <form className={form.form} onSubmit={(event) => { event.preventDefault(); end.mutate({ params, body: { replacedBy: heir[0] ?? null } }, { onSuccess: () => void done(t('edit.ended'), code) }); }}>
        <Suspense fallback={<Skeleton lines={2} />}>
          <ConceptField label={t('edit.heir')} description={t('edit.endingHelp')} value={heir} onChange={(codes) => setHeir(codes.slice(-1))} />
        </Suspense>
        <ProblemNote error={end.error} />
        <div className={form.actions}><Button type="submit" variant="default" color="red" loading={end.isPending}>{t('edit.end')}</Button></div>
      </form>
    </Section>
  );
}
