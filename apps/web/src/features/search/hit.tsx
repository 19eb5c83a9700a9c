import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '../../api/views.js';
import { Place } from '../../ui/band/place.js';
import { useFormats } from '../../ui/format.js';
import { Status } from '../../ui/status.js';
import { toneOf } from '../repository/names.js';
import { Marked } from './marked.js';
import styles from './results.module.css';

const Why = lazy(() => import('./why.js'));

interface HitProps {
  hit: SearchHit;
  /** What was asked. */
  q: string;
  /** By how many agencies it is used. */
  agencies: number;
}

/** A hit: its title, one line of why it is here, and what one needs to know to choose. */
export function Hit({ hit, q, agencies }: HitProps) {
  const { t } = useTranslation('search');
  const finding = useTranslation('finding').t;
  const repository = useTranslation('repository').t;
  const formats = useFormats();
  const [open, setOpen] = useState(false);
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
        {agencies > 0 && <span className={styles.inUse}>{finding('use.label', { count: agencies })}</span>}
        {hit.state !== 'published' && <Status tone={toneOf[hit.state]}>{repository(`status.${hit.state}`)}</Status>}
        {q && (
          <button type="button" className={styles.whyButton} aria-expanded={open} onClick={() => setOpen(!open)}>
            {finding(open ? 'why.close' : 'why.open')}<span className="sr-only"> {hit.title?.text}</span>
          </button>
        )}
      </p>
      {open && <Suspense fallback={null}><Why id={hit.id} q={q} /></Suspense>}
    </article>
  );
}
