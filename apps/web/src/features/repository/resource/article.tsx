import { IconExternalLink } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResourceView } from '../../../api/views.js';
import { Apart } from '../../../ui/apart.js';
import { inReach, useFormats } from '../../../ui/format.js';
import { Skeleton } from '../../../ui/states.js';
import { isTold, type Told } from '../../methods/parts.js';
import { type FileLine, Files } from './files.js';
import styles from './resource.module.css';

const Guide = lazy(() => import('../../methods/guide/guide.js'));

interface ArticleProps {
  resource: Told & Pick<ResourceView, 'abstracts' | 'links'> & { files: readonly FileLine[] };
  language: string;
  /** What stands beside a part: the remarks of a review. */
  beside?: (field: 'abstracts' | 'files' | 'links') => ReactNode;
}

/** The body of a resource as a well-set article: abstract, how it is done, files, links. */
export function Article({ resource, language, beside }: ArticleProps) {
  const { t } = useTranslation('repository');
  const formats = useFormats();
  const abstract = inReach(resource.abstracts, language);
  return (
    <div className={styles.article}>
      {abstract.text && (
        <section aria-labelledby="abstract">
          <h2 id="abstract">{t('resource.abstract')}</h2>
          {abstract.language !== language && <p className="quiet small">{t('resource.onlyIn', { language: formats.languageName(abstract.language) })}</p>}
          <div className={styles.prose} lang={abstract.language}>
            {abstract.text.split(/\n{2,}/).map((paragraph, index) => <p key={index}>{paragraph}</p>)}
          </div>
        </section>
      )}
      {beside?.('abstracts')}
      {isTold(resource) && <Apart><Suspense fallback={<Skeleton lines={8} />}><Guide resource={resource} language={language} /></Suspense></Apart>}
      {resource.files.length > 0 && (
        <section aria-labelledby="files">
          <h2 id="files">{t('resource.files')}</h2>
          <Files files={resource.files} />
        </section>
      )}
      {beside?.('files')}
      {resource.links.length > 0 && (
        <section aria-labelledby="links">
          <h2 id="links">{t('resource.links')}</h2>
          <ul role="list" className={styles.links}>
            {resource.links.map(({ url, label }) => (
              <li key={url}>
                <a href={url} rel="noopener nofollow external">{label || url} <IconExternalLink size={15} aria-hidden="true" /></a>
                {label && <span className="quiet small"> {hostOf(url)}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {beside?.('links')}
    </div>
  );
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}
