import { ActionIcon, MultiSelect } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { inReach } from '../../../ui/format.js';
import { errorOf } from '../../repository/deposit/section-props.js';
import type { Deposit } from '../../repository/deposit/use-deposit.js';
import { type Step, stepParts } from '../parts.js';
import styles from './editor.module.css';
import { RowActions } from './row-actions.js';
import { Said } from './said.js';

interface StepFieldsProps {
  deposit: Deposit;
  step: Step;
  index: number;
  count: number;
  /** What it is called so far. */
  name: string;
  language: string;
  isOpen: boolean;
  /** Added just now: its name is written first. */
  isFresh: boolean;
  onToggle: () => void;
  onChange: (part: Partial<Step>) => void;
  onMove: (from: number, to: number) => void;
  onRemove: () => void;
}

/** The fields of one step; closed, its name and what can be done with it. */
export function StepFields({ deposit, step, index, count, name, language, isOpen, isFresh, onToggle, onChange, onMove, onRemove }: StepFieldsProps) {
  const { t } = useTranslation('method');
  const { tools, language: original } = deposit.draft;
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (isFresh) box.current?.querySelector('input')?.focus();
  }, [isFresh]);
  const said = { language, original };
  return (
    <fieldset ref={box} className={styles.stepFields}>
      <legend className="sr-only">{t('step.number', { number: index + 1 })}</legend>
      <div className={styles.stepHead}>
        <span className={styles.number} aria-hidden="true">{index + 1}</span>
        <div className={styles.grow}>
          <Said {...said} label={t('write.stepName')} value={step.name} maxLength={200} error={errorOf(deposit, `/steps/${index}/name`)} onChange={(value) => onChange({ name: value })} />
        </div>
        <ActionIcon aria-expanded={isOpen} aria-label={name} onClick={onToggle}>
          {isOpen ? <IconChevronUp size={19} aria-hidden="true" /> : <IconChevronDown size={19} aria-hidden="true" />}
        </ActionIcon>
        <RowActions name={name} onUp={index > 0 ? () => onMove(index, index - 1) : undefined} onDown={index < count - 1 ? () => onMove(index, index + 1) : undefined} onRemove={onRemove} />
      </div>
      {isOpen && (
        <div className={styles.stepBody}>
          {stepParts.map((part) => (
            <Said key={part} {...said} multiline label={t(`step.${part}`)} value={step[part]} maxLength={3000} error={errorOf(deposit, `/steps/${index}/${part}`)} onChange={(value) => onChange({ [part]: value })} />
          ))}
          <Said {...said} label={t('step.time')} description={t('write.timeHelp')} value={step.time} maxLength={200} onChange={(value) => onChange({ time: value })} />
          {tools.length > 0 && (
            <MultiSelect
              label={t('step.tools')} description={t('write.toolsHelp')} value={step.tools} checkIconPosition="right"
              data={tools.map((tool) => ({ value: tool.key, label: inReach(tool.name, language).text || t('tool.unnamed') }))} onChange={(keys) => onChange({ tools: keys })}
            />
          )}
          {step.origin && <p className="quiet small">{t('write.origin')}</p>}
        </div>
      )}
    </fieldset>
  );
}
