import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReader } from '../../features/identity/reader.js';
import { Apart } from '../apart.js';
import { Notices } from '../notices.js';
import { BottomNavigation, Rail } from './navigation.js';
import { Header } from './header.js';
import styles from './frame.module.css';

const Palette = lazy(() => import('./palette.js'));
const SignInAgain = lazy(() => import('../../features/identity/sign-in-again.js'));

/** What stays around every page: skip link, header, rooms, notices, command palette, and signing in again in place. */
export function Frame() {
  const { t } = useTranslation();
  const reader = useReader();
  const [palette, setPalette] = useState(false);
  useCommandKey(() => setPalette(true));
  useFocusOnArrival();
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">{t('skip')}</a>
      <Header reader={reader} onCommands={() => setPalette(true)} />
      <div className={styles.body}>
        <Rail reader={reader} />
        <main id="content" className={styles.main} tabIndex={-1}>
          <Outlet />
          <footer className={styles.footer}>
            <p>{t('footer.about')}</p>
            <p>
              <a href="/api/openapi.json">{t('footer.api')}</a> · {t('footer.source')}
            </p>
          </footer>
        </main>
      </div>
      <BottomNavigation reader={reader} />
      <Notices />
      <Apart>
        <Suspense fallback={null}>
          {palette && <Palette reader={reader} onClose={() => setPalette(false)} />}
          {reader.expired && <SignInAgain />}
        </Suspense>
      </Apart>
    </div>
  );
}

function useCommandKey(open: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        open();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

/** Moves the focus to the title after a change of page, so that a screen reader says where one is. */
function useFocusOnArrival(): void {
  const page = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const before = useRef(page);
  useEffect(() => {
    if (before.current !== undefined && before.current !== page) {
      const title = document.querySelector<HTMLElement>('main h1');
      if (!document.activeElement?.closest('[data-keeps-focus]')) (title ?? document.querySelector('main'))?.focus({ preventScroll: true });
    }
    before.current = page;
  }, [page]);
}
