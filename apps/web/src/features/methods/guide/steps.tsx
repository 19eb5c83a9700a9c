import { useTranslation } from 'react-i18next';
import { inReach } from '../../../ui/format.js';
import { type BlockOf, type Step, stepParts, type Tool } from '../parts.js';
import { BlockLink, Origin } from './block-link.js';
import styles from './guide.module.css';
import { Words } from './words.js';

interface StepsProps {
  steps: readonly Step[];
  tools: readonly Tool[];
  language: string;
  blockOf?: (key: string) => BlockOf | undefined;
}

/** The steps in order, along one thread. */
export function Steps({ steps, tools, language, blockOf }: StepsProps) {
  return (
    <ol role="list" className={styles.steps}>
      {steps.map((step, index) => (
        <li key={step.key} id={`step-${step.key}`} className={styles.step}>
          <OneStep step={step} number={index + 1} tools={tools} language={language} block={blockOf?.(step.key)} />
        </li>
      ))}
    </ol>
  );
}

function OneStep({ step, number, tools, language, block }: { step: Step; number: number; tools: readonly Tool[]; language: string; block: BlockOf | undefined }) {
  const { t } = useTranslation('method');
  const name = inReach(step.name, language);
  const time = inReach(step.time, language);
  return (
    <article aria-labelledby={`step-${step.key}-name`}>
      <span className={styles.number} aria-hidden="true">{number}</span>
      <div className={styles.stepHead}>
        <h3 id={`step-${step.key}-name`} lang={name.language}><span className="sr-only">{number}. </span>{name.text || t('step.unnamed')}</h3>
        {time.text && <span className={styles.time} lang={time.language}><span className="sr-only">{t('step.time')}: </span>{time.text}</span>}
        {block && <BlockLink id={block.id} label={t('block.open')} />}
      </div>
      <StepFacts step={step} tools={tools} language={language} />
      <Origin origin={block?.origin ?? null} />
    </article>
  );
}

/** What a step is for, what it takes and yields, and what one uses. */
export function StepFacts({ step, tools, language }: { step: Step; tools: readonly Tool[]; language: string }) {
  const { t } = useTranslation('method');
  const said = stepParts.filter((part) => inReach(step[part], language).text);
  const used = tools.filter(({ key }) => step.tools.includes(key));
  if (said.length + used.length === 0) return null;
  return (
    <dl className={styles.stepFacts}>
      {said.map((part) => (
        <div key={part}>
          <dt>{t(`step.${part}`)}</dt>
          <dd><Words texts={step[part]} language={language} className={styles.words} /></dd>
        </div>
      ))}
      {used.length > 0 && (
        <div>
          <dt>{t('step.tools')}</dt>
          <dd>{used.map(({ key, name }, index) => {
            const { text, language: written } = inReach(name, language);
            return <span key={key}>{index > 0 && ', '}<a href={`#tool-${key}`} lang={written}>{text || t('tool.unnamed')}</a></span>;
          })}</dd>
        </div>
      )}
    </dl>
  );
}
