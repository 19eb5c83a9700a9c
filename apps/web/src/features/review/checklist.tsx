import { Checkbox } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { useFormats } from '../../ui/format.js';
import styles from './review.module.css';

/** What the reviewers of this type of work look at, and who has looked at what. */
export function Checklist({ id }: { id: string }) {
  const { t } = useTranslation('reviewing');
  const formats = useFormats();
  const client = useQueryClient();
  const path = { params: { path: { id } } };
  const list = query.useQuery('get', '/api/v1/resources/{id}/checklist', path);
  const tick = query.useMutation('put', '/api/v1/resources/{id}/checklist/{item}');
  const untick = query.useMutation('delete', '/api/v1/resources/{id}/checklist/{item}');
  // A tick stands at once, and goes again if the portal did not take it.
  const [wished, setWished] = useState<Readonly<Record<string, boolean>>>({});
  if (!list.data) return null;
  const { items, may } = list.data;
  type Item = (typeof items)[number]['item'];
  const mark = (item: Item, done: boolean) => {
    setWished((before) => ({ ...before, [item]: done }));
    (done ? tick : untick).mutate({ params: { path: { id, item } } }, {
      onSuccess: (view) => client.setQueryData(query.queryOptions('get', '/api/v1/resources/{id}/checklist', path).queryKey, view),
      onSettled: () => setWished(({ [item]: _, ...others }) => others),
    });
  };
  return (
    <fieldset className={styles.checklist}>
      <legend>{t('checklist.title')}</legend>
      {items.map(({ item, tick: seen }) => (
        <Checkbox
          key={item} size="sm" label={t(`checklist.items.${item}`)} checked={wished[item] ?? seen?.current === true} disabled={!may.tick}
          description={seen && (seen.current ? t('checklist.by', { name: seen.by.name ?? '', when: formats.ago(seen.at) }) : t('checklist.old'))}
          onChange={(event) => mark(item, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}
