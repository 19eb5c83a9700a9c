import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import form from '../../ui/form.module.css';
import { ProblemNote } from '../../ui/problem-note.js';

/** In days. */
const rhythms = { byHand: null, daily: 1, weekly: 7, monthly: 30 } as const;
type Rhythm = keyof typeof rhythms;

/** Names another repository: its address, the part that is wanted, how often it is asked again. */
export function HarvestForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('dissemination');
  const common = useTranslation('common').t;
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [baseUrl, setBaseUrl] = useState('');
  const [set, setSet] = useState('');
  const [rhythm, setRhythm] = useState<Rhythm>('byHand');
  const add = query.useMutation('post', '/api/v1/harvests');
  const wrong = (pointer: string) => (isProblem(add.error, 422) ? add.error.errorAt(pointer) : undefined);
  const send = () =>
    add.mutate({ body: { name, baseUrl, set: set.trim() || null, everyDays: rhythms[rhythm] } }, {
      onSuccess: () => {
        void client.invalidateQueries({ queryKey: query.queryOptions('get', '/api/v1/harvests').queryKey });
        onClose();
      },
    });
  return (
    <form className={form.form} onSubmit={(event) => { event.preventDefault(); send(); }}>
      <div className={form.pair}>
        <TextInput label={t('harvests.name')} required withAsterisk={false} maxLength={200} value={name} error={wrong('/name')} onChange={(event) => setName(event.currentTarget.value)} />
        <TextInput label={t('harvests.address')} description={t('harvests.addressHelp')} type="url" required withAsterisk={false} autoComplete="off" value={baseUrl} error={wrong('/baseUrl')} onChange={(event) => setBaseUrl(event.currentTarget.value)} />
        <TextInput label={t('harvests.set')} description={t('harvests.setHelp')} autoComplete="off" value={set} error={wrong('/set')} onChange={(event) => setSet(event.currentTarget.value)} />
        <NativeSelect
          label={t('harvests.rhythm')} value={rhythm} onChange={(event) => setRhythm(event.currentTarget.value as Rhythm)}
          data={(Object.keys(rhythms) as Rhythm[]).map((value) => ({ value, label: t(`harvests.rhythms.${value}`) }))}
        />
      </div>
      {!isProblem(add.error, 422) && <ProblemNote error={add.error} />}
      <div className={form.actions}>
        <Button type="submit" loading={add.isPending}>{t('harvests.add')}</Button>
        <Button variant="subtle" onClick={onClose}>{common('actions.cancel')}</Button>
      </div>
    </form>
  );
}
