import { useTranslation } from 'react-i18next';
import { Problem } from '../../api/problem.js';
import { Page, Section } from '../../ui/page.js';
import { Failure, Skeleton } from '../../ui/states.js';
import { useReader } from '../identity/reader.js';
import { DownloadButton } from './download-button.js';
import { Bring } from './imports/bring.js';
import { ImportsList } from './imports/imports-list.js';
import { Packages } from './packages/packages.js';
import { TakeAlong } from './take-along.js';
import styles from './transfer.module.css';

/** What goes out of a space and comes into it: spreadsheets, packages, the whole. */
export function TransferPage() {
  const { t } = useTranslation('transfer');
  const reader = useReader();
  if (!reader.known) return <Page title={t('title')}><Skeleton lines={4} /></Page>;
  if (!reader.may('resources:export')) return <Failure level={1} error={new Problem(reader.person ? 403 : 401, {})} />;
  const brings = reader.may('resources:import');
  return (
    <Page title={t('title')} lead={t('lead', { place: reader.place?.name ?? '' })}>
      <Section title={t('out.title')}>
        <p>{t('out.what')}</p>
        <TakeAlong />
        <p className="quiet small">{t('out.safe')}</p>
      </Section>
      {brings && (
        <Section title={t('in.title')}>
          <p>{t('in.what')}</p>
          <Bring />
          <div className={styles.actions}>
            <DownloadButton path="/api/v1/spreadsheets/template?format=xlsx" variant="subtle">{t('in.template')}</DownloadButton>
            <DownloadButton path="/api/v1/spreadsheets/template?format=csv" variant="subtle">{t('in.templateCsv')}</DownloadButton>
          </div>
          <ImportsList />
        </Section>
      )}
      <Packages />
    </Page>
  );
}
