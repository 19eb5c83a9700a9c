import { Button, NativeSelect } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, query } from '../../api/client.js';
import type { MailView } from '../../api/views.js';
import { say } from '../../ui/notices.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Empty, Failure, Skeleton } from '../../ui/states.js';
import { Status, type Tone } from '../../ui/status.js';
import { usePages } from '../../ui/use-pages.js';
import { When } from '../../ui/when.js';
import { Letter } from './letter.js';
import { useMailName } from './names.js';
import styles from './operations.module.css';

const tones: Record<MailView['state'], Tone> = { queued: 'going', sending: 'going', sent: 'good', kept: 'good', withheld: 'plain', failed: 'bad', uncertain: 'attention' };
const states = Object.keys(tones) as MailView['state'][];

/** The mails of every place; without a mail server, what each would have said. */
export function Mailbox() {
  const { t } = useTranslation('operations');
  const client = useQueryClient();
  const [state, setState] = useState<MailView['state'] | ''>('');
  const mailName = useMailName();
  const [chosen, setChosen] = useState<string | null>(null);
  const mails = usePages<MailView>(['mailbox', state], async (cursor, signal) => {
    const { data } = await api.GET('/api/v1/operations/mailbox', { params: { query: { cursor, limit: 40, state: state || undefined } }, signal });
    return data!;
  });
  const settle = query.useMutation('post', '/api/v1/operations/mailbox/{id}/settlement');
  const mail = mails.items?.find(({ id }) => id === chosen);
  const decide = (id: string, outcome: 'sent' | 'again') =>
    settle.mutate({ params: { path: { id } }, body: { outcome } }, {
      onSuccess: () => {
        say(t('mailbox.settled'));
        void client.invalidateQueries({ queryKey: ['mailbox'] });
      },
    });
  return (
    <>
      <p className="quiet">{t('mailbox.lead')}</p>
      <NativeSelect
        className={styles.filter} label={t('mailbox.state')} value={state} onChange={(event) => setState(event.currentTarget.value as MailView['state'] | '')}
        data={[{ value: '', label: t('mailbox.all') }, ...states.map((value) => ({ value, label: t(`mailbox.states.${value}`) }))]}
      />
      {mails.error && <Failure error={mails.error} retry={mails.again} />}
      {mails.isPending && <Skeleton shape="rows" lines={6} />}
      {mails.items?.length === 0 && <Empty title={t('mailbox.none')}>{t('mailbox.noneHelp')}</Empty>}
      {mails.items && mails.items.length > 0 && (
        <div className={styles.mailbox}>
          <div>
            <ol role="list" className={styles.mails}>
              {mails.items.map((one) => (
                <li key={one.id}>
                  <button type="button" className={styles.mail} aria-current={one.id === chosen ? 'true' : undefined} onClick={() => setChosen(one.id)}>
                    <strong>{one.content?.subject ?? mailName(one.kind)}</strong>
                    <span className="quiet small">{one.to.name ?? one.to.address}</span>
                    <span className={styles.mailFoot}><Status tone={tones[one.state]}>{t(`mailbox.states.${one.state}`)}</Status><span className="quiet small"><When at={one.queuedAt} as="ago" /></span></span>
                  </button>
                </li>
              ))}
            </ol>
            {mails.hasMore && <Button mt="sm" variant="default" loading={mails.isFetchingMore} onClick={mails.more}>{t('mailbox.more')}</Button>}
          </div>
          <div className={styles.letter} aria-live="polite">
            {mail ? <Letter mail={mail} /> : <p className="quiet">{t('mailbox.choose')}</p>}
            {mail?.state === 'uncertain' && (
              <div className={styles.acts}>
                <Button size="xs" variant="default" onClick={() => decide(mail.id, 'sent')}>{t('mailbox.arrived')}</Button>
                <Button size="xs" variant="default" onClick={() => decide(mail.id, 'again')}>{t('mailbox.again')}</Button>
              </div>
            )}
            <ProblemNote error={settle.error} />
          </div>
        </div>
      )}
    </>
  );
}
