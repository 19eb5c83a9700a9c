import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { EditionView, MilestoneView } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Status } from '../../ui/status.js';
import { Table } from '../../ui/table.js';
import { daysUntil, Moment } from './moment.js';

/** The milestones in words: when each falls due, whose it is, how it stands. */
export function Milestones({ edition, onChanged }: { edition: EditionView; onChanged: () => void }) {
  const { t } = useTranslation('meetings');
  const common = useTranslation('common').t;
  const formats = useFormats();
  const complete = query.useMutation('put', '/api/v1/meetings/editions/{id}/milestones/{milestoneId}/completion');
  const reopen = query.useMutation('delete', '/api/v1/meetings/editions/{id}/milestones/{milestoneId}/completion');
  const path = (milestone: MilestoneView) => ({ params: { path: { id: edition.id, milestoneId: milestone.id } } });
  const standing = (milestone: MilestoneView) => {
    if (milestone.doneAt) return <Status tone="good">{t('edition.done')}</Status>;
    if (milestone.late) return <Status tone="attention">{t('edition.lateShort')}</Status>;
    const days = daysUntil(milestone.due);
    return <span className="quiet">{days === 0 ? common('today') : common('inDays', { count: days })}</span>;
  };
  return (
    <>
      <Table
        label={t('edition.milestones')} rows={edition.milestones} keyOf={(milestone) => milestone.id}
        columns={[
          { name: t('edition.milestone'), lead: true, cell: (milestone) => formats.say(milestone.title) },
          { name: t('edition.when'), cell: (milestone) => <Moment moment={milestone.due} as="stamp" /> },
          { name: t('edition.owner'), cell: (milestone) => t(`owners.${milestone.owner}`) },
          { name: t('edition.standing'), cell: standing },
          ...(edition.may.edit
            ? [{
                name: '',
                cell: (milestone: MilestoneView) => milestone.doneAt
                  ? <Button size="xs" variant="subtle" onClick={() => reopen.mutate(path(milestone), { onSuccess: onChanged })}>{t('edition.reopen')}</Button>
                  : <Button size="xs" variant="default" aria-label={`${t('edition.markDone')}: ${formats.say(milestone.title)}`} onClick={() => complete.mutate(path(milestone), { onSuccess: onChanged })}>{t('edition.markDone')}</Button>,
              }]
            : []),
        ]}
      />
      <ProblemNote error={complete.error ?? reopen.error} />
    </>
  );
}
