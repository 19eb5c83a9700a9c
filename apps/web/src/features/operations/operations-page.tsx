import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../api/problem.js';
import { Choice } from '../../ui/choice.js';
import { Page } from '../../ui/page.js';
import { Failure } from '../../ui/states.js';
import { useReader } from '../identity/reader.js';
import styles from './operations.module.css';
import { Accounts } from './accounts.js';
import { Deliveries } from './deliveries.js';
import { Mailbox } from './mailbox.js';
import { SearchIndex } from './search-index.js';
import { operationsTabs } from './tabs.js';

const bodies = { deliveries: Deliveries, mailbox: Mailbox, index: SearchIndex, accounts: Accounts } as const;

/** How the work behind the portal is going: what waits, what was given up, what was mailed. */
export function OperationsPage() {
  const { t } = useTranslation('operations');
  const { tab = 'deliveries' } = useSearch({ from: '/operations' });
  const navigate = useNavigate({ from: '/operations' });
  const reader = useReader();
  const Body = bodies[tab];
  if (reader.known && !reader.person) return <Failure level={1} error={new Problem(401, {})} />;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Choice label={t('title')} value={tab} onChange={(next) => void navigate({ search: { tab: next } })} options={operationsTabs.map((value) => ({ value, label: t(`tabs.${value}`) }))} />
      <div className={styles.tab}><Body /></div>
    </Page>
  );
}
