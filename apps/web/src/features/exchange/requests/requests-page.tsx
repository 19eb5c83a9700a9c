import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { IconMessagePlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.js';
import type { RequestEntry } from '../../../api/views.js';
import { Choice } from '../../../ui/choice.js';
import { useFormats } from '../../../ui/format.js';
import { ButtonLink } from '../../../ui/link.js';
import { Page } from '../../../ui/page.js';
import { Empty, Failure, Skeleton } from '../../../ui/states.js';
import { usePages } from '../../../ui/use-pages.js';
import { useReader } from '../../identity/reader.js';
import { useTenants } from '../../tenancy/tenants.js';
import { useTerms } from '../../vocabulary/terms.js';
import styles from '../exchange.module.css';
import { Demand } from './demand.js';
import { RequestLine } from './request-line.js';
import { requestStates, type RequestsSearch } from './requests-search.js';

/** Who has done this? What the network asks, and what became of it. */
export function RequestsPage() {
  const { t } = useTranslation('exchange');
  const reader = useReader();
  return (
    <Page
      title={t('requests.title')} lead={t('requests.lead')}
      actions={reader.may('exchange:take-part') && (
        <ButtonLink to="/requests/new" leftSection={<IconMessagePlus size={18} aria-hidden="true" />}>{t('requests.ask')}</ButtonLink>
      )}
    >
      <Filters />
      <List />
      <Demand />
    </Page>
  );
}

function Filters() {
  const { t } = useTranslation('exchange');
  const formats = useFormats();
  const terms = useTerms();
  const reader = useReader();
  const search = useSearch({ from: '/requests' });
  const navigate = useNavigate({ from: '/requests' });
  const countries = (useTenants().data?.items ?? []).filter(({ kind }) => kind === 'country');
  const narrow = (change: RequestsSearch) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  return (
    <div className={styles.filters}>
      <Choice
        label={t('requests.state')} value={search.state ?? 'all'} onChange={(state) => narrow({ state: state === 'all' ? undefined : state })}
        options={(['all', ...requestStates] as const).map((state) => ({ value: state, label: t(`requests.states.${state}`) }))}
      />
      <NativeSelect
        aria-label={t('requests.country')} value={search.country ?? ''} onChange={(event) => narrow({ country: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('requests.anyCountry') },
          ...countries.map(({ code, names }) => ({ value: code, label: formats.say(names) })).sort((one, other) => formats.compare(one.label, other.label)),
        ]}
      />
      <NativeSelect
        aria-label={t('requests.concept')} value={search.concept ?? ''} onChange={(event) => narrow({ concept: event.currentTarget.value || undefined })}
        data={[{ value: '', label: t('requests.anyConcept') }, ...terms.concepts]}
      />
      {reader.person && <Checkbox label={t('requests.mine')} checked={search.mine ?? false} onChange={(event) => narrow({ mine: event.currentTarget.checked || undefined })} />}
    </div>
  );
}

/** Nothing matches, nothing is there yet, or nothing is there for the public. */
function Nothing() {
  const { t } = useTranslation('exchange');
  const reader = useReader();
  const search = useSearch({ from: '/requests' });
  if (Object.values(search).some(Boolean)) return <Empty title={t('requests.none')}>{t('requests.noneHelp')}</Empty>;
  if (reader.person) return <Empty title={t('requests.first')}>{t('requests.firstHelp')}</Empty>;
  return (
    <Empty title={t('requests.members')} actions={<ButtonLink to="/sign-in" search={{ back: '/requests' }}>{t('header.signIn', { ns: 'common' })}</ButtonLink>}>
      {t('requests.membersHelp')}
    </Empty>
  );
}

function List() {
  const { t } = useTranslation('exchange');
  const reader = useReader();
  const { state, country, concept, mine } = useSearch({ from: '/requests' });
  const requests = usePages<RequestEntry>(['requests', state, country, concept, mine, reader.place?.code], async (cursor, signal) => {
    const wanted = { state, country: country as 'cl' | undefined, concept, ...(mine && { mine: 'true' as const }), cursor, limit: 20 };
    return (await api.GET('/api/v1/requests', { params: { query: wanted }, signal })).data!;
  });
  return (
    <div>
      {requests.error && <Failure error={requests.error} retry={requests.again} />}
      {requests.isPending && <Skeleton shape="hits" />}
      {requests.items?.length === 0 && <Nothing />}
      <ol role="list" className={styles.requests}>
        {requests.items?.map((request) => <li key={request.id}><RequestLine request={request} /></li>)}
      </ol>
      {requests.hasMore && <Button variant="default" loading={requests.isFetchingMore} onClick={requests.more}>{t('actions.more', { ns: 'common' })}</Button>}
    </div>
  );
}
