import { Button } from '@mantine/core';
import { IconBookmark, IconHelp, IconRss } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReader } from '../identity/reader.js';
import { useFeedLinks } from './feed-address.js';
import type { ResultsSearch } from './results-search.js';
import styles from './tools.module.css';

const ExpertHelp = lazy(() => import('./expert-help.js'));
const FeedPanel = lazy(() => import('./feed-panel.js'));
const SaveDialog = lazy(() => import('./save-dialog.js'));

/** What one can do with a search besides reading its results: keep it, take it along as a feed, say it more exactly. */
export function Tools({ search }: { search: ResultsSearch }) {
  const { t, i18n } = useTranslation('finding');
  const reader = useReader();
  const [open, setOpen] = useState<'help' | 'feed' | null>(null);
  const [saving, setSaving] = useState(false);
  useFeedLinks(search, i18n.language, t('feed.title'));
  const toggle = (which: 'help' | 'feed') => setOpen(open === which ? null : which);
  const icon = { size: 17, 'aria-hidden': true } as const;
  return (
    <>
      <div className={styles.tools}>
        {reader.may('search:save') && <Button size="xs" variant="default" leftSection={<IconBookmark {...icon} />} onClick={() => setSaving(true)}>{t('save.open')}</Button>}
        <Button size="xs" variant="default" aria-expanded={open === 'feed'} leftSection={<IconRss {...icon} />} onClick={() => toggle('feed')}>{t('feed.open')}</Button>
        <Button size="xs" variant="default" aria-expanded={open === 'help'} leftSection={<IconHelp {...icon} />} onClick={() => toggle('help')}>{t('help.open')}</Button>
      </div>
      <Suspense fallback={null}>
        {open === 'help' && <ExpertHelp />}
        {open === 'feed' && <FeedPanel search={search} />}
        {saving && <SaveDialog search={search} onClose={() => setSaving(false)} />}
      </Suspense>
    </>
  );
}
