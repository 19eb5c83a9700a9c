import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { isProblem, Problem } from '../../api/problem.js';
import type { EditionView } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import { ButtonLink } from '../../ui/link.js';
import { say } from '../../ui/notices.js';
import { Page, Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Failure, Skeleton } from '../../ui/states.js';
import form from '../../ui/form.module.css';
import styles from './meetings.module.css';
import { MoveEffects } from './move-effects.js';
import { Span } from './moment.js';
import { plusDays, timesOf, type Wall, wallOf } from './wall.js';

const WallFields = lazy(() => import('./wall-fields.js'));

/** Moving a meeting: the new date first shows everything that moves with it, then moves it in one act. */
export function MovePage() {
  const { id } = useParams({ from: '/meetings/$id/move' });
  const edition = query.useQuery('get', '/api/v1/meetings/editions/{id}', { params: { path: { id } } }, { refetchOnWindowFocus: false });
  if (edition.error) return <Failure level={1} error={edition.error} retry={() => void edition.refetch()} />;
  if (!edition.data) return <div className={styles.arriving}><Skeleton lines={8} /></div>;
  if (!edition.data.may.move) return <Failure level={1} error={new Problem(403, {})} />;
  return <Move key={edition.data.version} edition={edition.data} />;
}

function Move({ edition }: { edition: EditionView }) {
  const { t } = useTranslation('meetings');
  const formats = useFormats();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [wall, setWall] = useState<Wall>(() => wallOf(edition.start.reading, edition.end.reading, edition.start.zone));
  const [times] = useDebouncedValue(timesOf(wall), 350);
  const path = { params: { path: { id: edition.id } } };
  const same = times?.start === edition.start.reading && times.end === edition.end.reading && times.zone === edition.start.zone;
  const preview = query.useQuery('post', '/api/v1/meetings/editions/{id}/move/preview', { ...path, body: times! }, { enabled: times !== null && !same, placeholderData: keepPreviousData, staleTime: 0 });
  const move = query.useMutation('post', '/api/v1/meetings/editions/{id}/move');
  const go = () =>
    times && move.mutate({ params: { ...path.params, header: { 'if-match': `"${edition.version}"` } }, body: times }, {
      onSuccess: () => {
        say(t('move.done'));
        void client.invalidateQueries();
        void navigate({ to: '/meetings/$id', params: { id: edition.id } });
      },
    });
  const wrong = (pointer: string) => (isProblem(preview.error, 422) ? preview.error.errorAt(pointer) : undefined);
  const later = () => setWall({ ...wall, startDate: plusDays(wall.startDate, 7), endDate: plusDays(wall.endDate, 7) });
  return (
    <Page title={t('move.title', { name: formats.say(edition.title) })} lead={t('move.lead')} kicker={<Span start={edition.start} end={edition.end} />}>
      <div className={styles.moveFields}>
        <Suspense fallback={<Skeleton lines={4} />}><WallFields value={wall} errors={wrong} onChange={setWall} /></Suspense>
        <Button variant="default" onClick={later}>{t('move.byWeek')}</Button>
      </div>
      <Section title={t('move.moves')}>
        {same && <p className="quiet">{t('move.same')}</p>}
        {!same && preview.isPending && times && <Skeleton shape="rows" lines={6} />}
        {!same && preview.error && !isProblem(preview.error, 422) && <ProblemNote error={preview.error} />}
        {!same && preview.data && <div data-waiting={preview.isPlaceholderData || undefined} className={styles.effects}><MoveEffects preview={preview.data} edition={edition} /></div>}
      </Section>
      <div className={styles.last}>
        <ProblemNote error={move.error} />
        <div className={form.actions}>
          <Button size="md" disabled={same || !preview.data || preview.isPlaceholderData} loading={move.isPending} onClick={go}>{t('move.go')}</Button>
          <ButtonLink size="md" variant="subtle" to="/meetings/$id" params={{ id: edition.id }}>{t('actions.cancel', { ns: 'common' })}</ButtonLink>
        </div>
      </div>
    </Page>
  );
}
