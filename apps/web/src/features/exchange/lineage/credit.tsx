import { Link } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import { useFormats } from '../../../ui/format.js';
import { useLineage } from './use-lineage.js';

/** From what a resource was adapted: title and place, where the reader may see them. */
export function CreditUpward({ id }: { id: string }) {
  const { t } = useTranslation('exchange');
  const formats = useFormats();
  const nodes = useLineage(id).data?.nodes ?? [];
  const origin = nodes.find((node) => node.id === nodes.find((own) => own.id === id)?.originId);
  if (!origin) return null;
  return (
    <p>
      <Trans
        t={t} i18nKey="lineage.from" values={{ title: formats.say(origin.titles), place: formats.say(origin.tenant.names) }}
        components={{ origin: <Link to="/resources/$id" params={{ id: origin.id }} /> }}
      />
    </p>
  );
}

/** Where a resource was adapted. */
export function CreditDownward({ id }: { id: string }) {
  const { t } = useTranslation('exchange');
  const formats = useFormats();
  const children = (useLineage(id).data?.nodes ?? []).filter(({ originId, state }) => originId === id && state === 'published');
  if (children.length === 0) return null;
  const places = [...new Set(children.map(({ tenant }) => formats.say(tenant.names)))];
  return <p>{t('lineage.into', { count: children.length, places: formats.list(places) })}</p>;
}
