import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { isProblem, Problem } from '../../api/problem.js';
import type { MissView } from '../../api/views.js';
import { Confirm } from '../../ui/confirm.js';
import { useFormats } from '../../ui/format.js';
import { ButtonLink } from '../../ui/link.js';
import { say } from '../../ui/notices.js';
import { Page } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Empty, Failure, Skeleton } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useReader } from '../identity/reader.js';
import { type Language, languages } from '../../texts/languages.js';
import { useTerms } from '../vocabulary/terms.js';
import styles from './misses.module.css';

/** What people look for and do not find: each a gap in the repository, or a name that the thesaurus lacks. */
export function MissesPage() {
  const { t } = useTranslation('finding');
  const reader = useReader();
  const misses = query.useQuery('get', '/api/v1/search/misses', {}, { enabled: reader.may('search:read-misses') });
  const [proposing, setProposing] = useState<MissView | null>(null);
  if (!reader.known) return <Page title={t('misses.title')}><Skeleton lines={6} /></Page>;
  if (!reader.may('search:read-misses')) return <Failure level={1} error={new Problem(reader.person ? 403 : 401, {})} />;
  return (
    <Page title={t('misses.title')} lead={t('misses.lead')}>
      {misses.error && <Failure error={misses.error} retry={() => void misses.refetch()} />}
      {misses.isPending && <Skeleton shape="rows" lines={6} />}
      {misses.data?.items.length === 0 && <Empty title={t('misses.none')}>{t('misses.noneHelp')}</Empty>}
      {misses.data && misses.data.items.length > 0 && <Misses items={misses.data.items} onPropose={setProposing} />}
      {misses.data && misses.data.keptBack > 0 && <p className="quiet">{t('misses.keptBack', { count: misses.data.keptBack })}</p>}
      {proposing && <Propose miss={proposing} onClose={() => setProposing(null)} />}
    </Page>
  );
}

function Misses({ items, onPropose }: { items: readonly MissView[]; onPropose: (miss: MissView) => void }) {
  const { t } = useTranslation('finding');
  const formats = useFormats();
  const reader = useReader();
  const client = useQueryClient();
  const settle = query.useMutation('post', '/api/v1/search/misses/settlements');
  const done = (text: string) => settle.mutate({ body: { text } }, {
    onSuccess: () => {
      say(t('misses.settled'));
      void client.invalidateQueries({ queryKey: ['get', '/api/v1/search/misses'] });
    },
  });
  return (
    <>
      <Table
        label={t('misses.title')} rows={items} keyOf={({ text }) => text}
        columns={[
          { name: t('misses.asked'), lead: true, cell: ({ text, language }) => <Link to="/search" search={{ q: text }} lang={language} aria-label={t('misses.again', { text })}>{text}</Link> },
          { name: t('misses.times'), numeric: true, cell: ({ times }) => formats.number(times) },
          { name: t('misses.last'), cell: ({ last, spaces }) => <>{formats.day(`${last}T12:00:00Z`)}{reader.place?.kind === 'network' && <><br /><span className="quiet small">{t('misses.spaces', { count: spaces })}</span></>}</> },
          {
            name: '',
            cell: (miss) => (
              <span className={styles.acts}>
                {reader.may('thesaurus:propose') && <Button size="xs" variant="default" aria-label={t('misses.proposeOf', { text: miss.text })} onClick={() => onPropose(miss)}>{t('misses.propose')}</Button>}
                {reader.may('thesaurus:edit') && <ButtonLink size="xs" variant="default" to="/thesaurus/new">{t('misses.create')}</ButtonLink>}
                <Button size="xs" variant="subtle" aria-label={t('misses.settleOf', { text: miss.text })} onClick={() => done(miss.text)}>{t('misses.settle')}</Button>
              </span>
            ),
          },
        ]}
      />
      <ProblemNote error={settle.error} />
    </>
  );
}

/** Hands a query over to the Unit as another name of a concept, saying how often it was asked. */
function Propose({ miss: { text, language, times }, onClose }: { miss: MissView; onClose: () => void }) {
  const { t } = useTranslation('finding');
  const formats = useFormats();
  const terms = useTerms();
  const [concept, setConcept] = useState('');
  const [spoken, setSpoken] = useState<Language>(() => languages.find((one) => one === language) ?? formats.language);
  const [reason, setReason] = useState(() => t('misses.reasonGiven', { count: times }));
  const propose = query.useMutation('post', '/api/v1/thesaurus/proposals');
  const send = () => propose.mutate({ body: { change: { kind: 'term', concept, language: spoken, label: text, as: 'alternative', country: null }, reason } }, {
    onSuccess: () => {
      say(t('misses.sent'));
      onClose();
    },
  });
  return (
    <Confirm title={t('misses.proposeTitle', { text })} verb={t('misses.send')} busy={propose.isPending} disabled={!concept || !reason.trim()} onClose={onClose} onConfirm={send}>
      <p className="quiet">{t('misses.proposeLead', { text })}</p>
      <NativeSelect label={t('misses.concept')} required value={concept} data={[{ value: '', label: '' }, ...terms.concepts]} onChange={(event) => setConcept(event.currentTarget.value)} />
      <NativeSelect label={t('misses.language')} value={spoken} data={languages.map((value) => ({ value, label: formats.languageName(value) }))} onChange={(event) => setSpoken(event.currentTarget.value as Language)} />
      <Textarea
        label={t('misses.reason')} required autosize minRows={2} maxLength={2000} value={reason} error={isProblem(propose.error, 422) ? propose.error.errorAt('/change') : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ProblemNote error={propose.error} />
    </Confirm>
  );
}
