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

/** A button that opens a panel of links and choices below it. Escape, a choice or going elsewhere closes it. */
export function Disclosure({ face, label, className, align = 'start', children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  useClosing(open, root, (back) => {
    setOpen(false);
    if (back) button.current?.focus();
  });
  return (
    <div ref={root} className={styles.root}>
      <button
        ref={button} type="button" className={className} aria-expanded={open} aria-controls={panel} aria-label={label} title={label}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      <div id={panel} className={styles.panel} data-align={align} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}

/** Closes what is open: at Escape and after a choice with the focus back on its button, otherwise where the reader goes. */
function useClosing(open: boolean, root: React.RefObject<HTMLDivElement | null>, close: (back: boolean) => void): void {
  useEffect(() => {
    const box = root.current;
    if (!open || !box) return undefined;
    const elsewhere = (event: Event) => {
      if (!box.contains(event.target as Node)) close(false);
    };
    // Heard at the document, after React: closing first would take the choice away before it is made.
    const chosen = (event: Event) => {
      if (!event.composedPath().includes(box)) return;
      const choice = (event.target as Element).closest('a, [data-closes]');
      // A link takes the focus to its page; a choice leaves one here, on the button that now shows what was chosen.
      if (choice) close(!choice.matches('a'));
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close(true);
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    document.addEventListener('keydown', escape);
    document.addEventListener('click', chosen);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
      document.removeEventListener('keydown', escape);
      document.removeEventListener('click', chosen);
    };
  });
}
