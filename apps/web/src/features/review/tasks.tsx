import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { useFormats } from '../../ui/format.js';
import { Table } from '../../ui/table.js';
import { When } from '../../ui/when.js';
import { useTitle } from '../repository/names.js';

/** What this person was asked to review in the acting space. */
export const useTasks = (enabled = true) => query.useQuery('get', '/api/v1/review-tasks', {}, { enabled });

type Task = NonNullable<ReturnType<typeof useTasks>['data']>['items'][number];

/** The same as a list, what is due first before the rest. */
export function Tasks({ items }: { items: readonly Task[] }) {
  const { t } = useTranslation('reviewing');
  const review = useTranslation('review').t;
  const formats = useFormats();
  const titleOf = useTitle();
  return (
    <Table
      label={t('tasks.title')} rows={items} keyOf={({ id }) => id}
      columns={[
        {
          name: review('queue.resource'), lead: true,
          cell: (item) => {
            const title = titleOf(item);
            return <Link to="/review/$id" params={{ id: item.id }} lang={title.language}>{title.text}</Link>;
          },
        },
        { name: t('tasks.since'), cell: ({ assignment }) => <When at={assignment.assignedAt} as="ago" /> },
        { name: t('tasks.due'), cell: ({ assignment }) => assignment.dueOn && formats.day(assignment.dueOn, 'UTC') },
      ]}
    />
  );
}
