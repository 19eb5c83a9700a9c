import { Link } from '@tanstack/react-router';
import { IconLink } from '@tabler/icons-react';
import { Trans, useTranslation } from 'react-i18next';
import { inReach, useFormats } from '../../../ui/format.js';
import type { BlockOf } from '../parts.js';
import styles from './guide.module.css';

/** The way to a step's or a tool's own page. */
export function BlockLink({ id, label }: { id: string; label: string }) {
  return <Link to="/blocks/$id" params={{ id }} className={styles.blockLink} aria-label={label} title={label}><IconLink size={17} aria-hidden="true" /></Link>;
}

/** Where a step or a tool was taken from, named and linked. */
export function Origin({ origin }: { origin: BlockOf['origin'] }) {
  const { t } = useTranslation('method');
  const formats = useFormats();
  if (!origin) return null;
  const title = inReach(origin.resource.titles, formats.language);
  return (
    <p className={styles.origin}>
      <Trans
        t={t} i18nKey="block.takenFrom" values={{ title: title.text, place: formats.say(origin.resource.tenant.names) }}
        components={{ origin: <Link to="/blocks/$id" params={{ id: origin.id }} lang={title.language} /> }}
      />
    </p>
  );
}
