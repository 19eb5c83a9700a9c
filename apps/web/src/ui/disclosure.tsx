import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from './disclosure.module.css';

interface DisclosureProps {
  /** What the button shows. */
  face: ReactNode;
  /** What the button is called when its face is not enough. */
  label?: string | undefined;
  className?: string | undefined;
  align?: 'start' | 'end';
  children: ReactNode;
}

/** A button that opens a panel of links and choices below it. Escape, a choice or a click elsewhere closes it. */
export function Disclosure({ face, label, className, align = 'start', children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const panel = useId();

  useEffect(() => {
    if (!open) return;
    const elsewhere = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  }, [open]);

  return (
    <div
      ref={root}
      className={styles.root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        root.current?.querySelector('button')?.focus();
      }}
    >
      <button
        type="button"
        className={className}
        aria-expanded={open}
        aria-controls={panel}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      <div
        id={panel}
        className={styles.panel}
        data-align={align}
        hidden={!open}
        onClick={(event) => {
          if ((event.target as Element).closest('a, [data-closes]')) setOpen(false);
        }}
      >
        {open && children}
      </div>
    </div>
  );
}
