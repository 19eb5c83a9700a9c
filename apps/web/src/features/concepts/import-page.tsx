import { Button, FileInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import type { ImportReport } from '../../api/views.js';
import form from '../../ui/form.module.css';
import { Note } from '../../ui/note.js';
import { Page, Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Failure, Skeleton } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useReader } from '../identity/reader.js';

/** A file of concepts is tried first, read row by row, and then applied whole or not at all. */
export function ImportPage() {
  const { t } = useTranslation('thesaurus');
  const reader = useReader();
  const [file, setFile] = useState<File | null>(null);
  const load = query.useMutation('post', '/api/v1/thesaurus/imports');
  const send = async (apply: boolean) => {
    if (file) load.mutate({ body: { format: file.name.endsWith('.csv') ? 'csv' : 'turtle', text: await file.text(), apply } });
  };
  if (!reader.known) return <Page title={t('import.title')}><Skeleton lines={4} /></Page>;
  if (!reader.may('thesaurus:edit')) return <Failure level={1} error={new Problem(reader.person ? 403 : 401, {})} />;
  const changing = load.data?.concepts.filter(({ action }) => action !== 'same') ?? [];
  const applicable = load.data && !load.data.applied && load.data.faults.length === 0 && changing.length > 0;
  return (
    <Page title={t('import.title')} lead={t('import.lead')} kicker={<Link to="/thesaurus">{t('title')}</Link>} width="reading">
      <form className={form.form} onSubmit={(event) => { event.preventDefault(); void send(false); }}>
        <FileInput label={t('import.file')} required accept=".ttl,.csv,text/turtle,text/csv" value={file} onChange={(chosen) => { setFile(chosen); load.reset(); }} />
        <ProblemNote error={load.error} />
        <div className={form.actions}>
          <Button type="submit" variant={applicable ? 'default' : 'filled'} disabled={!file} loading={load.isPending}>{t('import.try')}</Button>
          {applicable && <Button onClick={() => void send(true)} loading={load.isPending}>{t('import.apply')}</Button>}
        </div>
      </form>
      {load.data?.applied && <Note tone="good" live>{t('import.applied')}</Note>}
      {load.data && <Report report={load.data} changing={changing} />}
    </Page>
  );
}

function Report({ report, changing }: { report: ImportReport; changing: ImportReport['concepts'] }) {
  const { t } = useTranslation('thesaurus');
  return (
    <>
      {report.faults.length > 0 && (
        <Section title={t('import.faults')}>
          <Table
            label={t('import.faults')} rows={report.faults.map((fault, index) => ({ ...fault, index }))} keyOf={({ index }) => String(index)}
            columns={[{ name: t('import.line'), cell: ({ line }) => line ?? '' }, { name: t('import.concept'), lead: true, cell: ({ concept }) => concept ?? '' }, { name: t('import.what'), cell: ({ detail }) => detail }]}
          />
        </Section>
      )}
      <Section title={t('import.plan')}>
        {changing.length === 0 ? <p className="quiet">{t('import.nothing')}</p> : (
          <Table
            label={t('import.plan')} rows={changing} keyOf={({ code }) => code}
            columns={[{ name: t('import.concept'), lead: true, cell: ({ code }) => code }, { name: t('import.what'), cell: ({ action, parts }) => `${t(`import.actions.${action}`)}${parts.length ? `: ${parts.join(', ')}` : ''}` }]}
          />
        )}
      </Section>
    </>
  );
}
