import { Button } from '@mantine/core';
import { IconRosetteDiscountCheck } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import type { ResourceView } from '../../../api/views.js';
import { Place } from '../../../ui/band/place.js';
import { useFormats } from '../../../ui/format.js';
import { say } from '../../../ui/notices.js';
import { Section } from '../../../ui/page.js';
import { Status } from '../../../ui/status.js';
import { When } from '../../../ui/when.js';
import { useBlocNames } from '../../tenancy/tenants.js';
import styles from './endorsements.module.css';

const EndorseDialog = lazy(() => import('./endorse-dialog.js'));

/** Who stands by a work: the Support Unit, a bloc or countries in its name; and standing by it oneself. */
export function Endorsements({ resource }: { resource: ResourceView }) {
  const { t } = useTranslation('endorsements');
  const formats = useFormats();
  const blocs = useBlocNames();
  const [open, setOpen] = useState(false);
  const path = { params: { path: { id: resource.id } } };
  const endorsements = query.useQuery('get', '/api/v1/resources/{id}/endorsements', path);
  const takeBack = query.useMutation('delete', '/api/v1/resources/{id}/endorsements/{endorsement}');
  if (!endorsements.data) return null;
  const { items, blocs: tally, may } = endorsements.data;
  const mayEndorse = may.unit || may.blocs.length > 0;
  if (items.length === 0 && !mayEndorse) return null;
  const nameOf = (bloc: string) => blocs.find(({ code }) => code === bloc)?.name ?? bloc;
  const remove = (endorsement: string) =>
    takeBack.mutate({ params: { path: { id: resource.id, endorsement } } }, {
      onSuccess: () => {
        say(t('takenBack'));
        void endorsements.refetch();
      },
    });
  return (
    <Section
      title={t('title')}
      aside={mayEndorse && <Button size="xs" variant="default" leftSection={<IconRosetteDiscountCheck size={16} aria-hidden="true" />} onClick={() => setOpen(true)}>{t('endorse')}</Button>}
    >
      {items.some(({ bloc }) => bloc === null) && <p><Status tone="good">{t('unit')}</Status></p>}
      {tally.map(({ bloc, countries, members, endorsed }) => (
        <p key={bloc}>
          <Status tone={endorsed ? 'good' : 'going'}>{endorsed ? t('blocStands', { bloc: nameOf(bloc) }) : t('blocCounts', { bloc: nameOf(bloc), countries, members })}</Status>
          {endorsed && <span className="quiet small"> {t('counted', { countries, members })}</span>}
        </p>
      ))}
      <ul role="list" className={styles.list}>
        {items.map(({ id, tenant, bloc, statement, language, at, current, may: mayDo }) => (
          <li key={id}>
            <p><Place code={tenant.code}>{formats.say(tenant.names)}</Place> <span className="quiet small">{bloc && `${nameOf(bloc)} · `}<When at={at} as="day" /></span></p>
            <p lang={language} className={styles.statement}>{statement}</p>
            {!current && <p className="quiet small">{t('old')}</p>}
            {mayDo.takeBack && <div><Button size="compact-sm" variant="subtle" color="clay" onClick={() => remove(id)}>{t('takeBack')}</Button></div>}
          </li>
        ))}
      </ul>
      {open && <Suspense fallback={null}><EndorseDialog resource={resource} may={may} onClose={() => { setOpen(false); void endorsements.refetch(); }} /></Suspense>}
    </Section>
  );
}
