import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconCircleX, IconClock, IconPencil, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './status.module.css';

/** How a thing stands, as tone: each tone has a shape of its own, so that colour is never the only sign. */
export type Tone = 'plain' | 'going' | 'good' | 'attention' | 'bad' | 'writing';

const shapes: Record<Tone, Icon> = {
  plain: IconCircleDashed, going: IconClock, good: IconCircleCheck, attention: IconAlertTriangle, bad: IconCircleX, writing: IconPencil,
};

/** A word about how something stands, with its shape. */
export function Status({ tone, children }: { tone: Tone; children: ReactNode }) {
  const Shape = shapes[tone];
  return (
    <span className={styles.status} data-tone={tone}>
      <Shape size={16} stroke={1.8} aria-hidden="true" />
      {children}
    </span>
  );
}
