import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ResourceView } from '../../../api/views.js';
import { useFormats } from '../../../ui/format.js';
import { Status, type Tone } from '../../../ui/status.js';
import type { AutosaveView, SaveState } from './autosave.js';
import styles from './deposit.module.css';

const tones: Record<SaveState, Tone> = { saved: 'good', typing: 'writing', saving: 'going', offline: 'attention', expired: 'attention', refused: 'attention' };

/** How it stands with what is typed: saved, on its way, or kept here until it can be sent. */
export function SaveStatus({ view, onRetry }: { view: AutosaveView<ResourceView>; onRetry: () => void }) {
  const { t } = useTranslation('repository');
  const formats = useFormats();
  const words: Record<SaveState, string> = {
    saved: view.savedAt ? t('deposit.saved', { when: formats.clock(view.savedAt) }) : t('deposit.savedNow'),
    typing: t('deposit.typing'), saving: t('deposit.saving'), offline: t('deposit.offline'), expired: t('deposit.expired'),
    refused: view.problem?.document.detail ?? t('deposit.refusedSome'),
  };
  return (
    <span className={styles.saving} role="status" data-save-state={view.state}>
      <Status tone={tones[view.state]}>{words[view.state]}</Status>
      {view.state === 'offline' && <Button variant="subtle" size="compact-sm" onClick={onRetry}>{t('states.retry', { ns: 'common' })}</Button>}
    </span>
  );
}
