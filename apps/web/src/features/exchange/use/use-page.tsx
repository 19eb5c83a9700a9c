import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import type { AdoptionView } from '../../../api/views.js';
import { Confirm } from '../../../ui/confirm.js';
import { useFormats } from '../../../ui/format.js';
import { ButtonLink } from '../../../ui/link.js';
import { Note } from '../../../ui/note.js';
import { say } from '../../../ui/notices.js';
import { Page, Section } from '../../../ui/page.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import { Failure, Skeleton } from '../../../ui/states.js';
import form from '../../../ui/form.module.css';
import styles from '../exchange.module.css';
import { OutcomeForm } from './outcome-form.js';
import { stageOf } from './use-use.js';

/** What came of using a resource, told by whoever uses it: the page that the question after half a year leads to. */
export function UsePage() {
  const { id } = useParams({ from: '/use/$id' });
  const use = query.useQuery('get', '/api/v1/adoptions/{id}', { params: { path: { id } } }, { refetchOnWindowFocus: false });
  if (use.error) return <Failure level={1} error={use.error} retry={() => void use.refetch()} />;
  if (!use.data) return <div className={styles.arriving}><Skeleton lines={8} /></div>;
  return <Whole key={`${id}/${use.data.reports.map(({ version }) => version).join('.')}`} use={use.data} />;
}

function Whole({ use }: { use: AdoptionView }) {
  const { t } = useTranslation('exchange');
  const formats = useFormats();
  const client = useQueryClient();
  const [changing, setChanging] = useState<string | null>(null);
  const reported = use.reports.some(({ months }) => months === use.months);
  const done = () => {
    say(t('use.told'));
    void client.invalidateQueries();
  };
  const when = (months: number) => t(`use.after.${stageOf(months)}`);
  return (
    <Page title={t('use.reportTitle')} kicker={use.resource && t('use.of', { title: formats.say(use.resource.titles) })} lead={t('use.reportLead')} width="reading">
      {use.endedAt && <Note>{t('use.over')}</Note>}
      {use.may.edit && !reported && (
        <>
          <p className="quiet">{t('use.period', { when: when(use.months) })}</p>
          <OutcomeForm use={use} onDone={done} />
        </>
      )}
      {use.reports.length > 0 && (
        <Section title={t('use.earlier')}>
          {use.reports.map((report) => (
            <article key={report.id} className={styles.report}>
              <h3 className={styles.nodeTitle}>{when(report.months)}: {t(`use.how.${report.worked}`)}</h3>
              {changing === report.id
                ? <OutcomeForm use={use} report={report} onDone={done} />
                : (
                  <>
                    <p className={styles.words}>{report.results}</p>
                    {report.failed && <p className={styles.words}>{t('use.failed')}: {report.failed}</p>}
                    {use.may.edit && <Button variant="default" onClick={() => setChanging(report.id)}>{t('use.change')}</Button>}
                  </>
                )}
            </article>
          ))}
        </Section>
      )}
      <div className={`${form.actions} ${styles.foot}`}>
        <ButtonLink variant="subtle" to="/resources/$id" params={{ id: use.resource?.id ?? '' }} disabled={!use.resource}>{t('use.back')}</ButtonLink>
        {use.may.edit && <Ending use={use} />}
      </div>
    </Page>
  );
}

/** It is used no longer. */
function Ending({ use }: { use: AdoptionView }) {
  const { t } = useTranslation('exchange');
  const formats = useFormats();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const end = query.useMutation('delete', '/api/v1/adoptions/{id}');
  const confirm = () =>
    end.mutate({ params: { path: { id: use.id } } }, {
      onSuccess: () => {
        say(t('use.ended'));
        void client.invalidateQueries();
      },
    });
  return (
    <>
      <Button variant="subtle" color="clay" onClick={() => setAsking(true)}>{t('use.end')}</Button>
      {asking && (
        <Confirm title={t('use.endTitle', { title: formats.say(use.resource?.titles) })} verb={t('use.end')} destructive busy={end.isPending} onConfirm={confirm} onClose={() => setAsking(false)}>
          <p>{t('use.endHelp')}</p>
          <ProblemNote error={end.error} />
        </Confirm>
      )}
    </>
  );
}
