import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import type { ImportRow, RowMending } from '../../../api/views.js';
import { say } from '../../../ui/notices.js';

/** Mends a row, tells what it would do now, and shows the report as it is after that. */
export function useMend(importId: string, onMended: () => void) {
  const { t } = useTranslation('transfer');
  const client = useQueryClient();
  const mend = query.useMutation('patch', '/api/v1/imports/{id}/rows/{rowId}');
  return {
    error: mend.error,
    isPending: mend.isPending,
    send: ({ id, number }: ImportRow, body: RowMending) =>
      mend.mutate({ params: { path: { id: importId, rowId: id } }, body }, {
        onSuccess: ({ row, import: next }) => {
          client.setQueryData(query.queryOptions('get', '/api/v1/imports/{id}', { params: { path: { id: importId } } }).queryKey, next);
          if (row.outcome) say(t('row.now', { number, outcome: t(`outcomes.${row.outcome}`) }));
          onMended();
        },
      }),
  };
}
