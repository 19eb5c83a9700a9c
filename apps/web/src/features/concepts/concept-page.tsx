import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { ConceptView } from '../../api/views.js';
import { Place } from '../../ui/band/place.js';
import { Facts } from '../../ui/facts.js';
import { capital, useFormats } from '../../ui/format.js';
import { ButtonLink } from '../../ui/link.js';
import { Note } from '../../ui/note.js';
import { Page, Section } from '../../ui/page.js';
import { Failure, Skeleton } from '../../ui/states.js';
import { FollowButton } from '../notifications/follow-button.js';
import { ResourceList } from '../repository/resource-list.js';
import styles from './concept.module.css';
import { ProposeForm } from './propose-form.js';

/** One idea of the field: what it means, what it is called in every language and country, its neighbours, and what there is about it. */
export function ConceptPage() {
  const { code } = useParams({ from: '/concepts/$code' });
  const concept = query.useQuery('get', '/api/v1/concepts/{code}', { params: { path: { code } } });
  if (concept.error) return <Failure level={1} error={concept.error} retry={() => void concept.refetch()} />;
  if (!concept.data) return <div className={styles.arriving}><Skeleton lines={6} /></div>;
  return <Concept key={code} concept={concept.data} />;
}

function Concept({ concept }: { concept: ConceptView }) {
  const { t } = useTranslation('search');
  const thesaurus = useTranslation('thesaurus').t;
  const formats = useFormats();
  const name = formats.say(concept.labels) || concept.code;
  const resources = query.useQuery('get', '/api/v1/resources', { params: { query: { concept: concept.code, limit: 10 } } });
  return (
    <Page
      title={capital(name)} kicker={<Link to="/thesaurus">{thesaurus('title')}</Link>} lead={formats.say(concept.definitions) || undefined}
      actions={
        <>
          <FollowButton kind="concept" code={concept.code} name={name} />
          <ButtonLink variant="default" to="/search" search={{ concept: [concept.code] }}>{t('concept.searchIn')}</ButtonLink>
          {concept.may.edit && <ButtonLink variant="default" to="/concepts/$code/edit" params={{ code: concept.code }}>{thesaurus('concept.edit')}</ButtonLink>}
        </>
      }
    >
      {concept.status === 'deprecated' && (
        <Note tone="attention" title={thesaurus('concept.replaced')}>{concept.replacedBy && <>{thesaurus('concept.use')} <Names concepts={[concept.replacedBy]} /></>}</Note>
      )}
      <div className={styles.columns}>
        <div>
          <Section title={t('concept.resources')}>
            {resources.error && <Failure error={resources.error} retry={() => void resources.refetch()} />}
            {resources.isPending && <Skeleton shape="hits" />}
            {resources.data?.items.length === 0 && <p className="quiet">{t('concept.none')}</p>}
            {resources.data && <ResourceList resources={resources.data.items} />}
          </Section>
          {concept.reference.length > 0 && <Tables concept={concept} />}
          {concept.may.propose && concept.status === 'current' && <ProposeForm concept={concept.code} />}
        </div>
        <aside className={styles.aside}><ConceptFacts concept={concept} /></aside>
      </div>
    </Page>
  );
}

function ConceptFacts({ concept }: { concept: ConceptView }) {
  const { t } = useTranslation('search');
  const thesaurus = useTranslation('thesaurus').t;
  const formats = useFormats();
  const others = Object.entries(concept.labels).filter(([language]) => language !== formats.language);
  const also = concept.alternatives[formats.language] ?? [];
  return (
    <Facts
      rows={[
        [t('concept.names'), others.length > 0 && (
          <ul role="list" className={styles.names}>
            {others.map(([language, label]) => <li key={language}><span lang={language}>{label}</span> <span className="quiet small">{formats.languageName(language)}</span></li>)}
          </ul>
        )],
        [t('concept.also'), also.length > 0 && <details><summary>{t('concept.alsoCount', { count: also.length })}</summary>{also.join(', ')}</details>],
        [t('concept.national'), concept.nationalTerms.length > 0 && (
          <ul role="list" className={styles.names}>
            {concept.nationalTerms.map(({ country, term, language }) => (
              <li key={`${country}/${language}/${term}`}><Place code={country}><span lang={language}>{term}</span></Place> <span className="quiet small">{formats.countryName(country)}</span></li>
            ))}
          </ul>
        )],
        [thesaurus('concept.note'), formats.say(concept.scopeNotes)],
        [t('concept.broader'), concept.broader.length > 0 && <Names concepts={concept.broader} />],
        [t('concept.narrower'), concept.narrower.length > 0 && <Names concepts={concept.narrower} />],
        [t('concept.related'), concept.related.length > 0 && <Names concepts={concept.related} />],
        [thesaurus('concept.hidden'), concept.may.edit && concept.hiddenLabels.length > 0 && concept.hiddenLabels.map(({ label }) => label).join(', ')],
        [thesaurus('concept.mappings'), concept.mappings.length > 0 && (
          <ul role="list" className={styles.names}>
            {concept.mappings.map(({ relation, uri }) => (
              <li key={`${relation} ${uri}`}><span className="quiet small">{thesaurus(`relations.${relation}`)}</span> <a className={styles.uri} href={uri} rel="noreferrer">{schemeOf(uri)}</a></li>
            ))}
          </ul>
        )],
      ]}
    />
  );
}

/** Rows of the sources' tables that are about the concept, table by table. */
function Tables({ concept }: { concept: ConceptView }) {
  const { t } = useTranslation('thesaurus');
  const formats = useFormats();
  return (
    <Section title={t('concept.tables')}>
      <ul role="list" className={styles.tables}>
        {concept.reference.map(({ code, labels, table }) => (
          <li key={code}>{capital(formats.say(labels))}<br /><span className="quiet small"><Link to="/reference/$table" params={{ table: table.code }}>{formats.say(table.labels)}</Link></span></li>
        ))}
      </ul>
    </Section>
  );
}

/** What people call the scheme that an address belongs to. */
function schemeOf(uri: string): string {
  const isic = /unstats\.un\.org\/.*[?&]Co=(\w+)/.exec(uri);
  return isic ? `ISIC rev. 4: ${isic[1]}` : uri.replace(/^https?:\/\//, '');
}

function Names({ concepts }: { concepts: readonly { code: string; labels: Record<string, string> }[] }) {
  const formats = useFormats();
  return (
    <ul role="list" className={styles.names}>
      {concepts.map(({ code, labels }) => <li key={code}><Link to="/concepts/$code" params={{ code }}>{formats.say(labels) || code}</Link></li>)}
    </ul>
  );
}
