import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { Place } from '../../ui/band/place.js';
import { useFormats } from '../../ui/format.js';
import { Section } from '../../ui/page.js';
import { Marked } from './marked.js';
import styles from './results.module.css';

/** What is like a resource, each with what both have in common. Nothing is said where nothing is. */
export default function Similar({ id }: { id: string }) {
  const { t } = useTranslation('finding');
  const repository = useTranslation('repository').t;
  const formats = useFormats();
  const similar = query.useQuery('get', '/api/v1/resources/{id}/similar', { params: { path: { id } } });
  const items = similar.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={t('similar.title')}>
      <ul role="list" className={styles.similar}>
        {items.map(({ id: other, title, type, tenant, year, why }) => {
          const shared = [...why.concepts.map(({ label }) => label), ...why.words].slice(0, 5);
          return (
            <li key={other}>
              <h3 className={styles.similarTitle}>
                <Link to="/resources/$id" params={{ id: other }} lang={title?.language}>{title ? <Marked marked={{ ...title, marks: [] }} /> : repository('deposits.untitled')}</Link>
              </h3>
              {shared.length > 0 && <p className="quiet small">{t('similar.shared', { what: formats.list(shared) })}</p>}
              <p className={styles.facts}>
                {type && <span>{repository(`types.${type}`)}</span>}
                <span><Place code={tenant.code}>{formats.say(tenant.names)}</Place></span>
                {year && <span>{year}</span>}
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
