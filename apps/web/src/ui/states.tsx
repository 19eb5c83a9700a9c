import { Button } from '@mantine/core';
import { IconCloudOff, IconCompass, IconLock, IconMoodPuzzled, IconAlertTriangle, type Icon } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem, Unreachable } from '../api/problem.js';
import { ButtonLink } from './link.js';
import styles from './states.module.css';

interface StateProps {
  icon?: Icon;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  level?: 1 | 2;
}

/** A place with nothing in it yet, or a way that ends: says what it is and offers the next step. */
export function State({ icon: Sign, title, children, actions, level = 2 }: StateProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  useTabTitle(level === 1 ? title : null);
  return (
    <div className={styles.state}>
      {Sign && <Sign className={styles.sign} size={28} stroke={1.4} aria-hidden="true" />}
      <Heading className={styles.title} tabIndex={level === 1 ? -1 : undefined}>{title}</Heading>
      {children && <div className={styles.words}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

/** Where the state is all there is on the page, the tab is named after it too. */
function useTabTitle(title: string | null): void {
  useEffect(() => {
    if (title) document.title = `${title} · Minga`;
  }, [title]);
}

/** An empty page: what will be here, and the first step towards it. */
export const Empty = (props: Omit<StateProps, 'icon'> & { icon?: Icon }) => <State {...props} />;

/** Why something could not be shown or done: what happened, what was kept, what to do. */
export function Failure({ error, retry, level = 2 }: { error: unknown; retry?: (() => void) | undefined; level?: 1 | 2 }) {
  const { t } = useTranslation();
  const again = retry && <Button variant="default" onClick={retry}>{t('states.retry')}</Button>;
  if (error instanceof Unreachable) {
    return <State level={level} icon={IconCloudOff} title={t('states.offlineTitle')} actions={again}>{t('states.offline')}</State>;
  }
  if (error instanceof Problem && error.status === 404) {
    return (
      <State level={level} icon={IconCompass} title={t('states.notFoundTitle')} actions={<ButtonLink to="/search">{t('states.toSearch')}</ButtonLink>}>
        {t('states.notFound')}
      </State>
    );
  }
  if (error instanceof Problem && error.status === 401) {
    const back = window.location.pathname + window.location.search;
    return (
      <State level={level} icon={IconLock} title={t('states.signInNeededTitle')}
        actions={<ButtonLink to="/sign-in" search={{ back }}>{t('header.signIn')}</ButtonLink>}>
        {t('states.signInNeeded')}
      </State>
    );
  }
  if (error instanceof Problem && error.status === 403) {
    return <State level={level} icon={IconLock} title={t('states.notAllowedTitle')}>{t('states.notAllowed')}</State>;
  }
  if (error instanceof Problem) {
    return (
      <State level={level} icon={IconAlertTriangle} title={error.message} actions={again}>
        {error.document.detail}
        {error.status >= 500 && error.document.instance && (
          <p className={styles.reference}>{t('states.reference', { id: error.document.instance })}</p>
        )}
      </State>
    );
  }
  return <State level={level} icon={IconMoodPuzzled} title={t('states.crashedTitle')} actions={again}>{t('states.crashed')}</State>;
}

/** Grey lines where text will be, so that nothing jumps when it arrives. */
export function Skeleton({ lines = 3, shape = 'text' }: { lines?: number; shape?: 'text' | 'rows' | 'hits' }) {
  const { t } = useTranslation();
  return (
    <div className={styles.skeleton} data-shape={shape} role="status">
      <span className="sr-only">{t('states.loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={styles.line} aria-hidden="true" />
      ))}
    </div>
  );
}
