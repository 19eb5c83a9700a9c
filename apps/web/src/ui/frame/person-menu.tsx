import { useMantineColorScheme } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconBellCog, IconDeviceDesktop, IconLogout, IconMoon, IconShieldLock, IconSun, IconUserCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Reader, useSignOut } from '../../features/identity/reader.js';
import { Disclosure } from '../disclosure.js';
import header from './header.module.css';
import menu from './menu.module.css';

const schemes = [
  { value: 'auto', name: 'system', icon: IconDeviceDesktop },
  { value: 'light', name: 'light', icon: IconSun },
  { value: 'dark', name: 'dark', icon: IconMoon },
] as const;

/** The person signed in: account, preferences, colours, signing out. */
export function PersonMenu({ reader }: { reader: Reader }) {
  const { t } = useTranslation();
  const signOut = useSignOut();
  if (!reader.person) return null;
  return (
    <Disclosure
      className={header.tool}
      align="end"
      label={`${t('header.person')}: ${reader.person.name}`}
      face={<IconUserCircle size={22} stroke={1.6} aria-hidden="true" />}
    >
      <div className={menu.who}>
        <strong>{reader.person.name}</strong>
        <span>{reader.person.email}</span>
      </div>
      <div className={menu.rule} />
      <ul role="list" className={menu.list}>
        <li><Link to="/notifications/preferences" className={menu.item}><IconBellCog size={19} stroke={1.6} aria-hidden="true" />{t('header.preferences')}</Link></li>
        <li><Link to="/security" className={menu.item}><IconShieldLock size={19} stroke={1.6} aria-hidden="true" />{t('header.security')}</Link></li>
      </ul>
      <div className={menu.rule} />
      <ColourChoice />
      <div className={menu.rule} />
      <button type="button" className={menu.item} data-closes onClick={() => void signOut()}>
        <IconLogout size={19} stroke={1.6} aria-hidden="true" />{t('header.signOut')}
      </button>
    </Disclosure>
  );
}

/** Light, dark, or as the system has it. */
export function ColourChoice() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div role="group" aria-label={t('header.colours')}>
      <div className={menu.group}>{t('header.colours')}</div>
      {schemes.map(({ value, name, icon: Sign }) => (
        <button key={value} type="button" className={menu.item} aria-pressed={colorScheme === value} onClick={() => setColorScheme(value)}>
          <Sign size={19} stroke={1.6} aria-hidden="true" />{t(`header.${name}`)}
        </button>
      ))}
    </div>
  );
}
