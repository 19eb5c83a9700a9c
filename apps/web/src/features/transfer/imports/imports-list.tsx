import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import { useFormats } from '../../../ui/format.js';
import { Failure } from '../../../ui/states.js';
import { Status } from '../../../ui/status.js';
import { Table } from '../../../ui/table.js';
import { When } from '../../../ui/when.js';
import { importTones, isUnderWay } from './import-states.js';

/** The spreadsheets one has brought lately, and where each stands. */
export function ImportsList() {
  const { t } = useTranslation('transfer');
  const { number } = useFormats();
  const imports = query.useQuery('get', '/api/v1/imports', {}, { refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? 1_500 : false) });
  if (imports.error) return <Failure error={imports.error} retry={() => void imports.refetch()} />;
  if (!imports.data?.items.length) return null;
  return (
    <Table
      label={t('in.lately')} rows={imports.data.items} keyOf={({ id }) => id}
      columns={[
        { name: t('in.file'), lead: true, cell: ({ id, name }) => <Link to="/transfer/imports/$id" params={{ id }}>{name}</Link> },
        { name: t('in.state'), cell: (one) => <Status tone={importTones[one.state]}>{t(`states.${one.state}`)}</Status> },
        { name: t('in.rows'), numeric: true, cell: ({ total }) => number(total) },
        { name: t('in.brought'), cell: ({ uploadedAt }) => <When at={uploadedAt} as="ago" /> },
      ]}
    />
  );
}
