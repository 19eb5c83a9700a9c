import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '../../api/views.js';
import { Place } from '../../ui/band/place.js';
import { useFormats } from '../../ui/format.js';
import { Status } from '../../ui/status.js';
import { toneOf } from '../repository/names.js';
import { Marked } from './marked.js';
import styles from './results.module.css';

/** A hit: its title, one line of why it is here, and what one needs to know to choose. */
export function Hit({ hit }: { hit: SearchHit }) {
  const { t } = useTranslation('search');
  const repository = useTranslation('repository').t;
  const formats = useFormats();
  const { why } = hit;
  return (
    <article data-hit={hit.id}>
      <h2 className={styles.title}>
        <Link to="/resources/$id" params={{ id: hit.id }} lang={hit.title?.language}>{hit.title ? <Marked marked={hit.title} /> : repository('deposits.untitled')}</Link>
      </h2>
      {hit.snippet && (
        <p className={styles.snippet} lang={hit.snippet.language}>
          {hit.snippet.inside && <span className={styles.inside} lang={formats.language}>{t('why.file')}: </span>}
          <Marked marked={hit.snippet} />
        </p>
      )}
      {why.concepts.length > 0 && (
        <p className={styles.why}>
          {t('why.concepts', { concepts: formats.list(why.concepts.map(({ label }) => t('why.concept', { concept: label }))) })}
        </p>
      )}
      <p className={styles.facts}>
        {hit.type && <span>{repository(`types.${hit.type}`)}</span>}
        <span><Place code={hit.tenant.code}>{formats.say(hit.tenant.names)}</Place></span>
        {hit.year && <span>{hit.year}</span>}
        <span>{formats.list(hit.languages.map(formats.languageName))}</span>
        {hit.state !== 'published' && <Status tone={toneOf[hit.state]}>{repository(`status.${hit.state}`)}</Status>}
      </p>
    </article>
  );
}
