import { Link } from '@tanstack/react-router';
import { IconAlertTriangle, IconCalendarQuestion, IconChecklist, IconFilePencil, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { useFormats } from '../../ui/format.js';
import { Failure, Skeleton } from '../../ui/states.js';
import { useReader } from '../identity/reader.js';
import { useTitle } from '../repository/names.js';
import { useUpcoming } from './upcoming.js';
import styles from './today.module.css';

/** What waits for this person here: reviews, changes asked for, drafts, answers to meetings, stopped deliveries. */
export function Waiting() {
  const { t } = useTranslation('notifications');
  const formats = useFormats();
  const titleOf = useTitle();
  const reader = useReader();
  const [deposits, reviews, operates] = [reader.may('resources:deposit'), reader.may('resources:review'), reader.may('operations:operate')];
  const queue = query.useQuery('get', '/api/v1/review-queue', { params: { query: { limit: 100 } } }, { enabled: reviews });
  const returned = query.useQuery('get', '/api/v1/resources', { params: { query: { mine: 'true', state: 'changes-requested', limit: 5 } } }, { enabled: deposits });
  const drafts = query.useQuery('get', '/api/v1/resources', { params: { query: { mine: 'true', state: 'draft', limit: 5 } } }, { enabled: deposits });
  const dead = query.useQuery('get', '/api/v1/operations/deliveries', {}, { enabled: operates });
  const tasks = query.useQuery('get', '/api/v1/review-tasks', {}, { enabled: reader.may('resources:take-part-in-review') });
  const upcoming = useUpcoming();
  const asked = [queue, returned, drafts, dead, tasks];
  const failed = asked.find(({ error }) => error);
  if (failed) return <Failure error={failed.error} retry={() => asked.forEach((one) => void one.refetch())} />;
  if (asked.some(({ isLoading }) => isLoading)) return <Skeleton shape="rows" lines={3} />;

  const toRead = queue.data?.items.filter(({ state }) => state === 'submitted').length ?? 0;
  const toPublish = queue.data?.items.filter(({ state }) => state === 'approved').length ?? 0;
  const stopped = dead.data?.dead.length ?? 0;
  const country = reader.place?.kind === 'country' ? reader.place.name : '';
  const toAnswer = upcoming.filter(({ may, mine }) => may.answer && (!mine?.answer || !mine.answer.current));
  const items: ReactNode[] = [
    ...toAnswer.map((edition) => (
      <Item key={edition.id} icon={IconCalendarQuestion}><Link to="/meetings/$id" params={{ id: edition.id }}>{t('today.answer', { country, meeting: formats.say(edition.title) })}</Link></Item>
    )),
    ...(returned.data?.items ?? []).map((resource) => (
      <Item key={resource.id} icon={IconFilePencil}><Link to="/deposits/$id" params={{ id: resource.id }}>{t('today.changes', { title: titleOf(resource).text })}</Link></Item>
    )),
    ...(tasks.data?.items ?? []).map((resource) => (
      <Item key={`task-${resource.id}`} icon={IconChecklist}><Link to="/review/$id" params={{ id: resource.id }}>{t('today.asked', { title: titleOf(resource).text })}</Link></Item>
    )),
    toRead > 0 && <Item key="read" icon={IconChecklist}><Link to="/review">{t('today.review', { count: toRead })}</Link></Item>,
    toPublish > 0 && <Item key="publish" icon={IconChecklist}><Link to="/review">{t('today.publish', { count: toPublish })}</Link></Item>,
    stopped > 0 && <Item key="dead" icon={IconAlertTriangle}><Link to="/operations">{t('today.dead', { count: stopped })}</Link></Item>,
    ...(drafts.data?.items ?? []).map((resource) => (
      <Item key={resource.id} icon={IconFilePencil}><Link to="/deposits/$id" params={{ id: resource.id }}>{t('today.draft', { title: titleOf(resource).text })}</Link></Item>
    )),
  ].filter(Boolean);
  if (items.length === 0) return <p className="quiet">{t('today.waitsNone')}</p>;
  return <ul role="list" className={styles.list}>{items}</ul>;
}

function Item({ icon: Sign, children }: { icon: Icon; children: ReactNode }) {
  return <li className={styles.item}><Sign size={20} stroke={1.6} aria-hidden="true" />{children}</li>;
}
