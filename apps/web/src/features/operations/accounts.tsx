import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import type { AccountView } from '../../api/views.js';
import { Confirm } from '../../ui/confirm.js';
import { Facts } from '../../ui/facts.js';
import { useFormats } from '../../ui/format.js';
import { say } from '../../ui/notices.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Empty } from '../../ui/states.js';
import { Status } from '../../ui/status.js';
import styles from './operations.module.css';

/** One account, found by its address: where it belongs, and suspending it or taking off a second step that was lost. */
export function Accounts() {
  const { t } = useTranslation('operations');
  const [email, setEmail] = useState('');
  const lookup = query.useMutation('post', '/api/v1/people/lookup');
  const find = () => lookup.mutate({ body: { email } });
  const wrong = isProblem(lookup.error, 422) ? lookup.error.errorAt('/email') : undefined;
  return (
    <div className={styles.index}>
      <form className={styles.lookup} role="search" aria-label={t('accounts.find')} onSubmit={(event) => { event.preventDefault(); find(); }}>
        <TextInput
          label={t('accounts.address')} description={t('accounts.lead')} type="email" autoComplete="off" required withAsterisk={false} value={email} error={wrong}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <div><Button type="submit" loading={lookup.isPending}>{t('accounts.find')}</Button></div>
      </form>
      {!wrong && <ProblemNote error={lookup.error} />}
      <div className={styles.index} aria-live="polite">
        {lookup.data?.items.length === 0 && <Empty title={t('accounts.none')}>{t('accounts.noneHelp')}</Empty>}
        {lookup.data?.items.map((account) => <Account key={account.id} account={account} onChanged={find} />)}
      </div>
    </div>
  );
}

function Account({ account, onChanged }: { account: AccountView; onChanged: () => void }) {
  const { t } = useTranslation('operations');
  const formats = useFormats();
  const common = useTranslation('common').t;
  const [act, setAct] = useState<Act | null>(null);
  const places = account.memberships.map(({ tenant, names, roles: held, state }) => (
    <li key={tenant}>
      {formats.say(names)}: {formats.list(held.map((role) => common(`roles.${role}`)))}
      {state === 'suspended' && ` (${t('accounts.suspendedThere')})`}
    </li>
  ));
  return (
    <section className={styles.account}>
      <h2>{account.name}</h2>
      <Facts
        rows={[
          [t('accounts.address'), account.email],
          [t('index.state'), <Status key="state" tone={account.state === 'active' ? 'good' : 'attention'}>{t(`accounts.states.${account.state}`)}</Status>],
          [t('accounts.second'), t(account.secondFactor ? 'accounts.on' : 'accounts.off')],
          [t('accounts.places'), places.length > 0 ? <ul key="places" role="list">{places}</ul> : t('accounts.nowhere')],
        ]}
      />
      <div className={styles.acts}>
        {account.may.liftSecondFactor && <Button variant="default" onClick={() => setAct('lift')}>{t('accounts.verbs.lift')}</Button>}
        {account.may.suspend && <Button variant="default" onClick={() => setAct('suspend')}>{t('accounts.verbs.suspend')}</Button>}
        {account.may.reinstate && <Button variant="default" onClick={() => setAct('reinstate')}>{t('accounts.verbs.reinstate')}</Button>}
      </div>
      {act && <Deed act={act} account={account} onClose={() => setAct(null)} onDone={() => { setAct(null); onChanged(); }} />}
    </section>
  );
}

type Act = 'lift' | 'suspend' | 'reinstate';

function Deed({ act, account, onDone, onClose }: { act: Act; account: AccountView; onDone: () => void; onClose: () => void }) {
  const { t } = useTranslation('operations');
  const ways = {
    lift: query.useMutation('delete', '/api/v1/people/{id}/second-factor'),
    suspend: query.useMutation('put', '/api/v1/people/{id}/suspension'),
    reinstate: query.useMutation('delete', '/api/v1/people/{id}/suspension'),
  };
  const way = ways[act];
  const done = () => {
    say(t(`accounts.dones.${act}`));
    onDone();
  };
  return (
    <Confirm
      title={t(`accounts.titles.${act}`, { name: account.name })} verb={t(`accounts.verbs.${act}`)} destructive={act !== 'reinstate'} busy={way.isPending}
      onClose={onClose} onConfirm={() => way.mutate({ params: { path: { id: account.id } } }, { onSuccess: done })}
    >
      <p>{t(`accounts.abouts.${act}`)}</p>
      <ProblemNote error={way.error} />
    </Confirm>
  );
}
