import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import { isProblem } from '../../../api/problem.js';
import type { KeysView, NewKey } from '../../../api/views.js';
import { Confirm } from '../../../ui/confirm.js';
import { Copy } from '../../../ui/copy.js';
import { Note } from '../../../ui/note.js';
import { say } from '../../../ui/notices.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import { Failure, Skeleton } from '../../../ui/states.js';
import { Table } from '../../../ui/table.js';
import { When } from '../../../ui/when.js';
import styles from '../identity.module.css';
import { usePermissionName } from './permission-name.js';

type Key = KeysView['items'][number];

const lives = [30, 90, 180, 365] as const;

/** Keys with which programs act for one: created with chosen permissions, shown once, revoked at once. */
export function Keys() {
  const { t } = useTranslation('identity');
  const keys = query.useQuery('get', '/api/v1/keys');
  const [fresh, setFresh] = useState<NewKey | null>(null);
  const [making, setMaking] = useState(false);
  const [revoking, setRevoking] = useState<Key | null>(null);
  const permission = usePermissionName();
  if (keys.error) return <Failure error={keys.error} retry={() => void keys.refetch()} />;
  if (!keys.data) return <Skeleton shape="rows" />;
  return (
    <div className={styles.form}>
      <p className="quiet">{t('security.keys.about')}</p>
      {fresh && (
        <Note tone="attention" title={t('security.keys.shownOnce')} live>
          <p className={styles.key}>{fresh.token}</p>
          <Copy text={fresh.token} />
        </Note>
      )}
      {keys.data.items.length === 0 ? <p>{t('security.keys.none')}</p> : (
        <Table
          label={t('security.keys.title')} rows={keys.data.items} keyOf={(key) => key.id}
          columns={[
            { name: t('security.keys.name'), lead: true, cell: (key) => <>{key.name}<br /><code className="quiet">minga_{key.prefix}…</code></> },
            { name: t('security.keys.scopes'), cell: (key) => key.scopes.map(permission).join(', ') },
            { name: t('security.keys.used'), cell: (key) => (key.lastUsedAt ? <When at={key.lastUsedAt} as="ago" /> : t('security.keys.never')) },
            { name: t('security.keys.expires'), cell: (key) => <When at={key.expiresAt} as="day" /> },
            { name: '', cell: (key) => <Button variant="default" size="xs" onClick={() => setRevoking(key)}>{t('security.keys.revoke')}</Button> },
          ]}
        />
      )}
      {making
        ? <NewKeyForm available={keys.data.available} onClose={() => setMaking(false)} onMade={(key) => { setFresh(key); setMaking(false); void keys.refetch(); }} />
        : <div className={styles.row}><Button variant="default" onClick={() => setMaking(true)}>{t('security.keys.create')}</Button></div>}
      {revoking && <Revoke apiKey={revoking} onClose={() => setRevoking(null)} onDone={() => { setRevoking(null); void keys.refetch(); }} />}
    </div>
  );
}

function NewKeyForm({ available, onMade, onClose }: { available: readonly string[]; onMade: (key: NewKey) => void; onClose: () => void }) {
  const { t } = useTranslation('identity');
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<string[]>([]);
  const [days, setDays] = useState<number>(90);
  const create = query.useMutation('post', '/api/v1/keys');
  const permission = usePermissionName();
  const wrong = (pointer: string) => (isProblem(create.error, 422) ? create.error.errorAt(pointer) : undefined);
  return (
    <form className={styles.form} onSubmit={(event) => { event.preventDefault(); create.mutate({ body: { name, scopes, days } }, { onSuccess: onMade }); }}>
      <TextInput
        label={t('security.keys.name')} description={t('security.keys.nameHelp')} required withAsterisk={false} value={name} error={wrong('/name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Checkbox.Group label={t('security.keys.scopes')} value={scopes} error={wrong('/scopes')} onChange={setScopes}>
        <div className={styles.scopes}>
          {available.map((scope) => <Checkbox key={scope} value={scope} label={permission(scope)} />)}
        </div>
      </Checkbox.Group>
      <NativeSelect
        label={t('security.keys.expires')} value={String(days)} onChange={(event) => setDays(Number(event.currentTarget.value))}
        data={lives.map((life) => ({ value: String(life), label: t('security.keys.days', { count: life }) }))}
      />
      {!isProblem(create.error, 422) && <ProblemNote error={create.error} />}
      <div className={styles.row}>
        <Button type="submit" loading={create.isPending} disabled={scopes.length === 0}>{t('security.keys.create')}</Button>
        <Button variant="subtle" onClick={onClose}>{t('actions.cancel', { ns: 'common' })}</Button>
      </div>
    </form>
  );
}

function Revoke({ apiKey, onDone, onClose }: { apiKey: Key; onDone: () => void; onClose: () => void }) {
  const { t } = useTranslation('identity');
  const revoke = query.useMutation('delete', '/api/v1/keys/{id}');
  const done = () => {
    say(t('security.keys.revoked'));
    onDone();
  };
  return (
    <Confirm
      title={t('security.keys.revokeTitle', { name: apiKey.name })} verb={t('security.keys.revoke')} destructive busy={revoke.isPending}
      onClose={onClose} onConfirm={() => revoke.mutate({ params: { path: { id: apiKey.id } } }, { onSuccess: done })}
    >
      <p>{t('security.keys.revokeAbout')}</p>
      <ProblemNote error={revoke.error} />
    </Confirm>
  );
}
