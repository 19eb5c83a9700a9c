import { useNavigate } from '@tanstack/react-router';
import { IconBellCog, IconFilePlus, IconLanguage, IconLogout, IconShieldLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Reader, useSignOut, useSwitchPlace } from '../../features/identity/reader.js';
import { useBeginDeposit } from '../../features/repository/begin-deposit.js';
import { useTenants } from '../../features/tenancy/tenants.js';
import { switchLanguage } from '../../router.js';
import { languageNames, languages } from '../../texts/languages.js';
import { Band } from '../band/band.js';
import { folded, useFormats } from '../format.js';
import styles from './palette.module.css';
import { roomsFor } from './rooms.js';

/** Something the palette can do, by name. */
export interface Command {
  id: string;
  name: string;
  /** What kind of thing it is, beside its name. */
  group: string;
  sign: ReactNode;
  run: () => void;
}

const most = 40;

/** Everything this reader can reach whose name has the words typed; names that begin with them come first. */
export function useCommands(reader: Reader, words: string): readonly Command[] {
  const { t } = useTranslation();
  const formats = useFormats();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const switchPlace = useSwitchPlace();
  const begin = useBeginDeposit();
  const tenants = useTenants().data?.items ?? [];
  const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;
  const commands: Command[] = [
    ...roomsFor(reader).map(({ to, name, icon: Sign }) => ({ id: `room${to.replaceAll('/', '-')}`, name: t(`rooms.${name}`), group: t('palette.pages'), sign: <Sign {...icon} />, run: () => void navigate({ to }) })),
    ...(reader.may('resources:deposit')
      ? [{ id: 'deposit', name: t('palette.deposit'), group: t('palette.actions'), sign: <IconFilePlus {...icon} />, run: () => begin.start((id) => void navigate({ to: '/deposits/$id', params: { id } })) }]
      : []),
    ...(reader.person
      ? [
          { id: 'preferences', name: t('header.preferences'), group: t('palette.pages'), sign: <IconBellCog {...icon} />, run: () => void navigate({ to: '/notifications/preferences' }) },
          { id: 'security', name: t('header.security'), group: t('palette.pages'), sign: <IconShieldLock {...icon} />, run: () => void navigate({ to: '/security' }) },
          { id: 'sign-out', name: t('header.signOut'), group: t('palette.actions'), sign: <IconLogout {...icon} />, run: () => void signOut() },
        ]
      : []),
    ...languages.filter((language) => language !== formats.language).map((language) => ({
      id: `language-${language}`, name: languageNames[language], group: t('header.language'), sign: <IconLanguage {...icon} />, run: () => void switchLanguage(language),
    })),
    ...reader.places.filter(({ code }) => code !== reader.place?.code).map((place) => ({
      id: `act-${place.code}`, name: t('palette.actIn', { place: place.name }), group: t('palette.actions'), sign: <Snippet code={place.code} />, run: () => void switchPlace(place),
    })),
    ...tenants.map(({ code, kind, names }) => ({
      id: `place-${code}`, name: formats.say(names), group: t(`palette.kinds.${kind}`), sign: <Snippet code={code} />, run: () => void navigate({ to: '/places/$code', params: { code } }),
    })),
  ];
  const wanted = folded(words);
  if (!wanted) return commands.slice(0, most);
  const rank = (name: string) => (folded(name).startsWith(wanted) ? 0 : folded(name).includes(` ${wanted}`) ? 1 : 2);
  return commands
    .filter(({ name }) => folded(name).includes(wanted))
    .sort((one, other) => rank(one.name) - rank(other.name))
    .slice(0, most);
}

const Snippet = ({ code }: { code: string }) => <span className={styles.snippet}><Band code={code} cell={1} /></span>;
