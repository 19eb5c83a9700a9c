import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ResourceSummary } from '../../api/views.js';
import { Place } from '../../ui/band/place.js';
import { inReach, useFormats } from '../../ui/format.js';
import { useTitle } from './names.js';
import styles from './resource-list.module.css';

/** Resources as lines to read: title, the opening of the abstract, what it is, whose, from when. */
export function ResourceList({ resources }: { resources: readonly ResourceSummary[] }) {
  return (
    <ol role="list" className={styles.list}>
      {resources.map((resource) => <li key={resource.id}><Line resource={resource} /></li>)}
    </ol>
  );
}

function Line({ resource }: { resource: ResourceSummary }) {
  const { t } = useTranslation('repository');
  const formats = useFormats();
  const title = useTitle()(resource);
  const abstract = inReach(resource.abstracts, formats.language);
  return (
    <article className={styles.line}>
      <h3 className={styles.title}><Link to="/resources/$id" params={{ id: resource.id }} lang={title.language}>{title.text}</Link></h3>
      {abstract.text && <p className={styles.abstract} lang={abstract.language}>{abstract.text}</p>}
      <p className={styles.facts}>
        {resource.type && <span>{t(`types.${resource.type}`)}</span>}
        <span><Place code={resource.tenant.code}>{formats.say(resource.tenant.names)}</Place></span>
        {resource.year && <span>{resource.year}</span>}
        {title.language !== formats.language && <span>{formats.languageName(title.language)}</span>}
      </p>
    </article>
  );
}
