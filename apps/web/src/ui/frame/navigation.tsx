import { Link } from '@tanstack/react-router';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Reader } from '../../features/identity/reader.js';
import { Disclosure } from '../disclosure.js';
import type { es } from '../../texts/es/index.js';
import menu from './menu.module.css';
import { ColourChoice } from './person-menu.js';
import { type Room, roomsFor } from './rooms.js';
import styles from './navigation.module.css';

type Doors = (typeof es)['common']['doors'];

const groups = ['rooms', 'work', 'space'] as const;

/** The rooms of this place, at the left of wide screens. */
export function Rail({ reader }: { reader: Reader }) {
  const { t } = useTranslation();
  const rooms = roomsFor(reader);
  return (
    <nav className={styles.rail} aria-label={t('rooms.label')}>
      {groups.map((group) => {
        const inGroup = rooms.filter((room) => room.group === group);
        return inGroup.length === 0 ? null : (
          <div key={group}>
            {group !== 'rooms' && <div className={styles.group}>{t(`rooms.${group}`)}</div>}
            <ul role="list">
              {inGroup.map((room) => <li key={room.to}><Door room={room} className={styles.door} /></li>)}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}

/** The same at the foot of phones: four doors and the rest behind "more". */
export function BottomNavigation({ reader }: { reader: Reader }) {
  const { t } = useTranslation();
  const rooms = roomsFor(reader);
  const [first, rest] = [rooms.slice(0, 4), rooms.slice(4)];
  return (
    <nav className={styles.bottom} aria-label={t('rooms.label')}>
      {first.map((room) => <Door key={room.to} room={room} className={styles.tab} short />)}
      <Disclosure className={styles.tab} align="end" face={<><IconDots size={22} stroke={1.6} aria-hidden="true" /><span>{t('rooms.more')}</span></>}>
        {rest.length > 0 && (
          <>
            <ul role="list" className={menu.list}>
              {rest.map((room) => <li key={room.to}><Door room={room} className={menu.item} /></li>)}
            </ul>
            <div className={menu.rule} />
          </>
        )}
        <ColourChoice />
      </Disclosure>
    </nav>
  );
}

function Door({ room, className, short = false }: { room: Room; className: string | undefined; short?: boolean }) {
  const { t } = useTranslation();
  const Sign = room.icon;
  return (
    <Link to={room.to} className={className} activeOptions={{ exact: room.to === '/', includeSearch: false }} activeProps={{ 'aria-current': 'page' }} preload="intent">
      <Sign size={21} stroke={1.6} aria-hidden="true" />
      <span>{short && room.group === 'rooms' ? t(`doors.${room.name as keyof Doors}`) : t(`rooms.${room.name}`)}</span>
    </Link>
  );
}
