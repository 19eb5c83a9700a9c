import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { Explanation } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import { Failure, Skeleton } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { Marked } from './marked.js';
import styles from './why.module.css';

type Reason = Explanation['reasons'][number];

/** Why a resource answers the question: which words and ideas, by which relation, where, and how much each of them says. */
export default function Why({ id, q }: { id: string; q: string }) {
  const { t } = useTranslation('finding');
  const formats = useFormats();
  const why = query.useQuery('get', '/api/v1/search/explanations/{id}', { params: { path: { id }, query: { q } } });
  if (why.error) return <Failure error={why.error} retry={() => void why.refetch()} />;
  if (!why.data) return <Skeleton lines={2} />;
  const { reasons, missing, passage } = why.data;
  if (reasons.length === 0) return <p className="quiet">{t('why.everything')}</p>;
  return (
    <div className={styles.why}>
      <Table
        label={t('why.open')} rows={reasons.map((reason, place) => ({ ...reason, place }))} keyOf={({ place }) => String(place)}
        columns={[
          { name: t('why.asked'), lead: true, cell: ({ asked }) => `«${asked}»` },
          { name: t('why.how'), cell: (reason) => <How reason={reason} /> },
          { name: t('why.strength'), cell: ({ share }) => <Strength share={share} /> },
        ]}
      />
      {missing.length > 0 && <p className="quiet">{t('why.missing', { words: formats.list(missing.map((word) => `«${word}»`)) })}</p>}
      {passage && (
        <div>
          <p className="quiet small">{t('why.passage')}</p>
          <blockquote className={styles.passage} lang={passage.language}><Marked marked={passage} /></blockquote>
        </div>
      )}
    </div>
  );
}

function How({ reason: { link, idea, written, fields } }: { reason: Reason }) {
  const { t } = useTranslation('finding');
  const formats = useFormats();
  return (
    <>
      {t(`why.links.${link}`, { idea })}
      {written.length > 0 && <>, {t('why.written', { words: formats.list(written.map((word) => `«${word}»`)) })}</>}
      {fields.length > 0 && <><br /><span className="quiet small">{t('why.where', { fields: formats.list(fields.map((field) => t(`why.fields.${field}`))) })}</span></>}
    </>
  );
}

const strong = 0.35;
const fair = 0.15;

function Strength({ share }: { share: number }) {
  const { t } = useTranslation('finding');
  const formats = useFormats();
  const percent = formats.percent(share);
  return (
    <span title={t('why.share', { share: percent })}>
      <span className={styles.bar} aria-hidden="true"><span style={{ inlineSize: `${Math.round(share * 100)}%` }} /></span>
      {t(share >= strong ? 'why.strong' : share >= fair ? 'why.fair' : 'why.slight')} <span className="quiet small">{percent}</span>
    </span>
  );
}
