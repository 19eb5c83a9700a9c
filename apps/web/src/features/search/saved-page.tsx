import { Button, NativeSelect } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import type { SavedSearchView } from '../../api/views.js';
import { Confirm } from '../../ui/confirm.js';
import { useFormats } from '../../ui/format.js';
import { ButtonLink } from '../../ui/link.js';
import { say } from '../../ui/notices.js';
import { Page } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Empty, Failure, Skeleton } from '../../ui/states.js';
import { useReader } from '../identity/reader.js';
import { useFacetName } from './facet-names.js';
import { chosenOf, readResultsSearch } from './results-search.js';
import { type Frequency, frequencies } from './save-dialog.js';
import styles from './saved.module.css';

/** The searches one keeps, how often one hears of each, and the way to make it stop. */
export function SavedPage() {
  const { t } = useTranslation('finding');
  const reader = useReader();
  const saved = query.useQuery('get', '/api/v1/saved-searches', {}, { enabled: reader.may('search:save') });
  if (!reader.known) return <Page title={t('saved.title')}><Skeleton lines={6} /></Page>;
  if (!reader.may('search:save')) return <Failure level={1} error={new Problem(reader.person ? 403 : 401, {})} />;
  return (
    <Page title={t('saved.title')} lead={t('saved.lead')} actions={<ButtonLink variant="default" to="/notifications/preferences">{t('saved.preferences')}</ButtonLink>}>
      {saved.error && <Failure error={saved.error} retry={() => void saved.refetch()} />}
      {saved.isPending && <Skeleton shape="rows" />}
      {saved.data?.items.length === 0 && (
        <Empty title={t('saved.none')} actions={<ButtonLink to="/search">{t('header.search', { ns: 'common' })}</ButtonLink>}>{t('saved.noneHelp')}</Empty>
      )}
      <ul role="list" className={styles.list}>
        {saved.data?.items.map((search) => <li key={search.id}><Saved search={search} /></li>)}
      </ul>
    </Page>
  );
}

function Saved({ search }: { search: SavedSearchView }) {
  const { t } = useTranslation('finding');
  const formats = useFormats();
  const nameOf = useFacetName();
  const client = useQueryClient();
  const [forgetting, setForgetting] = useState(false);
  const edit = query.useMutation('patch', '/api/v1/saved-searches/{id}');
  const forget = query.useMutation('delete', '/api/v1/saved-searches/{id}');
  const asked = readResultsSearch({ q: search.query, ...search.filters });
  const filters = chosenOf(asked).map(({ kind, code }) => nameOf(kind, code));
  const path = { id: search.id };
  const after = (words: string) => ({ onSuccess: () => { say(words); void client.invalidateQueries({ queryKey: ['get', '/api/v1/saved-searches'] }); } });
  const change = (frequency: Frequency) => edit.mutate({ params: { path, header: { 'if-match': `"${search.version}"` } }, body: { frequency } }, after(t('saved.changed')));
  return (
    <article className={styles.saved}>
      <div className={styles.words}>
        <h2 className={styles.name}><Link to="/search" search={asked}>{search.name}</Link></h2>
        {search.query && search.query !== search.name && <p>{search.query}</p>}
        {filters.length > 0 && <p className="quiet small">{t('saved.narrowed', { values: formats.list(filters) })}</p>}
        <p className="quiet small">
          {t('saved.told', { count: search.told })}{search.nextAt && <> · {t('saved.next', { when: formats.day(search.nextAt) })}</>}
        </p>
      </div>
      <div className={styles.acts}>
        <NativeSelect
          aria-label={t('saved.frequencyOf', { name: search.name })} value={search.frequency} disabled={edit.isPending} onChange={(event) => change(event.currentTarget.value as Frequency)}
          data={frequencies.map((value) => ({ value, label: t(`save.frequencies.${value}`) }))}
        />
        <Button variant="default" aria-label={t('saved.forgetOne', { name: search.name })} onClick={() => setForgetting(true)}>{t('saved.forget')}</Button>
      </div>
      <ProblemNote error={edit.error ?? forget.error} />
      {forgetting && (
        <Confirm
          title={t('saved.forgetTitle', { name: search.name })} verb={t('saved.forget')} destructive busy={forget.isPending} onClose={() => setForgetting(false)}
          onConfirm={() => forget.mutate({ params: { path } }, after(t('saved.forgotten', { name: search.name })))}
        >
          {t('saved.forgetHelp')}
        </Confirm>
      )}
    </article>
  );
}
