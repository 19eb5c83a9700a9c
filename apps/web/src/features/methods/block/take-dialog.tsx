import { NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, query } from '../../../api/client.js';
import type { BlockView } from '../../../api/views.js';
import { Confirm } from '../../../ui/confirm.js';
import { inReach, useFormats } from '../../../ui/format.js';
import { say } from '../../../ui/notices.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import { newKey, withTaken } from '../editor/taken.js';
import type { Step, Tool } from '../parts.js';

/** Takes a step or a tool into a methodology of one's own, begun or new, and goes there. */
export default function TakeDialog({ block, name, onClose }: { block: BlockView; name: string; onClose: () => void }) {
  const { t } = useTranslation('method');
  const formats = useFormats();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [into, setInto] = useState('');
  const drafts = query.useQuery('get', '/api/v1/resources', { params: { query: { mine: 'true', state: 'draft', limit: 100 } } });
  const take = useMutation({
    mutationFn: async () => {
      if (!into) return (await api.POST('/api/v1/resources', { body: { type: 'methodology', language: formats.language, ...added(block, [], []) } })).data!.id;
      const { id, version, steps, tools } = (await api.GET('/api/v1/resources/{id}', { params: { path: { id: into } } })).data!;
      await api.PATCH('/api/v1/resources/{id}', { params: { path: { id }, header: { 'if-match': `"${version}"` } }, body: added(block, steps, tools) });
      return id;
    },
    onSuccess: (id) => {
      say(t('block.taken'));
      void client.invalidateQueries();
      void navigate({ to: '/deposits/$id', params: { id }, search: { section: 'method' } });
    },
  });
  const options = (drafts.data?.items ?? []).filter(({ id }) => id !== block.resource.id)
    .map(({ id, titles }) => ({ value: id, label: inReach(titles, formats.language).text })).filter(({ label }) => label);
  return (
    <Confirm title={t('block.takeTitle', { name })} verb={t('block.take')} busy={take.isPending} onClose={onClose} onConfirm={() => take.mutate()}>
      <p className="quiet">{t('block.takeLead')}</p>
      <NativeSelect label={t('block.into')} value={into} data={[{ value: '', label: t('block.fresh') }, ...options]} onChange={(event) => setInto(event.currentTarget.value)} />
      <ProblemNote error={take.error} />
    </Confirm>
  );
}

/** Steps and tools with this block among them. */
function added({ id, step, tool, tools: used }: BlockView, steps: Step[], tools: Tool[]): { steps: Step[]; tools: Tool[] } {
  if (step) return withTaken(steps, tools, [{ id, step, tools: used }]);
  return { steps, tools: tools.some(({ origin }) => origin === id) ? tools : [...tools, { ...tool!, key: newKey(), origin: id }] };
}
