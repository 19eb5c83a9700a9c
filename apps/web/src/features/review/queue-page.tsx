import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/link.js';
import { Page, Section } from '../../ui/page.js';
import { Empty, Failure, Skeleton } from '../../ui/states.js';
import { useReader } from '../identity/reader.js';
import { Queue } from './queue.js';
import { Tasks, useTasks } from './tasks.js';

/** What waits for a curator of this space, and what the reader was asked to review. */
export function QueuePage() {
  const { t } = useTranslation('review');
  const reviewing = useTranslation('reviewing').t;
  const reader = useReader();
  const tasks = useTasks();
  const place = reader.place?.name ?? '';
  const curates = reader.may('resources:review');
  const asked = tasks.data?.items ?? [];
  return (
    <Page
      title={t('queue.title')} lead={curates ? t('queue.lead', { place }) : reviewing('tasks.mine', { place })}
      actions={curates && <ButtonLink variant="default" to="/review/guidance">{reviewing('guidance.open')}</ButtonLink>}
    >
      {tasks.error && <Failure error={tasks.error} retry={() => void tasks.refetch()} />}
      {tasks.isPending && <Skeleton shape="rows" lines={3} />}
      {asked.length > 0 && <Section title={reviewing('tasks.title')}><Tasks items={asked} /></Section>}
      {curates && (asked.length > 0 ? <Section title={t('queue.waitsHere')}><Queue place={reader.place?.code} /></Section> : <Queue place={reader.place?.code} />)}
      {!curates && tasks.data && asked.length === 0 && <Empty title={reviewing('tasks.none')}>{reviewing('tasks.noneHelp')}</Empty>}
    </Page>
  );
}
