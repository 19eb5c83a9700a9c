import { useTranslation } from 'react-i18next';
import { Problem, Unreachable } from '../api/problem.js';
import { Note } from './note.js';

/** Why an act did not succeed, beside the button that was pressed: what happened, that what was typed is kept, what to do. */
export function ProblemNote({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (!error) return null;
  if (error instanceof Unreachable) return <Note tone="attention" title={t('states.offlineTitle')} live>{t('states.offline')}</Note>;
  if (error instanceof Problem) return <Note tone="attention" title={error.message} live>{error.document.detail}</Note>;
  return <Note tone="attention" title={t('states.failedTitle')} live>{t('states.crashed')}</Note>;
}
