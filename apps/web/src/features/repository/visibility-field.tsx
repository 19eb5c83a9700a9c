import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Draft, Visibility } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import { useBlocNames, useTenants } from '../tenancy/tenants.js';
import styles from './deposit/deposit.module.css';

/** The spaces and blocs a resource is shared with. */
export type Sharing = NonNullable<Draft['sharedWith']>;

interface VisibilityFieldProps {
  /** Name of the space the resource belongs to. */
  place: string;
  visibility: Visibility;
  sharedWith: { tenants: readonly string[]; blocs: readonly string[] };
  error?: string | undefined;
  onChange: (visibility: Visibility, sharedWith: Sharing) => void;
}

const visibilities: readonly Visibility[] = ['tenant', 'shared', 'network', 'public'];

/** Who will see a published resource, in words; with chosen spaces and blocs where it is shared. */
export function VisibilityField({ place, visibility, sharedWith, error, onChange }: VisibilityFieldProps) {
  const { t } = useTranslation('repository');
  const common = useTranslation('common').t;
  const formats = useFormats();
  const tenants = useTenants().data?.items ?? [];
  const blocs = useBlocNames();
  const current = { tenants: [...sharedWith.tenants], blocs: [...sharedWith.blocs] } as Sharing;
  const choices = [
    { group: t('visibility.blocs'), items: blocs.map(({ code, name }) => ({ value: `bloc:${code}`, label: name })) },
    { group: common('header.countries'), items: tenants.filter(({ kind }) => kind === 'country').map(({ code, names }) => ({ value: `tenant:${code}`, label: formats.say(names) })) },
    { group: common('header.clusters'), items: tenants.filter(({ kind }) => kind === 'cluster').map(({ code, names }) => ({ value: `tenant:${code}`, label: formats.say(names) })) },
  ];
  const chosen = [...sharedWith.blocs.map((code) => `bloc:${code}`), ...sharedWith.tenants.map((code) => `tenant:${code}`)];
  const share = (values: string[]) => {
    const of = (kind: string) => values.filter((value) => value.startsWith(`${kind}:`)).map((value) => value.slice(kind.length + 1));
    onChange('shared', { tenants: of('tenant'), blocs: of('bloc') } as Sharing);
  };
  return (
    <fieldset className={styles.types}>
      <legend>{t('names.visibility')}</legend>
      <div className={styles.visibilities}>
        {visibilities.map((one) => (
          <label key={one} className={styles.type}>
            <input type="radio" name="visibility" value={one} checked={visibility === one} onChange={() => onChange(one, current)} />
            <span><strong>{common(`visibility.${one}`)}</strong><span className="quiet small">{t(`visibility.about.${one}`, { place })}</span></span>
          </label>
        ))}
      </div>
      {visibility === 'shared' && (
        <MultiSelect
          label={t('visibility.sharedWith')} description={t('visibility.sharedHelp')} data={choices} value={chosen} searchable clearable error={error}
          nothingFoundMessage={t('deposit.nothingFound')} maxDropdownHeight={320} onChange={share}
        />
      )}
    </fieldset>
  );
}
