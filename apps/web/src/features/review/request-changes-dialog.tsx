import { ActionIcon, Button, Textarea } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { Confirm } from '../../ui/confirm.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { useTitle } from '../repository/names.js';
import type { DialogProps } from './dialog-props.js';
import { FieldChoice } from './field-choice.js';
import styles from './review.module.css';

interface Remark {
  text: string;
  field: string;
}

/** What needs to change, remark by remark; the resource goes back to its depositor. */
export function RequestChangesDialog({ resource, onDone, onClose }: DialogProps) {
  const { t } = useTranslation('review');
  const common = useTranslation('common').t;
  const titleOf = useTitle();
  const [remarks, setRemarks] = useState<readonly Remark[]>([{ text: '', field: '' }]);
  const request = query.useMutation('post', '/api/v1/resources/{id}/change-request');
  const written = remarks.filter(({ text }) => text.trim());
  const write = (index: number, change: Partial<Remark>) => setRemarks(remarks.map((one, at) => (at === index ? { ...one, ...change } : one)));
  const comments = written.map(({ text, field }) => ({ text, ...(field ? { field: `/${field}` } : {}) }));
  return (
    <Confirm
      title={t('page.requestTitle', { title: titleOf(resource).text })} verb={t('page.requestChanges')} busy={request.isPending} disabled={written.length === 0} onClose={onClose}
      onConfirm={() => request.mutate({ params: { path: { id: resource.id } }, body: { comments } }, { onSuccess: () => onDone(t('page.requested')) })}
    >
      <p className="quiet">{t('page.requestHelp')}</p>
      {remarks.map((remark, index) => (
        <div key={index} className={styles.remark}>
          <FieldChoice value={remark.field} onChange={(field) => write(index, { field })} />
          <Textarea
            label={t('page.requestWhat')} autosize minRows={2} maxRows={10} value={remark.text} maxLength={5000} data-autofocus={index === 0 || undefined}
            onChange={(event) => write(index, { text: event.currentTarget.value })}
          />
          {remarks.length > 1 && (
            <ActionIcon color="clay" aria-label={common('actions.remove')} onClick={() => setRemarks(remarks.filter((_, at) => at !== index))}><IconTrash size={18} aria-hidden="true" /></ActionIcon>
          )}
        </div>
      ))}
      <div>
        <Button variant="default" size="xs" leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => setRemarks([...remarks, { text: '', field: '' }])}>{t('page.anotherRemark')}</Button>
      </div>
      <ProblemNote error={request.error} />
    </Confirm>
  );
}
