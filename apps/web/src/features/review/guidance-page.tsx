import { Button, NativeSelect } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { GuidanceView } from '../../api/views.js';
import { languages } from '../../texts/languages.js';
import { Choice } from '../../ui/choice.js';
import { useFormats } from '../../ui/format.js';
import { LanguageField } from '../../ui/language-field.js';
import { say } from '../../ui/notices.js';
import { Page } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Failure, Skeleton } from '../../ui/states.js';
import { useReader } from '../identity/reader.js';
import styles from './review.module.css';

const topics = ['depositing', 'reviewing'] as const;
const types = ['methodology', 'tool', 'good-practice', 'case-study', 'policy-instrument', 'study', 'training-material', 'dataset'] as const;

/** What this space tells its depositors and reviewers, in its own words and several languages. */
export function GuidancePage() {
  const { t } = useTranslation('reviewing');
  const repository = useTranslation('repository').t;
  const reader = useReader();
  const [topic, setTopic] = useState<GuidanceView['topic']>('depositing');
  const [type, setType] = useState<GuidanceView['type']>('any');
  const guidance = query.useQuery('get', '/api/v1/review-guidance');
  const current = guidance.data?.items.find((one) => one.topic === topic && one.type === type);
  return (
    <Page title={t('guidance.title')} lead={t('guidance.lead', { place: reader.place?.name ?? '' })} width="form">
      {guidance.error && <Failure error={guidance.error} retry={() => void guidance.refetch()} />}
      {guidance.isPending && <Skeleton lines={6} />}
      {guidance.data && (
        <div className={styles.guidanceForm}>
          <Choice label={t('guidance.topic')} value={topic} onChange={setTopic} options={topics.map((value) => ({ value, label: t(`guidance.topics.${value}`) }))} />
          <NativeSelect
            label={t('guidance.type')} value={type} onChange={(event) => setType(event.currentTarget.value as typeof type)}
            data={[{ value: 'any', label: t('guidance.any') }, ...types.map((value) => ({ value, label: repository(`types.${value}`) }))]}
          />
          <GuidanceText key={`${topic}-${type}-${current?.version ?? 0}`} topic={topic} type={type} current={current} editable={guidance.data.may.edit} />
        </div>
      )}
    </Page>
  );
}

interface TextProps {
  topic: GuidanceView['topic'];
  type: GuidanceView['type'];
  current: GuidanceView | undefined;
  editable: boolean;
}

function GuidanceText({ topic, type, current, editable }: TextProps) {
  const { t } = useTranslation('reviewing');
  const formats = useFormats();
  const client = useQueryClient();
  const [texts, setTexts] = useState<Record<string, string>>(current?.texts ?? {});
  const write = query.useMutation('put', '/api/v1/review-guidance/{topic}/{type}');
  if (!editable) return <p className={styles.guidance}>{formats.say(current?.texts ?? {}) || <span className="quiet">{t('guidance.none')}</span>}</p>;
  const save = () =>
    write.mutate({ params: { path: { topic, type }, header: { 'if-match': `"${current?.version ?? 0}"` } }, body: { texts } }, {
      onSuccess: () => {
        say(t('guidance.saved'));
        void client.invalidateQueries();
      },
    });
  return (
    <form className={styles.guidanceForm} onSubmit={(event) => { event.preventDefault(); save(); }}>
      <LanguageField label={t('guidance.text')} description={t('guidance.textHelp')} multiline rows={8} maxLength={5000} languages={languages} first={formats.language} value={texts} onChange={setTexts} />
      {current && <p className="quiet small">{t('guidance.by', { name: current.by ?? '', when: formats.ago(current.at) })}</p>}
      <ProblemNote error={write.error} />
      <div><Button type="submit" loading={write.isPending}>{t('guidance.save')}</Button></div>
    </form>
  );
}
