import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { GuidanceView, ResourceView } from '../../api/views.js';
import { inReach, useFormats } from '../../ui/format.js';
import { Note } from '../../ui/note.js';
import styles from './review.module.css';

/** What the space of a work tells those who deposit or review there: of any work first, then of this type. */
export default function Guidance({ resource, topic }: { resource: Pick<ResourceView, 'type' | 'tenant'>; topic: GuidanceView['topic'] }) {
  const { t } = useTranslation('reviewing');
  const formats = useFormats();
  const guidance = query.useQuery('get', '/api/v1/review-guidance', {}, { staleTime: 300_000 });
  const said = (['any', resource.type] as const).flatMap((type) => guidance.data?.items.filter((one) => one.topic === topic && one.type === type) ?? []);
  const texts = said.map((one) => inReach(one.texts, formats.language)).filter(({ text }) => text);
  if (texts.length === 0) return null;
  return (
    <Note title={t(`guidance.asks.${topic}`, { place: formats.say(resource.tenant.names) })}>
      {texts.map(({ text, language }, index) => <p key={index} lang={language} className={styles.guidance}>{text}</p>)}
    </Note>
  );
}
