import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportRow } from '../../../api/views.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import styles from '../transfer.module.css';
import { CellField } from './cell-field.js';
import type { Column } from './import-states.js';
import { useMend } from './use-mend.js';

/** The cells of a row that are to be corrected, each with what is wrong about it; checked again as soon as they are sent. */
export function MendForm({ row, importId, onMended }: { row: ImportRow; importId: string; onMended: () => void }) {
  const { t } = useTranslation('transfer');
  const mend = useMend(importId, onMended);
  const [cells, setCells] = useState<Partial<Record<Column, string>>>({});
  return (
    <form onSubmit={(event) => { event.preventDefault(); mend.send(row, { cells }); }}>
      <div className={styles.fields}>
        {row.faults.map(({ column, heading, detail }) => (
          <CellField
            key={column} column={column} label={heading} value={cells[column] ?? row.cells[column] ?? ''} fault={detail}
            onChange={(value) => setCells((all) => ({ ...all, [column]: value }))}
          />
        ))}
      </div>
      <div className={styles.actions}>
        <Button type="submit" variant="default" loading={mend.isPending} disabled={Object.keys(cells).length === 0}>{t('row.check')}</Button>
      </div>
      <ProblemNote error={mend.error} />
    </form>
  );
}
