import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import type { RequestView } from '../../../api/views.js';
import { Place } from '../../../ui/band/place.js';
import { useFormats } from '../../../ui/format.js';
import { Section } from '../../../ui/page.js';
import { useTitle } from '../../repository/names.js';
import { useTerms } from '../../vocabulary/terms.js';
import styles from '../exchange.module.css';

/** What has been published about the same things, and why it is offered. */
export function Matches({ request }: { request: RequestView }) {
  const { t } = useTranslation('exchange');
  const formats = useFormats();
  const terms = useTerms();
  const titleOf = useTitle();
  const matches = query.useQuery('get', '/api/v1/requests/{id}/matches', { params: { path: { id: request.id } } }).data?.items;
  if (!matches) return null;
  return (
    <Section title={t('request.matches')}>
      <p className="quiet">{t(matches.length ? 'request.matchesLead' : 'request.noMatches')}</p>
      <ul role="list" className={styles.matches}>
        {matches.map(({ resource, concepts, valueChains, sector }) => {
          const title = titleOf(resource);
          const common = [...concepts.map(terms.concept), ...valueChains.map(terms.chain), ...(sector && request.sector ? [terms.sector(request.sector)] : [])];
          return (
            <li key={resource.id}>
              <Link to="/resources/$id" params={{ id: resource.id }} lang={title.language}>{title.text}</Link>
              <span className={styles.facts}>
                <span><Place code={resource.tenant.code}>{formats.say(resource.tenant.names)}</Place></span>
                <span>{t('request.because', { things: formats.list(common) })}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
