import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './deposit.module.css';
import { leadsSomewhere } from './links.js';
import { errorOf, type SectionProps } from './section-props.js';

interface Row {
  url: string;
  label: string;
  /** Added, and nothing written yet: the only kind of row that is not worth keeping. */
  blank: boolean;
  /** Left at least once, or kept from an earlier visit: from then on it is told what is wrong with it. */
  left: boolean;
}

/** Links to what lies elsewhere. Every row that was begun is part of the draft; the portal takes them once all lead somewhere. */
export function LinksField({ deposit }: SectionProps) {
  const { t } = useTranslation('repository');
  const { draft, change } = deposit;
  const [rows, setRows] = useState<readonly Row[]>(draft.links.map(({ url, label }) => ({ url, label: label ?? '', blank: false, left: true })));
  const write = (next: typeof rows) => {
    setRows(next);
    const links = next.filter(({ blank }) => !blank).map(({ url, label }) => ({ url, ...(label.trim() ? { label } : {}) }));
    if (JSON.stringify(links) !== JSON.stringify(draft.links)) change('links', links);
  };
  const set = (index: number, changes: Partial<Row>) => write(rows.map((row, at) => (at === index ? { ...row, blank: false, ...changes } : row)));
  const errorAt = (index: number): string | undefined => {
    const { url, blank, left } = rows[index]!;
    if (blank || !left) return undefined;
    if (!leadsSomewhere(url)) return t('deposit.linkWhole');
    return errorOf(deposit, `/links/${rows.slice(0, index).filter((row) => !row.blank).length}`);
  };
  return (
    <div className={styles.linksField}>
      <h3 className={styles.label}>{t('names.links')}</h3>
      {rows.map((row, index) => (
        <div key={index} className={styles.linkRow}>
          <TextInput
            label={t('deposit.linkAddress')} type="url" inputMode="url" placeholder="https://" value={row.url} error={errorAt(index)}
            onChange={(event) => set(index, { url: event.currentTarget.value.trim() })}
            onBlur={() => setRows(rows.map((one, at) => (at === index ? { ...one, left: true } : one)))}
          />
          <TextInput label={t('deposit.linkLabel')} value={row.label} maxLength={200} onChange={(event) => set(index, { label: event.currentTarget.value })} />
          <ActionIcon color="clay" className={styles.linkRemove} aria-label={t('deposit.removeLink')} onClick={() => write(rows.filter((_, at) => at !== index))}>
            <IconTrash size={19} aria-hidden="true" />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          variant="default" size="xs" leftSection={<IconPlus size={16} aria-hidden="true" />}
          onClick={() => setRows([...rows, { url: '', label: '', blank: true, left: false }])}
        >
          {t('deposit.addLink')}
        </Button>
      </div>
    </div>
  );
}
