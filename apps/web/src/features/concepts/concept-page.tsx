import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { ConceptCode, ConceptView } from '../../api/views.js';
import { Facts } from '../../ui/facts.js';
import { capital, useFormats } from '../../ui/format.js';
import { ButtonLink } from '../../ui/link.js';
import { Page, Section } from '../../ui/page.js';
import { Failure, Skeleton } from '../../ui/states.js';
import { Place } from '../../ui/band/place.js';
import { FollowButton } from '../notifications/follow-button.js';
import { ResourceList } from '../repository/resource-list.js';
import styles from './concept.module.css';

/** One idea of the field: what it is called in every language and country, its neighbours, and what there is about it. */
export function ConceptPage() {
  const { code } = useParams({ from: '/concepts/$code' });
  const concept = query.useQuery('get', '/api/v1/concepts/{code}', { params: { path: { code } } });
  if (concept.error) return <Failure level={1} error={concept.error} retry={() => void concept.refetch()} />;
  if (!concept.data) return <div className={styles.arriving}><Skeleton lines={6} /></div>;
  return <Concept key={code} concept={concept.data} />;
}

function Concept({ concept }: { concept: ConceptView }) {
  const { t } = useTranslation('search');
  const formats = useFormats();
  const name = formats.say(concept.labels);
  const resources = query.useQuery('get', '/api/v1/resources', { params: { query: { concept: concept.code as ConceptCode, limit: 10 } } });
  const others = Object.entries(concept.labels).filter(([language]) => language !== formats.language);
  return (
    <Page
      title={capital(name)} kicker={t('concept.kicker')}
      actions={
        <>
          <FollowButton kind="concept" code={concept.code} name={name} />
          <ButtonLink variant="default" to="/search" search={{ concept: [concept.code] }}>{t('concept.searchIn')}</ButtonLink>
        </>
      }
    >
      <div className={styles.columns}>
        <Section title={t('concept.resources')}>
          {resources.error && <Failure error={resources.error} retry={() => void resources.refetch()} />}
          {resources.isPending && <Skeleton shape="hits" />}
          {resources.data?.items.length === 0 && <p className="quiet">{t('concept.none')}</p>}
          {resources.data && <ResourceList resources={resources.data.items} />}
        </Section>
        <aside className={styles.aside}>
          <Facts
            rows={[
              [t('concept.names'), others.length > 0 && (
                <ul role="list" className={styles.names}>
                  {others.map(([language, label]) => <li key={language}><span lang={language}>{label}</span> <span className="quiet small">{formats.languageName(language)}</span></li>)}
                </ul>
              )],
              [t('concept.also'), (concept.alternatives[formats.language] ?? []).length > 0 && (
                <details><summary>{t('concept.alsoCount', { count: concept.alternatives[formats.language]?.length ?? 0 })}</summary>{concept.alternatives[formats.language]?.join(', ')}</details>
              )],
              [t('concept.national'), concept.nationalTerms.length > 0 && (
                <ul role="list" className={styles.names}>
                  {concept.nationalTerms.map(({ country, term }) => <li key={`${country}/${term}`}><Place code={country}>{term}</Place> <span className="quiet small">{formats.countryName(country)}</span></li>)}
                </ul>
              )],
              [t('concept.broader'), concept.broader.length > 0 && <Names concepts={concept.broader} />],
              [t('concept.narrower'), concept.narrower.length > 0 && <Names concepts={concept.narrower} />],
              [t('concept.related'), concept.related.length > 0 && <Names concepts={concept.related} />],
            ]}
          />
        </aside>
      </div>
    </Page>
  );
}

function Names({ concepts }: { concepts: readonly { code: string; labels: Record<string, string> }[] }) {
  const formats = useFormats();
  return (
    <ul role="list" className={styles.names}>
      {concepts.map(({ code, labels }) => <li key={code}><Link to="/concepts/$code" params={{ code }}>{formats.say(labels)}</Link></li>)}
    </ul>
  );
}
