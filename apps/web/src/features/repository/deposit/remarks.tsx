import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { query } from '../../../api/client.js';
import { Note } from '../../../ui/note.js';
import styles from './deposit.module.css';
import type { SectionName } from './sections.js';
import type { Remark } from './use-remarks.js';

/** What the review asks for elsewhere in the form or of the whole, at its top, with the way to each place. */
export function Remarks({ id: resource, remarks, onGo }: { id: string; remarks: readonly Remark[]; onGo: (section: SectionName) => void }) {
  const { t } = useTranslation('repository');
  const nameOf = useFieldName();
  if (remarks.length === 0) return null;
  return (
    <Note tone="attention" title={t('deposit.commentsFrom')}>
      <ul className={styles.missing}>
        {remarks.map(({ id, field, section, text }) => (
          <li key={id}>
            {field && section && <><button type="button" className={styles.inlineLink} onClick={() => onGo(section)}>{nameOf(field)}</button>: </>}
            {text}
            {!field && <Settle resource={resource} remark={id} />}
          </li>
        ))}
      </ul>
    </Note>
  );
}

/** What the review remarks on one field, right below it, until it is settled. */
export function FieldRemarks({ id: resource, remarks }: { id: string; remarks: readonly Remark[] }) {
  const { t } = useTranslation('repository');
  return (
    <div className={styles.remarked}>
      <Note tone="attention" title={t('deposit.askedHere')}>
        {remarks.map(({ id, text }) => <div key={id}><p>{text}</p><Settle resource={resource} remark={id} /></div>)}
      </Note>
    </div>
  );
}

function Settle({ resource, remark }: { resource: string; remark: string }) {
  const { t } = useTranslation('repository');
  const client = useQueryClient();
  const settle = query.useMutation('put', '/api/v1/resources/{id}/comments/{comment}/resolution');
  const path = { id: resource, comment: remark };
  return (
    <Button
      size="compact-sm" variant="subtle" loading={settle.isPending}
      onClick={() => settle.mutate({ params: { path } }, { onSuccess: () => void client.invalidateQueries({ queryKey: ['get', '/api/v1/resources/{id}/comments'] }) })}
    >
      {t('deposit.settle')}
    </Button>
  );
}

function useFieldName(): (pointer: string) => string {
  const { t } = useTranslation('repository');
  return (pointer) => t(`names.${(pointer.split('/')[1] ?? '') as 'titles'}`);
}
