import { useTranslation } from 'react-i18next';
import { type InLanguages, inReach, useFormats } from '../../../ui/format.js';
import styles from './guide.module.css';

/** Paragraphs in the language chosen, or in the closest there is, which is then named. */
export function Words({ texts, language, className }: { texts: InLanguages | undefined; language: string; className?: string | undefined }) {
  const { t } = useTranslation('method');
  const formats = useFormats();
  const found = inReach(texts, language);
  if (!found.text) return null;
  return (
    <div className={className ?? styles.prose} lang={found.language}>
      {found.text.split(/\n{2,}/).map((paragraph, index) => <p key={index}>{paragraph}</p>)}
      {found.language !== language && <p className={styles.other} lang={formats.language}>{t('onlyIn', { language: formats.languageName(found.language) })}</p>}
    </div>
  );
}
