import { Link, useMatchRoute } from '@tanstack/react-router';
import { IconBell } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Reader } from '../../features/identity/reader.js';
import { Arrivals } from '../../features/notifications/arrivals.js';
import { useUnread } from '../../features/notifications/unread.js';
import { Band } from '../band/band.js';
import { ButtonLink } from '../link.js';
import { LanguageSwitch } from './language-switch.js';
import { PersonMenu } from './person-menu.js';
import { PlaceSwitch } from './place-switch.js';
import { SearchField } from './search-field.js';
import styles from './header.module.css';

const onMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The top of every page: whose space this is, the search field that is always there, notices, language, person. */
export function Header({ reader, onCommands }: { reader: Reader; onCommands: () => void }) {
  const { t } = useTranslation();
  const atStart = useMatchRoute()({ to: '/' }) !== false;
  return (
    <header className={styles.header}>
      <Link to={reader.person ? '/today' : '/'} className={styles.band} aria-label={t('header.home')}>
        <Band code={reader.place?.code ?? 'celac'} cell={3} className={styles.wide} />
        <Band code={reader.place?.code ?? 'celac'} cell={2} className={styles.narrow} />
      </Link>
      <PlaceSwitch reader={reader} />
      <div className={styles.search} data-quiet={atStart || undefined}>
        <SearchField />
      </div>
      <nav className={styles.tools} aria-label={t('header.person')}>
        <button type="button" className={styles.commands} onClick={onCommands} title={t('header.commands')} aria-keyshortcuts={onMac ? 'Meta+K' : 'Control+K'}>
          <span className="sr-only">{t('header.commands')} </span>
          <kbd>{onMac ? '⌘ K' : 'Ctrl K'}</kbd>
        </button>
        <LanguageSwitch />
        {reader.person ? (
          <>
            <Bell />
            <Arrivals />
            <PersonMenu reader={reader} />
          </>
        ) : (
          reader.known && <ButtonLink to="/sign-in" variant="filled" size="xs" className={styles.signIn}>{t('header.signIn')}</ButtonLink>
        )}
      </nav>
    </header>
  );
}

function Bell() {
  const { t } = useTranslation();
  const unread = useUnread() ?? 0;
  return (
    <Link to="/notifications" className={styles.tool} aria-label={unread ? t('header.unread', { count: unread }) : t('header.notifications')} title={t('header.notifications')}>
      <IconBell size={21} stroke={1.6} aria-hidden="true" />
      {unread > 0 && <span className={styles.count} aria-hidden="true">{unread > 99 ? '99+' : unread}</span>}
    </Link>
  );
}
