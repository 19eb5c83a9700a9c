import { useTranslation } from 'react-i18next';
import type { EditionView, MovePreview } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import { Note } from '../../ui/note.js';
import { Status, type Tone } from '../../ui/status.js';
import { Table } from '../../ui/table.js';
import styles from './meetings.module.css';
import { Moment, Span } from './moment.js';

const fates: Record<MovePreview['milestones'][number]['fate'] | MovePreview['reminders'][number]['fate'], Tone> = {
  moves: 'good', stays: 'plain', done: 'plain', past: 'attention', late: 'attention', repeats: 'going',
};

/** Everything that a move changes, before it does: the meeting, its milestones, reminders and everybody's calendar. */
export function MoveEffects({ preview, edition }: { preview: MovePreview; edition: EditionView }) {
  const { t } = useTranslation('meetings');
  const formats = useFormats();
  const nameOf = (milestoneId: string | null) => {
    const milestone = preview.milestones.find(({ id }) => id === milestoneId);
    return milestone ? formats.say(milestone.title) : t('edition.meeting');
  };
  const clock = [preview.start.to, preview.end.to].find((moment) => moment.clock !== 'once');
  const moved = preview.milestones.filter(({ fate }) => fate === 'moves').length;
  const people = new Set(preview.calendar.map(({ personId }) => personId)).size;
  return (
    <div className={styles.effectsList}>
      <ul role="list" className={styles.totals}>
        <li><strong>{t('move.milestones', { count: moved })}</strong></li>
        <li><strong>{t('move.reminders', { count: preview.reminders.filter(({ fate }) => fate === 'moves' || fate === 'repeats').length })}</strong></li>
        <li><strong>{t('move.updates', { count: preview.calendar.length })}</strong>{people > 0 && <span className="quiet"> {t('move.sequence', { from: preview.sequence.from, to: preview.sequence.to })}</span>}</li>
      </ul>
      {clock && <Note tone="attention">{t(`move.clock.${clock.clock as 'skipped' | 'repeated'}`)}</Note>}
      <div className={styles.fromTo}>
        <div><span className="quiet small">{t('move.from')}</span><br /><s><Span start={preview.start.from} end={preview.end.from} plain /></s></div>
        <div><span className="quiet small">{t('move.to')}</span><br /><strong><Span start={preview.start.to} end={preview.end.to} plain /></strong></div>
      </div>
      {preview.milestones.length > 0 && (
        <>
          <h3>{t('edition.milestones')}</h3>
          <Table
            label={t('edition.milestones')} rows={preview.milestones} keyOf={(milestone) => milestone.id}
            columns={[
              { name: t('move.what'), lead: true, cell: (milestone) => formats.say(milestone.title) },
              { name: t('move.from'), cell: (milestone) => <Moment moment={milestone.from} as="stamp" /> },
              { name: t('move.to'), cell: (milestone) => (milestone.fate === 'stays' || milestone.fate === 'done' ? '' : <Moment moment={milestone.to} as="stamp" />) },
              { name: t('edition.standing'), cell: (milestone) => <Status tone={fates[milestone.fate]}>{t(`move.fates.${milestone.fate}`)}</Status> },
            ]}
          />
        </>
      )}
      {preview.reminders.length > 0 && (
        <details className={styles.details}>
          <summary>{t('move.remindersTitle', { count: preview.reminders.length })}</summary>
          <Table
            label={t('edition.reminder')} rows={preview.reminders} keyOf={(reminder) => `${reminder.milestoneId}/${reminder.daysBefore}/${reminder.to.instant}`}
            columns={[
              { name: t('move.what'), lead: true, cell: (reminder) => <>{nameOf(reminder.milestoneId)}<br /><span className="quiet small">{t('edition.daysBefore', { count: reminder.daysBefore })}</span></> },
              { name: t('move.from'), cell: (reminder) => reminder.from && <Moment moment={reminder.from} as="stamp" /> },
              { name: t('move.to'), cell: (reminder) => <Moment moment={reminder.to} as="stamp" /> },
              { name: t('edition.standing'), cell: (reminder) => <Status tone={fates[reminder.fate]}>{t(`move.fates.${reminder.fate}`)}</Status> },
            ]}
          />
        </details>
      )}
      {preview.calendar.length > 0 && (
        <details className={styles.details}>
          <summary>{t('move.calendarTitle', { count: preview.calendar.length })}</summary>
          <p className="quiet">{formats.list(preview.calendar.map(({ name, country }) => `${name} (${formats.countryName(country)})`))}</p>
        </details>
      )}
      {edition.state === 'planned' && <p className="quiet">{t('move.notInvitedYet')}</p>}
    </div>
  );
}
