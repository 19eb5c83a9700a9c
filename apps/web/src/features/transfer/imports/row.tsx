import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportRow, ImportView } from '../../../api/views.js';
import { useFormats } from '../../../ui/format.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import styles from '../transfer.module.css';
import { MendForm } from './mend-form.js';
import { useMend } from './use-mend.js';

/** One row: what it is called, what it would do and why not, and what can be done about it. */
export function Row({ row, one, onMended }: { row: ImportRow; one: ImportView; onMended: () => void }) {
  const { t } = useTranslation('transfer');
  const { colon } = useFormats();
  const open = one.state === 'checked';
  const title = row.title || t('row.untitled');
  return (
    <article className={styles.row} aria-label={t('row.label', { number: row.number, title })}>
      <h3>
        <span className="quiet">{t('row.number', { number: row.number })}</span>{' '}
        {row.resourceId && row.applied !== 'refused' ? <Link to="/resources/$id" params={{ id: row.resourceId }}>{title}</Link> : title}
      </h3>
      {row.twin && row.outcome === 'duplicate' && <TwinOf row={row} />}
      {row.outcome === 'overtaken' && open && <p>{t('row.overtaken')}</p>}
      {row.changes.length > 0 && (
        <dl className={styles.change}>
          {row.changes.map((change) => <ChangeOf key={change.column} change={change} />)}
        </dl>
      )}
      {row.faults.length > 0 && open && <MendForm key={JSON.stringify(row.faults)} row={row} importId={one.id} onMended={onMended} />}
      {row.faults.length > 0 && !open && <ul>{row.faults.map(({ column, heading, detail }) => <li key={column}>{heading}{colon} {detail}</li>)}</ul>}
      {open && <Decide row={row} importId={one.id} onMended={onMended} />}
    </article>
  );
}

function ChangeOf({ change: { heading, before, after } }: { change: ImportRow['changes'][number] }) {
  const { t } = useTranslation('transfer');
  return (
    <>
      <dt>{heading}</dt>
      <dd>{before ? <del>{before}</del> : <span className="quiet">{t('row.nothing')}</span>}</dd>
      <dd>{after ? <ins>{after}</ins> : <span className="quiet">{t('row.nothing')}</span>}</dd>
    </>
  );
}

function TwinOf({ row: { twin } }: { row: ImportRow }) {
  const { t } = useTranslation('transfer');
  if (!twin?.id) return <p>{t('row.sameAsRow', { row: twin?.row ?? 0 })}</p>;
  return <p>{t('row.sameAs')} <Link to="/resources/$id" params={{ id: twin.id }}>{twin.title}</Link></p>;
}

/** What a person decides where the portal cannot know: that it is another work after all, or that the row is to win. */
function Decide({ row, importId, onMended }: { row: ImportRow; importId: string; onMended: () => void }) {
  const { t } = useTranslation('transfer');
  const mend = useMend(importId, onMended);
  const current = row.currentVersion;
  if (row.outcome !== 'duplicate' && !row.taken && (row.outcome !== 'overtaken' || current === null)) return null;
  return (
    <div className={styles.actions}>
      {row.outcome === 'duplicate' && <Button variant="default" loading={mend.isPending} onClick={() => mend.send(row, { taken: true })}>{t('row.take')}</Button>}
      {row.taken && row.outcome === 'new' && <Button variant="default" loading={mend.isPending} onClick={() => mend.send(row, { taken: false })}>{t('row.leave')}</Button>}
      {row.outcome === 'overtaken' && current !== null && (
        <Button variant="default" loading={mend.isPending} onClick={() => mend.send(row, { cells: { version: String(current) } })}>{t('row.overCurrent')}</Button>
      )}
      <ProblemNote error={mend.error} />
    </div>
  );
}
