import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem.js';

/** What is said of an adaptation. */
export interface Notes {
  reason: string;
  context: string;
  changes: string;
}

interface NotesFieldsProps {
  notes: Notes;
  error: unknown;
  /** The draft exists already: now is the time to say what changed. */
  drafting?: boolean;
  onChange: (notes: Notes) => void;
}

/** Why, for which conditions, and what is different. */
export function NotesFields({ notes, error, drafting = false, onChange }: NotesFieldsProps) {
  const { t } = useTranslation('exchange');
  const wrong = (pointer: string) => (isProblem(error, 422) ? error.errorAt(pointer) : undefined);
  const shared = { autosize: true, minRows: 2, maxRows: 10 } as const;
  return (
    <>
      <Textarea {...shared} label={t('lineage.reason')} description={t('lineage.reasonHelp')} required maxLength={2000} value={notes.reason} error={wrong('/reason')} onChange={(event) => onChange({ ...notes, reason: event.currentTarget.value })} />
      <Textarea {...shared} label={t('lineage.context')} description={t('lineage.contextHelp')} required maxLength={2000} value={notes.context} error={wrong('/context')} onChange={(event) => onChange({ ...notes, context: event.currentTarget.value })} />
      <Textarea {...shared} label={t('lineage.changes')} description={t(drafting ? 'lineage.changesHelpDraft' : 'lineage.changesHelp')} maxLength={5000} value={notes.changes} error={wrong('/changes')} onChange={(event) => onChange({ ...notes, changes: event.currentTarget.value })} />
    </>
  );
}
