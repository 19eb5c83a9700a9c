import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RequestEntry } from '../../../api/views.js';
import { Place } from '../../../ui/band/place.js';
import { useFormats } from '../../../ui/format.js';
import { Status, type Tone } from '../../../ui/status.js';
import styles from '../exchange.module.css';

/** With which tone each state of a request is shown. */
export const toneOfRequest: Record<RequestEntry['state'], Tone> = { open: 'attention', answered: 'going', met: 'good', unmet: 'plain' };

/** One request as a line to read: what is asked, whose need, how it stands. */
export function RequestLine({ request }: { request: RequestEntry }) {
  const { t } = useTranslation('exchange');
  const formats = useFormats();
  const closed = request.closedAt !== null;
  return (
    <article className={styles.request}>
      <h2 className={styles.requestTitle}><Link to="/requests/$id" params={{ id: request.id }} lang={request.language}>{request.title}</Link></h2>
      <p className={styles.opening} lang={request.language}>{request.need}</p>
      <p className={styles.facts}>
        <Status tone={toneOfRequest[request.state]}>{t(`requests.stateOf.${request.state}`)}</Status>
        <span><Place code={request.tenant.code}>{formats.say(request.tenant.names)}</Place></span>
        {request.answers > 0 && <span>{t('requests.answers', { count: request.answers })}</span>}
        {!closed && <span>{request.overdue ? t('requests.overdue') : t('requests.until', { day: formats.day(`${request.deadline}T12:00:00Z`, 'UTC') })}</span>}
        {request.language !== formats.language && <span>{formats.languageName(request.language)}</span>}
      </p>
    </article>
  );
}
