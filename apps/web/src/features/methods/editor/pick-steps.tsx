import { Checkbox, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import type { ResourceView } from '../../../api/views.js';
import { Confirm } from '../../../ui/confirm.js';
import { inReach, useFormats } from '../../../ui/format.js';
import { Failure, Skeleton } from '../../../ui/states.js';
import styles from './editor.module.css';
import type { Takeable } from './taken.js';

/** Finds another methodology and takes over some of its steps. */
export function PickSteps({ except, onPick, onClose }: { except: string; onPick: (taken: Takeable[]) => void; onClose: () => void }) {
  const { t } = useTranslation('method');
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words, 200);
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const [keys, setKeys] = useState<readonly string[]>([]);
  const found = query.useQuery('get', '/api/v1/search', { params: { query: { q: asked, limit: 8 } } }, { enabled: asked.trim() !== '' && asked !== chosen?.label });
  const offered = (found.data?.hits ?? []).filter(({ id }) => id !== except).map(({ id, title }) => ({ value: id, label: title?.text ?? id }));
  const known = chosen && !offered.some(({ value }) => value === chosen.value) ? [chosen, ...offered] : offered;
  const resource = query.useQuery('get', '/api/v1/resources/{id}', { params: { path: { id: chosen?.value ?? '' } } }, { enabled: chosen !== null });
  const taken = resource.data ? takeable(resource.data).filter(({ step }) => keys.includes(step.key)) : [];
  return (
    <Confirm title={t('write.pick.title')} verb={t('write.pick.add', { count: taken.length })} disabled={taken.length === 0} onClose={onClose} onConfirm={() => onPick(taken)}>
      <div className={styles.pick}>
        <Select
          label={t('write.pick.search')} description={t('write.pick.searchHelp')} data={known} value={chosen?.value ?? null} searchable clearable
          searchValue={words} onSearchChange={setWords} filter={({ options }) => options} nothingFoundMessage={asked === '' || found.isFetching ? undefined : t('write.pick.nothing')}
          onChange={(id) => {
            setChosen(known.find(({ value }) => value === id) ?? null);
            setKeys([]);
          }}
        />
        {resource.error && <Failure error={resource.error} retry={() => void resource.refetch()} />}
        {chosen && !resource.data && !resource.error && <Skeleton lines={4} />}
        {chosen && resource.data && <StepChoice resource={resource.data} keys={keys} onChange={setKeys} />}
      </div>
    </Confirm>
  );
}

function StepChoice({ resource, keys, onChange }: { resource: ResourceView; keys: readonly string[]; onChange: (keys: string[]) => void }) {
  const { t } = useTranslation('method');
  const formats = useFormats();
  if (resource.steps.length === 0) return <p className="quiet">{t('write.pick.none')}</p>;
  return (
    <Checkbox.Group label={t('write.pick.choose')} value={[...keys]} onChange={onChange}>
      <div className={styles.choices}>
        {resource.steps.map(({ key, name }, index) => <Checkbox key={key} value={key} label={`${index + 1}. ${inReach(name, formats.language).text || t('step.unnamed')}`} />)}
      </div>
    </Checkbox.Group>
  );
}

/** The steps of a resource with their addresses and those of their tools. */
function takeable({ steps, tools, blocks }: ResourceView): Takeable[] {
  const addressOf = (kind: 'step' | 'tool', key: string) => blocks.find((block) => block.kind === kind && block.key === key)?.id ?? '';
  return steps.map((step) => ({
    id: addressOf('step', step.key), step,
    tools: tools.filter(({ key }) => step.tools.includes(key)).map((tool) => ({ id: addressOf('tool', tool.key), tool })),
  }));
}
