import { Button, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, query } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import type { ProposalView } from '../../api/views.js';
import { Choice } from '../../ui/choice.js';
import { useFormats } from '../../ui/format.js';
import form from '../../ui/form.module.css';
import { say } from '../../ui/notices.js';
import { Page } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Empty, Failure, Skeleton } from '../../ui/states.js';
import { Status, type Tone } from '../../ui/status.js';
import { usePages } from '../../ui/use-pages.js';
import { useReader } from '../identity/reader.js';
import { useTerms } from '../vocabulary/terms.js';
import styles from './thesaurus.module.css';

const states = ['open', 'accepted', 'declined', 'all'] as const;
const tones: Record<ProposalView['state'], Tone> = { open: 'going', accepted: 'good', declined: 'bad' };

/** What was proposed for the thesaurus: one's own tenant's, and for the Unit everybody's, to be decided here. */
export function ProposalsPage() {
  const { t } = useTranslation('thesaurus');
  const reader = useReader();
  const [state, setState] = useState<(typeof states)[number]>('open');
  const proposals = usePages<ProposalView>(['proposals', state, reader.place?.code], async (cursor, signal) =>
    (await api.GET('/api/v1/thesaurus/proposals', { params: { query: { ...(state !== 'all' && { state }), cursor, limit: 20 } }, signal })).data!);
  if (!reader.known) return <Page title={t('proposals.title')}><Skeleton lines={6} /></Page>;
  if (!reader.may('thesaurus:propose')) return <Failure level={1} error={new Problem(reader.person ? 403 : 401, {})} />;
  return (
    <Page title={t('proposals.title')} lead={t('proposals.lead')} kicker={<Link to="/thesaurus">{t('title')}</Link>}>
      <div className={styles.bar}>
        <Choice label={t('proposals.state')} value={state} onChange={setState} options={states.map((value) => ({ value, label: t(`proposals.states.${value}`) }))} />
      </div>
      {proposals.error && <Failure error={proposals.error} retry={proposals.again} />}
      {proposals.isPending && <Skeleton shape="hits" />}
      {proposals.items?.length === 0 && <Empty title={t('proposals.none')}>{t('proposals.noneHelp')}</Empty>}
      <ol role="list" className={styles.proposals}>
        {proposals.items?.map((proposal) => <li key={proposal.id}><Proposal proposal={proposal} onDecided={proposals.again} /></li>)}
      </ol>
      {proposals.hasMore && <Button variant="default" loading={proposals.isFetchingMore} onClick={proposals.more}>{t('actions.more', { ns: 'common' })}</Button>}
    </Page>
  );
}

function Proposal({ proposal, onDecided }: { proposal: ProposalView; onDecided: () => void }) {
  const { t } = useTranslation('thesaurus');
  const formats = useFormats();
  return (
    <article className={styles.proposal}>
      <h2><Says proposal={proposal} /></h2>
      <p className="quiet small">
        {t('proposals.from', { place: formats.say(proposal.from.names) })} · {formats.day(proposal.at)} · <Status tone={tones[proposal.state]}>{t(`proposals.states.${proposal.state}`)}</Status>
      </p>
      <p className={styles.reason}>{proposal.reason}</p>
      {proposal.answer && <p className={styles.reason}>{t('proposals.unit', { answer: proposal.answer })}</p>}
      {Object.keys(proposal.concept.labels).length > 0 && <Link to="/concepts/$code" params={{ code: proposal.concept.code }}>{formats.say(proposal.concept.labels)}</Link>}
      {proposal.may.decide && <Decision id={proposal.id} onDecided={onDecided} />}
    </article>
  );
}

function Says({ proposal: { change, concept } }: { proposal: ProposalView }) {
  const { t } = useTranslation('thesaurus');
  const formats = useFormats();
  const terms = useTerms();
  const name = formats.say(concept.labels) || concept.code;
  if (change.kind === 'term') {
    const where = change.country ? `${formats.countryName(change.country)}, ${formats.languageName(change.language)}` : formats.languageName(change.language);
    return t('proposals.says.term', { what: change.label, concept: name, where });
  }
  if (change.kind === 'concept') return t('proposals.says.concept', { what: formats.say(change.labels) });
  if (change.kind === 'definition') return t('proposals.says.definition', { concept: name, what: change.text });
  return t('proposals.says.relation', { concept: name, what: terms.concept(change.other), relation: t(`edit.${change.relation}`) });
}

function Decision({ id, onDecided }: { id: string; onDecided: () => void }) {
  const { t } = useTranslation('thesaurus');
  const [declining, setDeclining] = useState(false);
  const [answer, setAnswer] = useState('');
  const accept = query.useMutation('post', '/api/v1/thesaurus/proposals/{id}/acceptance');
  const decline = query.useMutation('post', '/api/v1/thesaurus/proposals/{id}/refusal');
  const params = { path: { id } };
  const done = (words: string) => ({ onSuccess: () => { say(words); onDecided(); } });
  return (
    <>
      <div className={styles.acts}>
        <Button loading={accept.isPending} onClick={() => accept.mutate({ params }, done(t('proposals.accepted')))}>{t('proposals.accept')}</Button>
        <Button variant="default" aria-expanded={declining} onClick={() => setDeclining(!declining)}>{t('proposals.decline')}</Button>
      </div>
      {declining && (
        <form className={`${form.form} ${styles.answer}`} onSubmit={(event) => { event.preventDefault(); decline.mutate({ params, body: { answer } }, done(t('proposals.declined'))); }}>
          <Textarea label={t('proposals.answer')} required autosize minRows={2} maxLength={2000} value={answer} onChange={(event) => setAnswer(event.currentTarget.value)} />
          <div className={form.actions}><Button type="submit" variant="default" loading={decline.isPending} disabled={!answer.trim()}>{t('proposals.declineSend')}</Button></div>
        </form>
      )}
      <ProblemNote error={accept.error ?? decline.error} />
    </>
  );
}
