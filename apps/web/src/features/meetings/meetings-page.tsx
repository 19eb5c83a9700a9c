import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, query } from '../../api/client.js';
import type { EditionEntry } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import { ButtonLink } from '../../ui/link.js';
import { Page, Section } from '../../ui/page.js';
import { Empty, Failure, Skeleton } from '../../ui/states.js';
import { Status } from '../../ui/status.js';
import { usePages } from '../../ui/use-pages.js';
import { useReader } from '../identity/reader.js';
import { CalendarFeed } from './calendar-feed.js';
import styles from './meetings.module.css';
import { daysUntil, Span } from './moment.js';
import { toneOfEdition } from './states.js';

/** The meetings of the network: what is coming, and what is past. */
export function MeetingsPage() {
  const { t } = useTranslation('meetings');
  const reader = useReader();
  const [now] = useState(() => new Date().toISOString());
  const series = query.useQuery('get', '/api/v1/meetings/series');
  const openable = series.data?.items.some(({ may }) => may.open);
  return (
    <Page
      title={t('list.title')} lead={t('list.lead')}
      actions={openable && <ButtonLink to="/meetings/new" leftSection={<IconCalendarPlus size={18} aria-hidden="true" />}>{t('list.convene')}</ButtonLink>}
    >
      <Editions title={t('list.upcoming')} range={{ from: now, state: ['planned', 'convened', 'held'] }} empty={<Empty title={t('list.none')}>{t('list.noneHelp')}</Empty>} />
      <Editions title={t('list.cancelled')} range={{ from: now, state: ['cancelled'] }} />
      <Editions title={t('list.past')} range={{ until: now }} past />
      {reader.may('meetings:calendar') && <Section title={t('feed.title')}><CalendarFeed /></Section>}
    </Page>
  );
}

interface EditionsProps {
  title: string;
  range: { from?: string; until?: string; state?: EditionEntry['state'][] };
  past?: boolean;
  /** What stands there when there are none; without it the section is left out. */
  empty?: React.ReactNode;
}

function Editions({ title, range, past = false, empty }: EditionsProps) {
  const { t } = useTranslation('meetings');
  const reader = useReader();
  const editions = usePages<EditionEntry>(['editions', range, reader.place?.code], async (cursor, signal) => {
    const { data } = await api.GET('/api/v1/meetings/editions', { params: { query: { ...range, cursor, limit: 20 } }, signal });
    return data!;
  });
  // An edition that is going on now is upcoming, not past.
  const shown = editions.items?.filter(({ end }) => !past || new Date(end.instant) < new Date());
  if (!empty && !shown?.length && !editions.error && !editions.hasMore) return null;
  return (
    <Section title={title}>
      {editions.error && <Failure error={editions.error} retry={editions.again} />}
      {editions.isPending && <Skeleton shape="rows" lines={2} />}
      {shown?.length === 0 && empty}
      <ul role="list" className={styles.editions}>
        {shown?.map((edition) => <li key={edition.id}><Entry edition={edition} /></li>)}
      </ul>
      {editions.hasMore && <Button variant="default" loading={editions.isFetchingMore} onClick={editions.more}>{t('actions.more', { ns: 'common' })}</Button>}
    </Section>
  );
}

function Entry({ edition }: { edition: EditionEntry }) {
  const { t } = useTranslation('meetings');
  const formats = useFormats();
  const days = daysUntil(edition.start);
  return (
    <Link to="/meetings/$id" params={{ id: edition.id }} className={styles.entry}>
      <span className={styles.date} aria-hidden="true">
        <span className={styles.dateDay}>{formats.dayNumber(edition.start.instant, edition.start.zone)}</span>
        <span className={styles.dateMonth}>{formats.month(edition.start.instant, edition.start.zone)}</span>
      </span>
      <span className={styles.entryWords}>
        <strong className={styles.entryTitle}>{formats.say(edition.title)}</strong>
        <span className="quiet"><Span start={edition.start} end={edition.end} plain /></span>
        {(edition.place || edition.hostCountry) && <span className="quiet">{[edition.place, edition.hostCountry && formats.countryName(edition.hostCountry)].filter(Boolean).join(', ')}</span>}
      </span>
      <span className={styles.entryState}>
        <Status tone={toneOfEdition[edition.state]}>{t(`states.${edition.state}`)}</Status>
        {days > 0 && edition.state !== 'cancelled' && <span className="quiet small">{t('edition.countdown', { count: days })}</span>}
      </span>
    </Link>
  );
}
