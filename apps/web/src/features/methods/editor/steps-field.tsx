import { Button } from '@mantine/core';
import { IconPlus, IconStack2 } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inReach } from '../../../ui/format.js';
import type { Deposit } from '../../repository/deposit/use-deposit.js';
import styles from './editor.module.css';
import { PickSteps } from './pick-steps.js';
import { StepFields } from './step-fields.js';
import { newKey, withTaken } from './taken.js';
import { useList } from './use-list.js';

/** The steps in order: written, moved and taken away one by one, or taken over from another methodology. */
export function StepsField({ deposit, language }: { deposit: Deposit; language: string }) {
  const { t } = useTranslation('method');
  const { draft, change } = deposit;
  const { steps, tools } = draft;
  const list = useList(steps, (next) => change('steps', next));
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(steps.length > 4 ? [] : steps.map(({ key }) => key)));
  const [fresh, setFresh] = useState<string | null>(null);
  const [picking, setPicking] = useState(false);
  const [moved, setMoved] = useState('');
  const nameOf = (index: number) => inReach(steps[index]!.name, language).text || t('step.number', { number: index + 1 });
  const move = (from: number, to: number) => {
    if (to < 0 || to >= steps.length) return;
    // The element is taken out and put in elsewhere, and forgets that it had the focus.
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setMoved(t('write.moved', { name: nameOf(from), number: to + 1 }));
    list.move(from, to);
    requestAnimationFrame(() => focused?.focus());
  };
  const add = () => {
    const key = newKey();
    list.add({ key, name: {}, purpose: {}, inputs: {}, outputs: {}, time: {}, tools: [], origin: null });
    setOpen(new Set([...open, key]));
    setFresh(key);
  };
  const box = useMovingByKeys(move);
  return (
    <div className={styles.part}>
      <h3>{t('steps')}</h3>
      <p className="quiet">{t('write.stepsHelp')}</p>
      <ol role="list" ref={box} className={styles.steps}>
        {steps.map((step, index) => (
          <li key={step.key} className={styles.step}>
            <StepFields
              deposit={deposit} step={step} index={index} count={steps.length} name={nameOf(index)} language={language} isOpen={open.has(step.key)} isFresh={fresh === step.key}
              onToggle={() => setOpen(new Set(open.has(step.key) ? [...open].filter((key) => key !== step.key) : [...open, step.key]))}
              onChange={(part) => list.edit(step.key, part)} onMove={move} onRemove={() => list.remove(index, nameOf(index))}
            />
          </li>
        ))}
      </ol>
      <p className="sr-only" aria-live="polite">{moved}</p>
      <div className={styles.adding}>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={add}>{t('write.addStep')}</Button>
        <Button variant="subtle" leftSection={<IconStack2 size={16} aria-hidden="true" />} onClick={() => setPicking(true)}>{t('write.takeStep')}</Button>
      </div>
      {steps.length > 1 && <p className="quiet small">{t('write.moveHint')}</p>}
      {picking && (
        <PickSteps
          except={draft.id} onClose={() => setPicking(false)}
          onPick={(taken) => {
            const next = withTaken(steps, tools, taken);
            if (next.tools.length > tools.length) change('tools', next.tools);
            change('steps', next.steps);
            setPicking(false);
          }}
        />
      )}
    </div>
  );
}

/** Alt and an arrow move the step in which one is writing. */
function useMovingByKeys(move: (from: number, to: number) => void) {
  const box = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const list = box.current;
    if (!list) return undefined;
    const pressed = (event: KeyboardEvent) => {
      if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
      const at = [...list.children].findIndex((item) => item.contains(event.target as Node));
      if (at < 0) return;
      event.preventDefault();
      move(at, at + (event.key === 'ArrowUp' ? -1 : 1));
    };
    list.addEventListener('keydown', pressed);
    return () => list.removeEventListener('keydown', pressed);
  });
  return box;
}
