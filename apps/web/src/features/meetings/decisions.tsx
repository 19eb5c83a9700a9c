import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EditionView } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import { Status } from '../../ui/status.js';
import styles from './meetings.module.css';

/** What needs a decision now: late milestones, countries that have not answered, an answer of one's own. */
export function Decisions({ edition, onConvoke }: { edition: EditionView; onConvoke: () => void }) {
  const { t } = useTranslation('meetings');
  const formats = useFormats();
  const keeps = edition.counts !== null;
  const late = keeps ? edition.milestones.filter((milestone) => milestone.late) : [];
  const { pending = 0, 'to-confirm': toConfirm = 0, 'without-focal-point': nobody = 0 } = edition.counts?.standing ?? {};
  const mine = edition.mine;
  const owes = edition.may.answer && mine !== null && (mine.answer === null || !mine.answer.current);
  const items = [
    edition.state === 'planned' && edition.may.convene && (
      <><Status tone="attention">{t('states.planned')}</Status> <button type="button" className={styles.inlineLink} onClick={onConvoke}>{t('edition.notInvited')}</button></>
    ),
    owes && <Status tone="attention">{mine.answer ? t('edition.confirmAnswer', { country: formats.countryName(mine.country) }) : t('edition.yourAnswer', { country: formats.countryName(mine.country) })}</Status>,
    ...late.map((milestone) => <Status key={milestone.id} tone="attention">{t('edition.late', { milestone: formats.say(milestone.title) })}</Status>),
    edition.state === 'convened' && pending > 0 && <Status tone="plain">{t('edition.silent', { count: pending })}</Status>,
    edition.state === 'convened' && toConfirm > 0 && <Status tone="going">{t('edition.toConfirm', { count: toConfirm })}</Status>,
    keeps && nobody > 0 && <><Status tone="attention">{t('edition.nobody', { count: nobody })}</Status> <Link to="/places">{t('edition.nobodyDo')}</Link></>,
  ].filter(Boolean);
  if (items.length === 0) return <p className="quiet">{t('edition.nothingToDecide')}</p>;
  return <ul role="list" className={styles.decisions}>{items.map((item, index) => <li key={index}>{item}</li>)}</ul>;
}
