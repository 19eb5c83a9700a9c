import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react';
import { type ReactNode, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './notices.module.css';

interface Notice {
  id: number;
  kind: 'done' | 'failed';
  words: ReactNode;
  undo?: (() => void) | undefined;
}

let notices: readonly Notice[] = [];
let last = 0;
const listeners = new Set<() => void>();

function set(next: readonly Notice[]): void {
  notices = next;
  listeners.forEach((listener) => listener());
}

function dismiss(id: number): void {
  set(notices.filter((notice) => notice.id !== id));
}

/** Says briefly that something happened, to eyes and to screen readers; offers to undo it where that is possible. */
export function say(words: ReactNode, options: { kind?: Notice['kind']; undo?: () => void } = {}): void {
  const id = ++last;
  set([...notices.slice(-2), { id, kind: options.kind ?? 'done', words, undo: options.undo }]);
  if (options.kind !== 'failed') window.setTimeout(() => dismiss(id), options.undo ? 12_000 : 6_000);
}

/** Where notices appear: at the foot of the page, above the bottom navigation of phones. */
export function Notices() {
  const { t } = useTranslation();
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => notices,
  );
  return (
    <div className={styles.region} role="status" aria-live="polite">
      {shown.map((notice) => (
        <div key={notice.id} className={styles.notice} data-kind={notice.kind}>
          {notice.kind === 'done' ? <IconCheck size={18} aria-hidden="true" /> : <IconAlertTriangle size={18} aria-hidden="true" />}
          <span className={styles.words}>{notice.words}</span>
          {notice.undo && (
            <button type="button" className={styles.undo} onClick={() => { notice.undo?.(); dismiss(notice.id); }}>
              {t('actions.undo')}
            </button>
          )}
          <button type="button" className={styles.close} aria-label={t('actions.close')} onClick={() => dismiss(notice.id)}>
            <IconX size={16} aria-hidden="true" />
          </button>
        </div>
      ))}
    </div>
  );
}
