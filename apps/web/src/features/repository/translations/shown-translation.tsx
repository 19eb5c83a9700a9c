import { query } from '../../../api/client.js';
import type { ResourceView } from '../../../api/views.js';
import { TranslationNote } from './translation-note.js';
import styles from './translations.module.css';

/** What to know of the translation one is reading; nothing over the original. */
export default function ShownTranslation({ resource, language }: { resource: ResourceView; language: string }) {
  const list = query.useQuery('get', '/api/v1/resources/{id}/translations', { params: { path: { id: resource.id } } }).data;
  const shown = list?.items.find((one) => one.language === language);
  return shown ? <div className={styles.shown}><TranslationNote resource={resource} translation={shown} /></div> : null;
}
