import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import type { VersionView } from '../../api/views.js';
import { Facts } from '../../ui/facts.js';
import { useFormats } from '../../ui/format.js';
import { NotFound } from '../../ui/not-found.js';
import { Note } from '../../ui/note.js';
import { Page } from '../../ui/page.js';
import { Failure, Skeleton } from '../../ui/states.js';
import { useCredit, useTitle } from '../repository/names.js';
import { Article } from '../repository/resource/article.js';
import resourceStyles from '../repository/resource/resource.module.css';
import { useWordings } from './use-wordings.js';
import styles from './versions.module.css';

/** A version that stood once, as it stood, under a note that says so. */
export function OldVersionPage() {
  const { id, number } = useParams({ from: '/resources/$id/versions/$number' });
  const version = query.useQuery('get', '/api/v1/resources/{id}/versions/{number}', { params: { path: { id, number: Number(number) } } });
  if (isProblem(version.error, 422)) return <NotFound />;
  if (version.error) return <Failure level={1} error={version.error} retry={() => void version.refetch()} />;
  if (!version.data) return <div className={resourceStyles.arriving}><Skeleton lines={8} /></div>;
  return <OldVersion id={id} version={version.data} />;
}

const inFacts = new Set(['type', 'institution', 'year', 'documentNumber', 'place', 'countries', 'sector', 'valueChains', 'concepts', 'licence']);

function OldVersion({ id, version }: { id: string; version: VersionView }) {
  const { t } = useTranslation('versions');
  const formats = useFormats();
  const titleOf = useTitle();
  const creditOf = useCredit();
  const wordingOf = useWordings();
  const { description, files, number, since, until } = version;
  const facts = wordingOf(description).filter(({ key }) => inFacts.has(key));
  return (
    <Page title={titleOf(description).text} kicker={t('version', { number })} lead={creditOf(description)}>
      {until && (
        <div className={styles.old}>
          <Note tone="attention" title={t('old', { number })}>
            <p>{t('oldDates', { since: formats.day(since), until: formats.day(until) })}</p>
            <p><Link to="/resources/$id" params={{ id }}>{t('toCurrent')}</Link> · <Link to="/resources/$id/versions" params={{ id }} search={{ from: number, to: number + 1 }}>{t('compare')}</Link></p>
          </Note>
        </div>
      )}
      <div className={resourceStyles.columns}>
        <Article resource={{ ...description, id, state: 'withdrawn', failures: [], blocks: [], files }} language={formats.language} />
        <aside className={resourceStyles.aside}>
          <Facts rows={facts.map(({ name, said }) => [name, typeof said === 'string' ? said : formats.list(said)])} />
        </aside>
      </div>
    </Page>
  );
}
