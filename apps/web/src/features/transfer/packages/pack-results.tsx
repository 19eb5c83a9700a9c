import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconPackage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.js';
import type { SearchAnswer, SearchQuery } from '../../../api/views.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import type { ResultsSearch } from '../../search/results-search.js';

/** Works that one package of search results holds. */
const most = 1000;

/** Asks for a package of everything a search finds, as far as one package goes. */
export default function PackResults({ search, title }: { search: ResultsSearch; title: string }) {
  const { t } = useTranslation('transfer');
  const pack = useMutation({ mutationFn: async () => api.POST('/api/v1/packages', { body: { title: title.slice(0, 200), of: { resources: await idsOf(search) } } }) });
  if (pack.isSuccess) return <p role="status">{t('packages.asked')} <Link to="/transfer">{t('packages.see')}</Link></p>;
  return (
    <>
      <Button variant="subtle" size="compact-md" leftSection={<IconPackage size={18} aria-hidden="true" />} loading={pack.isPending} onClick={() => pack.mutate()}>{t('packages.pack')}</Button>
      <ProblemNote error={pack.error} />
    </>
  );
}

async function idsOf(search: ResultsSearch): Promise<string[]> {
  const ids: string[] = [];
  for (let page: number | null = 1; page !== null && ids.length < most; ) {
    const { data } = (await api.GET('/api/v1/search', { params: { query: { ...(search as SearchQuery), page, limit: 100, facets: 'false' } } })) as { data: SearchAnswer };
    ids.push(...data.hits.map(({ id }) => id));
    page = data.next;
  }
  return ids.slice(0, most);
}
