import { Button, Progress } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import type { PackageView } from '../../../api/views.js';
import { useFormats } from '../../../ui/format.js';
import { Section } from '../../../ui/page.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import { Failure } from '../../../ui/states.js';
import { Status, type Tone } from '../../../ui/status.js';
import { When } from '../../../ui/when.js';
import { useReader } from '../../identity/reader.js';
import { DownloadButton } from '../download-button.js';
import styles from '../transfer.module.css';

const tones: Record<PackageView['state'], Tone> = { waiting: 'going', making: 'going', ready: 'good', failed: 'bad' };
const isUnderWay = ({ state }: PackageView): boolean => tones[state] === 'going';
const listKey = query.queryOptions('get', '/api/v1/packages').queryKey;

/** Packages of works with their files: the public catalogue of this place is asked for here, search results where they are found. */
export function Packages() {
  const { t } = useTranslation('transfer');
  const { place } = useReader();
  const client = useQueryClient();
  const packages = query.useQuery('get', '/api/v1/packages', {}, { refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? 1_000 : false) });
  const ask = query.useMutation('post', '/api/v1/packages', { onSuccess: () => void client.invalidateQueries({ queryKey: listKey }) });
  return (
    <Section title={t('packages.title')}>
      <p>{t('packages.what')}</p>
      {place && (
        <div className={styles.actions}>
          <Button variant="default" loading={ask.isPending} onClick={() => ask.mutate({ body: { title: t('packages.catalogueOf', { place: place.name }), of: { catalogue: place.code } } })}>
            {t('packages.ask', { place: place.name })}
          </Button>
        </div>
      )}
      <p className="quiet small">{t('packages.fromSearch')}</p>
      <ProblemNote error={ask.error} />
      {packages.error && <Failure error={packages.error} retry={() => void packages.refetch()} />}
      <ul role="list" className={styles.list}>
        {packages.data?.items.map((one) => <li key={one.id}><OnePackage one={one} /></li>)}
      </ul>
    </Section>
  );
}

function OnePackage({ one }: { one: PackageView }) {
  const { t } = useTranslation('transfer');
  const { number, bytes } = useFormats();
  const client = useQueryClient();
  const remove = query.useMutation('delete', '/api/v1/packages/{id}', { onSuccess: () => void client.invalidateQueries({ queryKey: listKey }) });
  return (
    <article className={styles.row} aria-label={one.title}>
      <h3>{one.title}</h3>
      <p><Status tone={tones[one.state]}>{t(`packages.states.${one.state}`)}</Status></p>
      {one.fault && <p>{one.fault.title}</p>}
      {one.state === 'making' && one.total > 0 && <Progress value={(100 * one.made) / one.total} aria-label={one.title} />}
      {one.state === 'ready' && (
        <p className="quiet small">
          {t('packages.holds', { count: one.total, number: number(one.total), size: bytes(one.size ?? 0) })} {one.expiresAt && <>{t('packages.until')} <When at={one.expiresAt} as="stamp" /></>}
        </p>
      )}
      <div className={styles.actions}>
        {one.state === 'ready' && <DownloadButton path={`/api/v1/packages/${one.id}/content`}>{t('packages.download')}</DownloadButton>}
        {!isUnderWay(one) && <Button variant="subtle" color="clay" loading={remove.isPending} onClick={() => remove.mutate({ params: { path: { id: one.id } } })}>{t('packages.remove')}</Button>}
      </div>
      <ProblemNote error={remove.error} />
    </article>
  );
}
