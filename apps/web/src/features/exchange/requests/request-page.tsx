import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { IconPencil } from '@tabler/icons-react';
import { type ComponentProps, lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import type { RequestView } from '../../../api/views.js';
import { Place } from '../../../ui/band/place.js';
import { Facts } from '../../../ui/facts.js';
import { useFormats } from '../../../ui/format.js';
import { Note } from '../../../ui/note.js';
import { say } from '../../../ui/notices.js';
import { Page } from '../../../ui/page.js';
import { Failure, Skeleton } from '../../../ui/states.js';
import { Status } from '../../../ui/status.js';
import { When } from '../../../ui/when.js';
import { useBlocNames } from '../../tenancy/tenants.js';
import { useTerms } from '../../vocabulary/terms.js';
import styles from '../exchange.module.css';
import { AnswerForm, Answers } from './answers.js';
import { Closing } from './closing.js';
import { Matches } from './matches.js';
import { toneOfRequest } from './request-line.js';

const RequestForm = lazy(async () => ({ default: (await import('./request-form.js')).RequestForm }));

/** One request for knowledge, with what may answer it already and what was answered. */
export function RequestPage() {
  const { id } = useParams({ from: '/requests/$id' });
  const request = query.useQuery('get', '/api/v1/requests/{id}', { params: { path: { id } } });
  if (request.error) return <Failure level={1} error={request.error} retry={() => void request.refetch()} />;
  if (!request.data) return <div className={styles.arriving}><Skeleton lines={8} /></div>;
  return <Whole key={id} request={request.data} />;
}

function Whole({ request }: { request: RequestView }) {
  const { t } = useTranslation('exchange');
  const formats = useFormats();
  const client = useQueryClient();
  const [editing, setEditing] = useState(false);
  const changed = () => void client.invalidateQueries();
  return (
    <Page
      title={request.title}
      kicker={
        <span className={styles.kicker}>
          <Place code={request.tenant.code}>{t('request.kicker', { place: formats.say(request.tenant.names) })}</Place>
          <Status tone={toneOfRequest[request.state]}>{t(`requests.stateOf.${request.state}`)}</Status>
          {request.overdue && <Status tone="attention">{t('requests.overdue')}</Status>}
        </span>
      }
      actions={request.may.edit && !editing && (
        <Button variant="default" leftSection={<IconPencil size={18} aria-hidden="true" />} onClick={() => setEditing(true)}>{t('request.edit')}</Button>
      )}
    >
      <div className={styles.columns}>
        <div>
          {editing ? <Editing request={request} onDone={() => { setEditing(false); changed(); }} onCancel={() => setEditing(false)} />
            : <p className={styles.prose} lang={request.language}>{request.need}</p>}
          {request.thanks && <Note tone="good" title={t('request.thanked')}><span lang={request.language}>{request.thanks}</span></Note>}
          <Answers request={request} onChanged={changed} />
          {request.may.answer && <AnswerForm request={request} onChanged={changed} />}
          {request.may.close && <Closing request={request} onChanged={changed} />}
          {request.state !== 'met' && <Matches request={request} />}
        </div>
        <aside className={styles.aside} aria-label={t('request.facts')}><RequestFacts request={request} /></aside>
      </div>
    </Page>
  );
}

function Editing({ request, onDone, onCancel }: { request: RequestView; onDone: () => void; onCancel: () => void }) {
  const { t } = useTranslation('exchange');
  const edit = query.useMutation('patch', '/api/v1/requests/{id}');
  const { title, need, language, concepts, sector, valueChains, deadline, visibility, blocs } = request as ComponentProps<typeof RequestForm>['initial'];
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      <RequestForm
        editing initial={{ title, need, language, concepts, sector, valueChains, deadline, visibility, blocs }} error={edit.error} busy={edit.isPending}
        cancel={<Button variant="subtle" onClick={onCancel}>{t('actions.cancel', { ns: 'common' })}</Button>}
        onSend={({ visibility: _visibility, blocs: _blocs, ...body }) =>
          edit.mutate({ params: { path: { id: request.id }, header: { 'if-match': `"${request.version}"` } }, body: { ...body, sector: body.sector ?? null } }, {
            onSuccess: () => {
              say(t('form.saved'));
              onDone();
            },
          })}
      />
    </Suspense>
  );
}

function RequestFacts({ request }: { request: RequestView }) {
  const { t } = useTranslation('exchange');
  const formats = useFormats();
  const terms = useTerms();
  const blocs = useBlocNames();
  const to = request.visibility === 'shared' ? formats.list(request.blocs.map((code) => blocs.find((bloc) => bloc.code === code)?.name ?? code)) : t(`form.toNames.${request.visibility}`);
  return (
    <Facts
      rows={[
        [t('form.concepts'), request.concepts.length > 0 && (
          <ul role="list" className={styles.names}>{request.concepts.map((code) => <li key={code}><Link to="/concepts/$code" params={{ code }}>{terms.concept(code)}</Link></li>)}</ul>
        )],
        [t('form.sector'), request.sector && terms.sector(request.sector)],
        [t('form.chains'), request.valueChains.length > 0 && formats.list(request.valueChains.map(terms.chain))],
        [t('request.to'), to],
        [t('request.deadline'), <time key="deadline" dateTime={request.deadline}>{formats.day(`${request.deadline}T12:00:00Z`, 'UTC')}</time>],
        [t('request.by'), request.asker.name],
        [t('request.asked'), <When key="asked" at={request.openedAt} as="day" />],
      ]}
    />
  );
}
