import { useParams } from '@tanstack/react-router';
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
import { Conversation } from './conversation.js';
import { Steps } from './steps.js';
import styles from './review.module.css';

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
          <Article resource={resource} language={formats.language} />
          <div className={styles.facts}><ResourceFacts resource={resource} /></div>
        </div>
        <aside className={styles.margin} aria-label={t('page.kicker')}>
          <Steps resource={resource} />
          <Conversation resource={resource} />
        </aside>
      </div>
    </Page>
  );
}
