import { useTranslation } from 'react-i18next';
import type { EditionView, MilestoneView } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import styles from './countdown-line.module.css';
import { daysUntil } from './moment.js';

interface Mark {
  key: string;
  days: number;
  kind: 'done' | 'late' | 'due' | 'meeting' | 'today';
  name: string;
  at: string;
}

/** The way to a meeting as a line: milestones, the meeting, and today on it. The table below says the same in words. */
export function CountdownLine({ edition }: { edition: EditionView }) {
  const { t } = useTranslation('meetings');
  const formats = useFormats();
  const kindOf = ({ doneAt, late }: MilestoneView): Mark['kind'] => (doneAt ? 'done' : late ? 'late' : 'due');
  const marks: Mark[] = [
    ...edition.milestones.map((one) => ({ key: one.id, days: daysUntil(one.due), kind: kindOf(one), name: formats.say(one.title), at: formats.shortDay(one.due.instant, one.due.zone) })),
    { key: 'meeting', days: daysUntil(edition.start), kind: 'meeting', name: t('edition.meeting'), at: formats.shortDay(edition.start.instant, edition.start.zone) },
  ];
  const days = [...marks.map((mark) => mark.days), 0];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const share = (day: number) => `${last === first ? 50 : 2 + ((day - first) / (last - first)) * 96}%`;
  return (
    <div className={styles.line} aria-hidden="true">
      <svg className={styles.track} width="100%" height="64">
        <line x1="2%" x2="98%" y1="32" y2="32" className={styles.way} />
        <line x1="2%" x2={share(0)} y1="32" y2="32" className={styles.gone} />
        {marks.map((mark) => (
          <svg key={mark.key} x={share(mark.days)} y="32" overflow="visible" data-kind={mark.kind} className={styles.mark}>
            <title>{`${mark.name}, ${mark.at}`}</title>
            {mark.kind === 'meeting' ? <rect x="-9" y="-9" width="18" height="18" transform="rotate(45)" /> : <circle r="6.5" />}
          </svg>
        ))}
        <svg x={share(0)} y="32" overflow="visible" className={styles.today}>
          <line y1="-26" y2="26" />
        </svg>
      </svg>
      <div className={styles.words}>
        <span>{formats.day(firstOf(edition, first), edition.start.zone)}</span>
        <span className={styles.todayWord} ref={(element) => element?.style.setProperty('--at', share(0))}>{t('edition.today')}</span>
        <span>{formats.day(lastOf(edition, last), edition.start.zone)}</span>
      </div>
    </div>
  );
}

const dated = (edition: EditionView, days: number): string =>
  [...edition.milestones.map(({ due }) => due), edition.start].find((moment) => daysUntil(moment) === days)?.instant ?? new Date().toISOString();
const firstOf = dated;
const lastOf = dated;
