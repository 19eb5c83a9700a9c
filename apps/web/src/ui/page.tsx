import { type ReactNode, useEffect } from 'react';
import styles from './page.module.css';

interface PageProps {
  /** What the page is: its only first-level heading and the name of its tab. */
  title: string;
  /** A short line above the title that places the page. */
  kicker?: ReactNode;
  /** One or two sentences below the title. */
  lead?: ReactNode;
  /** The primary action, and at most one or two quieter ones. */
  actions?: ReactNode;
  /** Prose pages keep a reading measure, tables and grids take the width. */
  width?: 'reading' | 'form' | 'wide';
  children: ReactNode;
}

/** The inside of every page: one title that says what it is, its actions, its content. */
export function Page({ title, kicker, lead, actions, width = 'wide', children }: PageProps) {
  useDocumentTitle(title);
  return (
    <div className={styles.page} data-width={width}>
      <div className={styles.head}>
        <div className={styles.words}>
          {kicker && <div className={styles.kicker}>{kicker}</div>}
          <h1 tabIndex={-1}>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}

/** Names the tab after the page. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = title === 'Minga' ? title : `${title} · Minga`;
  }, [title]);
}

/** A part of a page under its own heading, with a rule above it. */
export function Section({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
