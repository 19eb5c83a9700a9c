import { IconAlertTriangle, IconInfoCircle, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './note.module.css';

const shapes = { info: IconInfoCircle, attention: IconAlertTriangle, good: IconCircleCheck } as const;

/** A remark set into a page: what one should know before going on. */
export function Note({ tone = 'info', title, children, live = false }: { tone?: keyof typeof shapes; title?: string; children?: ReactNode; live?: boolean }) {
  const Shape = shapes[tone];
  return (
    <div className={styles.note} data-tone={tone} role={live ? 'status' : 'note'}>
      <Shape size={20} stroke={1.7} aria-hidden="true" />
      <div className={styles.words}>
        {title && <strong>{title}</strong>}
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}
