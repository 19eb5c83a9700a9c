import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import type { ResourceView } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import { Page } from '../../ui/page.js';
import { Failure, Skeleton } from '../../ui/states.js';
import { Status } from '../../ui/status.js';
import { useCredit, toneOf, useTitle } from '../repository/names.js';
import { Article } from '../repository/resource/article.js';
import { ResourceFacts } from '../repository/resource/resource-facts.js';
import resourceStyles from '../repository/resource/resource.module.css';
import { Assessment } from './assessment.js';
import { Conversation } from './conversation.js';
import { FieldNotes } from './field-notes.js';
import { Reviewers } from './reviewers.js';
import { Steps } from './steps.js';
import { isAbout, useComments } from './use-comments.js';
import styles from './review.module.css';

const Checks = lazy(() => import('./checks.js'));
const Guidance = lazy(() => import('./guidance.js'));
const SinceThen = lazy(() => import('../versions/since-then.js'));

/** While it waits to be read, what changed is worth knowing. */
const inReview: ReadonlySet<string> = new Set(['submitted', 'approved']);

/** What is remarked on below the article, beside the facts. */
const factFields = ['method', 'steps', 'tools', 'conditions', 'failures', 'type', 'authors', 'institution', 'year', 'documentNumber', 'countries', 'place', 'sector', 'valueChains', 'concepts', 'licence'] as const;

/** The page of a resource as its readers will see it, with a margin for the review. */
export function ReviewPage() {
  const { id } = useParams({ from: '/review/$id' });
  const resource = query.useQuery('get', '/api/v1/resources/{id}', { params: { path: { id } } });
  if (resource.error) return <Failure level={1} error={resource.error} retry={() => void resource.refetch()} />;
  if (!resource.data) return <div className={resourceStyles.arriving}><Skeleton lines={8} /></div>;
  if (!resource.data.may.comment) return <Failure level={1} error={new Problem(403, {})} />;
  return <Review key={id} resource={resource.data} />;
}

function Review({ resource }: { resource: ResourceView }) {
  const { t } = useTranslation('review');
  const repository = useTranslation('repository').t;
  const formats = useFormats();
  const title = useTitle()(resource);
  const creditOf = useCredit();
  const notesOn = (field: 'titles' | 'abstracts' | 'files' | 'links') => <FieldNotes id={resource.id} field={field} name={repository(`names.${field}`)} />;
  return (
    <Page
      title={title.text}
      kicker={
        <span className={resourceStyles.kicker}>
          {t('page.kicker')}{resource.type && ` · ${repository(`types.${resource.type}`)}`}{resource.year && ` · ${resource.year}`}
          <Status tone={toneOf[resource.state]}>{repository(`status.${resource.state}`)}</Status>
        </span>
      }
      lead={creditOf(resource)}
    >
      <div className={styles.columns}>
        <div className={styles.sheet}>
          {inReview.has(resource.state) && <Suspense fallback={null}><SinceThen resource={resource} /></Suspense>}
          {notesOn('titles')}
          <Article resource={resource} language={formats.language} beside={notesOn} />
          <div className={styles.facts}><ResourceFacts resource={resource} /></div>
          <FactNotes resource={resource} />
        </div>
        <aside className={styles.margin} aria-label={t('page.kicker')}>
          <Suspense fallback={null}><Guidance resource={resource} topic="reviewing" /></Suspense>
          <Assessment resource={resource} />
          <Steps resource={resource} />
          <Suspense fallback={<Skeleton lines={3} />}><Checks id={resource.id} /></Suspense>
          <Reviewers resource={resource} />
          <Conversation resource={resource} />
        </aside>
      </div>
    </Page>
  );
}

/** Remarks on facts, each under the name of its fact; those nobody remarks on are chosen in the conversation. */
function FactNotes({ resource }: { resource: ResourceView }) {
  const { t } = useTranslation('reviewing');
  const repository = useTranslation('repository').t;
  const { comments } = useComments(resource.id);
  const remarked = factFields.filter((field) => comments.data?.items.some((comment) => isAbout(comment, field)));
  if (remarked.length === 0) return null;
  return (
    <section aria-labelledby="fact-notes">
      <h2 id="fact-notes" className={styles.subtitle}>{t('notes.others')}</h2>
      {remarked.map((field) => (
        <div key={field}>
          <h3 className={styles.fieldName}>{repository(`names.${field}`)}</h3>
          <FieldNotes id={resource.id} field={field} name={repository(`names.${field}`)} />
        </div>
      ))}
    </section>
  );
}
