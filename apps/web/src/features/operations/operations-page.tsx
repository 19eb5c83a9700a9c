import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../ui/choice.js';
import { Page } from '../../ui/page.js';
import { Deliveries } from './deliveries.js';
import { Mailbox } from './mailbox.js';
import { operationsTabs } from './tabs.js';

const bodies = { deliveries: Deliveries, mailbox: Mailbox } as const;

/** How the work behind the portal is going: what waits, what was given up, what was mailed. */
export function OperationsPage() {
  const { t } = useTranslation('operations');
  const { tab = 'deliveries' } = useSearch({ from: '/operations' });
  const navigate = useNavigate({ from: '/operations' });
  const Body = bodies[tab];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Choice label={t('title')} value={tab} onChange={(next) => void navigate({ search: { tab: next } })} options={operationsTabs.map((value) => ({ value, label: t(`tabs.${value}`) }))} />
      <div style={{ marginTop: '1.5rem' }}><Body /></div>
    </Page>
  );
}
