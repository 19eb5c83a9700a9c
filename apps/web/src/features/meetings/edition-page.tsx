import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { IconCalendarDown, IconCalendarShare } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { EditionView } from '../../api/views.js';
import { inReach, useFormats } from '../../ui/format.js';
import { ButtonLink } from '../../ui/link.js';
import { Note } from '../../ui/note.js';
import { Page, Section } from '../../ui/page.js';
import { Failure, Skeleton } from '../../ui/states.js';
import { Status } from '../../ui/status.js';
import { AnswerForm } from './answer-form.js';
import { CountdownLine } from './countdown-line.js';
import { Decisions } from './decisions.js';
import { Delegations } from './delegations.js';
import styles from './meetings.module.css';
import { Milestones } from './milestones.js';
import { daysUntil, Span } from './moment.js';
import { toneOfEdition } from './states.js';

const CancelDialog = lazy(() => import('./cancel-dialog.js'));
const EditDialog = lazy(() => import('./edit-dialog.js'));
const ConvokeDialog = lazy(() => import('./convoke-dialog.js'));

/** A meeting: the way to it with today on the line, who comes, and what needs a decision now. */
export function EditionPage() {
  const { id } = useParams({ from: '/meetings/$id' });
  const edition = query.useQuery('get', '/api/v1/meetings/editions/{id}', { params: { path: { id } } });
  if (edition.error) return <Failure level={1} error={edition.error} retry={() => void edition.refetch()} />;
  if (!edition.data) return <div className={styles.arriving}><Skeleton lines={8} /></div>;
  return <Edition key={id} edition={edition.data} onChanged={() => void edition.refetch()} />;
}

function Edition({ edition, onChanged }: { edition: EditionView; onChanged: () => void }) {
  const { t } = useTranslation('meetings');
  const formats = useFormats();
  const [act, setAct] = useState<'none' | 'convoke' | 'cancel' | 'edit'>('none');
  const summary = inReach(edition.summary, formats.language);
  const days = daysUntil(edition.start);
  const done = () => {
    setAct('none');
    onChanged();
  };
  return (
    <Page
      title={formats.say(edition.title)}
      kicker={
        <span className={styles.kicker}>
          <Status tone={toneOfEdition[edition.state]}>{t(`states.${edition.state}`)}</Status>
          {days > 0 && edition.state !== 'cancelled' && <strong>{t('edition.countdown', { count: days })}</strong>}
        </span>
      }
      lead={
        <>
          <Span start={edition.start} end={edition.end} />
          {(edition.place || edition.hostCountry) && <><br />{[edition.place, edition.hostCountry && formats.countryName(edition.hostCountry)].filter(Boolean).join(', ')}</>}
        </>
      }
      actions={
        <>
          {edition.may.convene && edition.state === 'planned' && <Button onClick={() => setAct('convoke')}>{t('convene.invite')}</Button>}
          {edition.may.move && <ButtonLink variant="default" to="/meetings/$id/move" params={{ id: edition.id }} leftSection={<IconCalendarShare size={18} aria-hidden="true" />}>{t('edition.move')}</ButtonLink>}
          {edition.may.edit && <Button variant="default" onClick={() => setAct('edit')}>{t('actions.edit', { ns: 'common' })}</Button>}
          <Button component="a" variant="default" href={`/api/v1/meetings/editions/${edition.id}/calendar.ics?lang=${formats.language}`} leftSection={<IconCalendarDown size={18} aria-hidden="true" />}>{t('edition.calendar')}</Button>
        </>
      }
    >
      {edition.cancelReason && <Note tone="attention" title={t('edition.cancelledNote')}>{formats.say(edition.cancelReason)}</Note>}
      {summary.text && <p className={styles.summary} lang={summary.language}>{summary.text}</p>}
      {edition.state !== 'cancelled' && <Section title={t('edition.decide')}><Decisions edition={edition} onConvoke={() => setAct('convoke')} /></Section>}
      {edition.may.answer && <Section title={t('edition.answerTitle', { country: formats.countryName(edition.mine?.country ?? '') })}><AnswerForm edition={edition} onDone={onChanged} /></Section>}
      {edition.milestones.length > 0 && (
        <Section title={t('edition.line')}>
          <CountdownLine edition={edition} />
          <Milestones edition={edition} onChanged={onChanged} />
        </Section>
      )}
      {edition.counts && edition.state !== 'planned' && <Delegations edition={edition} />}
      {edition.may.cancel && (
        <div className={styles.last}><Button variant="subtle" color="clay" onClick={() => setAct('cancel')}>{t('edition.cancel')}</Button></div>
      )}
      <Suspense fallback={null}>
        {act === 'edit' && <EditDialog edition={edition} onClose={() => setAct('none')} onDone={done} />}
        {act === 'cancel' && <CancelDialog edition={edition} onClose={() => setAct('none')} onDone={done} />}
        {act === 'convoke' && <ConvokeDialog edition={edition} onClose={() => setAct('none')} onDone={done} />}
      </Suspense>
    </Page>
  );
}
