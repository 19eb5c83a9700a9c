import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import { Problem } from '../../../api/problem.js';
import { useFormats } from '../../../ui/format.js';
import { ButtonLink } from '../../../ui/link.js';
import { say } from '../../../ui/notices.js';
import { Page } from '../../../ui/page.js';
import { Failure, Skeleton } from '../../../ui/states.js';
import { useReader } from '../../identity/reader.js';

const RequestForm = lazy(async () => ({ default: (await import('./request-form.js')).RequestForm }));

const days = 30;

/** Asking the network. What was looked for in vain may come along in the address. */
export function AskPage() {
  const { t } = useTranslation('exchange');
  const formats = useFormats();
  const reader = useReader();
  const navigate = useNavigate();
  const { about } = useSearch({ from: '/requests/new' });
  const [deadline] = useState(() => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10));
  const open = query.useMutation('post', '/api/v1/requests');
  if (!reader.known) return <Page title={t('form.title')} width="reading"><Skeleton lines={6} /></Page>;
  if (!reader.may('exchange:take-part')) return <Failure level={1} error={new Problem(reader.person ? 403 : 401, {})} />;
  return (
    <Page title={t('form.title')} lead={t('form.lead')} width="reading">
      <Suspense fallback={<Skeleton lines={6} />}>
        <RequestForm
          initial={{ title: about ?? '', need: '', language: formats.language, concepts: [], sector: null, valueChains: [], deadline, visibility: 'network', blocs: [] }}
          error={open.error} busy={open.isPending} cancel={<ButtonLink variant="subtle" to="/requests">{t('actions.cancel', { ns: 'common' })}</ButtonLink>}
          onSend={(wish) => open.mutate({ body: wish }, {
            onSuccess: ({ id }) => {
              say(t('form.sent'));
              void navigate({ to: '/requests/$id', params: { id } });
            },
          })}
        />
      </Suspense>
    </Page>
  );
}
