import { ActionIcon, Button, Radio, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import { isProblem } from '../../../api/problem.js';
import type { AdoptionView, OutcomeDraft } from '../../../api/views.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import form from '../../../ui/form.module.css';
import styles from '../exchange.module.css';

interface OutcomeFormProps {
  use: AdoptionView;
  /** What was told before, to change it. */
  report?: AdoptionView['reports'][number];
  onDone: () => void;
}

const blank: OutcomeDraft = { worked: 'yes', evidence: 'impression', results: '', figures: [], failed: '', disclosure: 'open', discloseOn: null };

/** Three minutes: three things to choose, two to write, figures where there are any. */
export function OutcomeForm({ use, report, onDone }: OutcomeFormProps) {
  const { t } = useTranslation('exchange');
  const [said, setSaid] = useState<OutcomeDraft>(() => report ? pick(report) : blank);
  const tell = query.useMutation('post', '/api/v1/adoptions/{id}/outcomes');
  const anew = query.useMutation('put', '/api/v1/adoptions/{id}/outcomes/{outcome}');
  const error = tell.error ?? anew.error;
  const wrong = (pointer: string) => (isProblem(error, 422) ? error.errorAt(pointer) : undefined);
  const change = (part: Partial<OutcomeDraft>) => setSaid({ ...said, ...part });
  const send = () => {
    const body = { ...said, figures: said.figures.filter(({ label, value }) => label.trim() && value.trim()), discloseOn: said.disclosure === 'delayed' ? said.discloseOn : null };
    if (report) anew.mutate({ params: { path: { id: use.id, outcome: report.id }, header: { 'if-match': `"${report.version}"` } }, body }, { onSuccess: onDone });
    else tell.mutate({ params: { path: { id: use.id } }, body }, { onSuccess: onDone });
  };
  return (
    <form className={form.form} onSubmit={(event) => { event.preventDefault(); send(); }}>
      <Choosing label={t('use.workedAsk')} value={said.worked} options={['yes', 'partly', 'no'] as const} name={(one) => t(`use.how.${one}`)} onChange={(worked) => change({ worked })} />
      <Choosing label={t('use.evidenceAsk')} value={said.evidence} options={['impression', 'monitored', 'evaluated', 'independent'] as const} name={(one) => t(`use.evidences.${one}`)} onChange={(evidence) => change({ evidence })} />
      <Textarea label={t('use.resultsAsk')} description={t('use.resultsHelp')} autosize minRows={3} maxRows={12} maxLength={3000} value={said.results} error={wrong('/results')} onChange={(event) => change({ results: event.currentTarget.value })} />
      <Figures figures={said.figures} onChange={(figures) => change({ figures })} />
      <Textarea label={t('use.failedAsk')} description={t('use.failedHelp')} autosize minRows={3} maxRows={12} maxLength={3000} value={said.failed} error={wrong('/failed')} onChange={(event) => change({ failed: event.currentTarget.value })} />
      <div>
        <Choosing label={t('use.disclosureAsk')} value={said.disclosure} options={['open', 'delayed', 'anonymous'] as const} name={(one) => t(`use.disclosures.${one}`)} onChange={(disclosure) => change({ disclosure })} />
        {said.disclosure === 'anonymous' && <p className="quiet small">{t('use.anonymousHelp')}</p>}
        {said.disclosure === 'delayed' && (
          <TextInput type="date" label={t('use.discloseOn')} required value={said.discloseOn ?? ''} error={wrong('/discloseOn')} onChange={(event) => change({ discloseOn: event.currentTarget.value || null })} />
        )}
      </div>
      <ProblemNote error={error} />
      <div className={form.actions}><Button type="submit" loading={tell.isPending || anew.isPending}>{t('use.tell')}</Button></div>
    </form>
  );
}

interface ChoosingProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly Value[];
  name: (value: Value) => string;
  onChange: (value: Value) => void;
}

function Choosing<Value extends string>({ label, value, options, name, onChange }: ChoosingProps<Value>) {
  return (
    <Radio.Group label={label} value={value} onChange={onChange}>
      <div className={form.tight}>{options.map((one) => <Radio key={one} value={one} label={name(one)} />)}</div>
    </Radio.Group>
  );
}

function Figures({ figures, onChange }: { figures: OutcomeDraft['figures']; onChange: (figures: OutcomeDraft['figures']) => void }) {
  const { t } = useTranslation('exchange');
  const write = (index: number, part: Partial<OutcomeDraft['figures'][number]>) => onChange(figures.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <fieldset className={styles.addressees}>
      <legend>{t('use.figures')}</legend>
      {figures.map((figure, index) => (
        <div key={index} className={styles.figure}>
          <TextInput aria-label={t('use.figureWhat')} placeholder={t('use.figureWhat')} maxLength={120} value={figure.label} onChange={(event) => write(index, { label: event.currentTarget.value })} />
          <TextInput aria-label={t('use.figureValue')} placeholder={t('use.figureValue')} maxLength={60} value={figure.value} onChange={(event) => write(index, { value: event.currentTarget.value })} />
          <ActionIcon variant="subtle" color="clay" aria-label={t('actions.remove', { ns: 'common' })} onClick={() => onChange(figures.filter((_, at) => at !== index))}><IconTrash size={18} aria-hidden="true" /></ActionIcon>
        </div>
      ))}
      {figures.length < 6 && (
        <div><Button variant="default" size="xs" leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => onChange([...figures, { label: '', value: '' }])}>{t('use.addFigure')}</Button></div>
      )}
    </fieldset>
  );
}

const pick = ({ worked, evidence, results, figures, failed, disclosure, discloseOn }: AdoptionView['reports'][number]): OutcomeDraft =>
  ({ worked, evidence, results, figures, failed, disclosure, discloseOn });
