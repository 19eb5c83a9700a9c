import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.js';
import type { ImportRow, ImportView } from '../../../api/views.js';
import { Choice } from '../../../ui/choice.js';
import { useFormats } from '../../../ui/format.js';
import { Section } from '../../../ui/page.js';
import { Failure, Skeleton } from '../../../ui/states.js';
import { usePages } from '../../../ui/use-pages.js';
import { DownloadButton } from '../download-button.js';
import styles from '../transfer.module.css';
import { type Outcome, outcomeOrder, type Result, resultOrder } from './import-states.js';
import { Row } from './row.js';

type Kind = `outcome:${Outcome}` | `result:${Result}`;

/** What the rows would do or have done, kind by kind; what needs somebody first. */
export function Report({ one }: { one: ImportView }) {
  const { t } = useTranslation('transfer');
  const { number } = useFormats();
  const applied = one.state === 'applied';
  const kinds: { value: Kind; label: string; count: number }[] = applied
    ? [
        ...resultOrder.map((result) => ({ value: `result:${result}` as const, label: t(`results.${result}`), count: one.results[result] })),
        { value: 'outcome:faulty' as const, label: t('outcomes.faulty'), count: one.outcomes.faulty },
      ]
    : outcomeOrder.map((outcome) => ({ value: `outcome:${outcome}` as const, label: t(`outcomes.${outcome}`), count: one.outcomes[outcome] }));
  const there = kinds.filter(({ count }) => count > 0);
  const [chosen, choose] = useState<Kind | null>(null);
  const kind = there.find(({ value }) => value === chosen)?.value ?? there[0]?.value;
  const faulty = one.outcomes.faulty + one.results.refused;
  return (
    <Section title={applied ? t('report.done') : t('report.title')}>
      <ul className={styles.figures}>
        {there.map(({ value, label, count }) => <li key={value}><strong>{number(count)}</strong> {label}</li>)}
      </ul>
      {faulty > 0 && (
        <div className={styles.actions}>
          <DownloadButton path={`/api/v1/imports/${one.id}/faulty?format=xlsx`}>{t('report.faultyXlsx')}</DownloadButton>
          <DownloadButton path={`/api/v1/imports/${one.id}/faulty?format=csv`} variant="subtle">{t('report.faultyCsv')}</DownloadButton>
        </div>
      )}
      {kind && there.length > 1 && <Choice label={t('report.show')} value={kind} options={there} onChange={choose} />}
      {kind && <Rows key={kind} one={one} kind={kind} />}
    </Section>
  );
}

function Rows({ one, kind }: { one: ImportView; kind: Kind }) {
  const { t } = useTranslation('transfer');
  const [by, value] = kind.split(':') as ['outcome' | 'result', string];
  const rows = usePages<ImportRow>(['import-rows', one.id, one.state, kind], async (cursor, signal) => {
    const narrowed = by === 'outcome' ? { outcome: value as Outcome } : { result: value as Result };
    const { data } = await api.GET('/api/v1/imports/{id}/rows', { params: { path: { id: one.id }, query: { ...narrowed, cursor, limit: 50 } }, signal });
    return data!;
  });
  if (rows.error) return <Failure error={rows.error} retry={rows.again} />;
  if (rows.isPending) return <Skeleton shape="rows" lines={6} />;
  return (
    <>
      <ul role="list" className={styles.list}>
        {rows.items?.map((row) => <li key={row.id}><Row row={row} one={one} onMended={rows.again} /></li>)}
      </ul>
      {rows.hasMore && <Button mt="md" variant="default" loading={rows.isFetchingMore} onClick={rows.more}>{t('actions.more', { ns: 'common' })}</Button>}
    </>
  );
}
