import { Button, Checkbox, MultiSelect, NativeSelect, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem.js';
import type { RequestDraft } from '../../../api/views.js';
import { type Language, languages } from '../../../texts/languages.js';
import { useFormats } from '../../../ui/format.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import form from '../../../ui/form.module.css';
import { useReader } from '../../identity/reader.js';
import { useBlocNames } from '../../tenancy/tenants.js';
import { ConceptField } from '../../vocabulary/concept-field.js';
import { useTerms } from '../../vocabulary/terms.js';
import styles from '../exchange.module.css';

type Wish = Required<Omit<RequestDraft, 'sector'>> & { sector: RequestDraft['sector'] | null };

interface RequestFormProps {
  initial: Wish;
  /** A request that is open already keeps whom it was addressed to. */
  editing?: boolean;
  error: unknown;
  busy: boolean;
  onSend: (wish: Wish) => void;
  cancel: React.ReactNode;
}

const addressees = ['network', 'shared', 'tenant', 'public'] as const;

/** The three things a request needs, and below them what makes it reach the right people. */
export function RequestForm({ initial, editing = false, error, busy, onSend, cancel }: RequestFormProps) {
  const { t } = useTranslation('exchange');
  const formats = useFormats();
  const terms = useTerms();
  const [wish, setWish] = useState(initial);
  const change = (part: Partial<Wish>) => setWish({ ...wish, ...part });
  const wrong = (pointer: string) => (isProblem(error, 422) ? error.errorAt(pointer) : undefined);
  const shared = { searchable: true, clearable: true, nothingFoundMessage: t('found.nothing'), checkIconPosition: 'right' } as const;
  return (
    <form className={form.form} onSubmit={(event) => { event.preventDefault(); onSend(wish); }}>
      <TextInput
        label={t('form.what')} description={t('form.whatHelp')} required maxLength={200} value={wish.title} error={wrong('/title')} data-autofocus
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <Textarea
        label={t('form.need')} description={t('form.needHelp')} required autosize minRows={4} maxRows={16} maxLength={5000} value={wish.need} error={wrong('/need')}
        onChange={(event) => change({ need: event.currentTarget.value })}
      />
      <ConceptField
        label={t('form.concepts')} description={t('form.conceptsHelp')} value={wish.concepts} error={wrong('/concepts')}
        onChange={(concepts) => change({ concepts })}
      />
      <details className={styles.more} open={editing || isProblem(error, 422)}>
        <summary>{t('form.more')}</summary>
        <div className={form.form}>
          <div className={form.pair}>
            <TextInput
              type="date" label={t('form.deadline')} description={t('form.deadlineHelp')} required value={wish.deadline} error={wrong('/deadline')}
              onChange={(event) => change({ deadline: event.currentTarget.value })}
            />
            <NativeSelect
              label={t('form.language')} value={wish.language} data={languages.map((value) => ({ value, label: formats.languageName(value) }))}
              onChange={(event) => change({ language: event.currentTarget.value as Language })}
            />
          </div>
          <Select {...shared} label={t('form.sector')} value={wish.sector ?? null} data={terms.sectors} onChange={(sector) => change({ sector: sector as Wish['sector'] })} />
          <MultiSelect {...shared} label={t('form.chains')} value={wish.valueChains} data={terms.chains} onChange={(chains) => change({ valueChains: chains as Wish['valueChains'] })} />
          {!editing && <Addressees wish={wish} error={wrong('/blocs')} onChange={change} />}
        </div>
      </details>
      <ProblemNote error={error} />
      <div className={form.actions}>
        <Button type="submit" loading={busy} disabled={!wish.title.trim() || !wish.need.trim() || !wish.deadline}>{t(editing ? 'form.save' : 'form.send')}</Button>
        {cancel}
      </div>
    </form>
  );
}

function Addressees({ wish, error, onChange }: { wish: Wish; error: string | undefined; onChange: (part: Partial<Wish>) => void }) {
  const { t } = useTranslation('exchange');
  const blocs = useBlocNames();
  const place = useReader().place?.name ?? '';
  return (
    <fieldset className={styles.addressees}>
      <legend>{t('form.to')}</legend>
      {addressees.map((one) => (
        <label key={one} className={styles.addressee}>
          <input type="radio" name="visibility" value={one} checked={wish.visibility === one} onChange={() => onChange({ visibility: one })} />
          <span><strong>{t(`form.toNames.${one}`)}</strong> <span className="quiet small">{t(`form.toAbout.${one}`, { place })}</span></span>
        </label>
      ))}
      {wish.visibility === 'shared' && (
        <Checkbox.Group label={t('form.blocs')} error={error} value={wish.blocs} onChange={(chosen) => onChange({ blocs: chosen })}>
          <div className={styles.blocs}>{blocs.map(({ code, name }) => <Checkbox key={code} value={code} label={name} />)}</div>
        </Checkbox.Group>
      )}
    </fieldset>
  );
}
