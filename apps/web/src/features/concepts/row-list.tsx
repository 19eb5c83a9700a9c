import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './thesaurus.module.css';

interface RowListProps<Row> {
  legend: string;
  rows: readonly Row[];
  fresh: Row;
  nameOf: (row: Row) => string;
  onChange: (rows: Row[]) => void;
  fields: (row: Row, change: (part: Partial<Row>) => void) => ReactNode;
}

/** Any number of rows of fields, added and taken away by name. */
export function RowList<Row extends object>({ legend, rows, fresh, nameOf, onChange, fields }: RowListProps<Row>) {
  const { t } = useTranslation('thesaurus');
  return (
    <fieldset className={styles.rows}>
      <legend>{legend}</legend>
      {rows.map((row, index) => (
        <div key={index} className={styles.row}>
          {fields(row, (part) => onChange(rows.map((one, at) => (at === index ? { ...one, ...part } : one))))}
          <Button variant="subtle" onClick={() => onChange(rows.filter((_, at) => at !== index))}>{t('edit.remove', { name: nameOf(row) || t('edit.unnamed') })}</Button>
        </div>
      ))}
      <div><Button variant="default" onClick={() => onChange([...rows, fresh])}>{t('edit.add')}</Button></div>
    </fieldset>
  );
}
