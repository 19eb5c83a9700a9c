import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Reader, type ReaderPlace, useSwitchPlace } from '../../features/identity/reader.js';
import { Disclosure } from '../disclosure.js';
import { Place } from '../band/place.js';
import menu from './menu.module.css';
import styles from './place-switch.module.css';

const groups = [
  { kind: 'network', name: 'network' },
  { kind: 'country', name: 'countries' },
  { kind: 'cluster', name: 'clusters' },
] as const;

/** Where one is: network, country, cluster; one click switches the space one acts in. */
export function PlaceSwitch({ reader }: { reader: Reader }) {
  const { t } = useTranslation();
  const switchPlace = useSwitchPlace();
  if (!reader.place) {
    return <div className={styles.place}><span className={styles.network}>Minga</span></div>;
  }
  const face = (
    <>
      <span className="sr-only">{t('header.place')}: </span>
      <span className={styles.trail}>{reader.place.kind === 'network' ? 'Minga' : 'CELAC'}</span>
      <span className={styles.name}>{reader.place.name}</span>
      <IconChevronDown size={15} aria-hidden="true" className={styles.chevron} />
    </>
  );
  return (
    <Disclosure className={styles.button} face={face}>
      {groups.map(({ kind, name }) => {
        const places = reader.places.filter((place) => place.kind === kind);
        return places.length === 0 ? null : (
          <div key={kind} role="group" aria-label={t(`header.${name}`)}>
            <div className={menu.group}>{t(`header.${name}`)}</div>
            {places.map((place) => (
              <PlaceChoice key={place.code} place={place} current={place.code === reader.place?.code} onChoose={() => void switchPlace(place)} />
            ))}
          </div>
        );
      })}
    </Disclosure>
  );
}

function PlaceChoice({ place, current, onChoose }: { place: ReaderPlace; current: boolean; onChoose: () => void }) {
  const { t } = useTranslation();
  return (
    <button type="button" className={menu.item} data-closes aria-current={current ? 'true' : undefined} onClick={onChoose}>
      <Place code={place.code}>{place.name}</Place>
      <span className={menu.note}>{place.roles[0] && t(`roles.${place.roles[0]}`)}</span>
    </button>
  );
}
