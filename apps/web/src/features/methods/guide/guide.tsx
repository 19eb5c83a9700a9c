import { useTranslation } from 'react-i18next';
import { inReach } from '../../../ui/format.js';
import { useReader } from '../../identity/reader.js';
import { Fit } from '../fit/fit.js';
import { type BlockOf, type MethodPart, partsAfter, partsBefore, type Told } from '../parts.js';
import { ConditionFacts } from './condition-facts.js';
import { Failures } from './failures.js';
import styles from './guide.module.css';
import { Steps } from './steps.js';
import { ToolList } from './tool-list.js';
import { Words } from './words.js';

/** How it is done, as a reader follows it: what for, the steps, what they take, and how far it carries. */
export default function Guide({ resource, language }: { resource: Told; language: string }) {
  const { t } = useTranslation('method');
  const { place } = useReader();
  const { method, steps, tools, conditions, failures } = resource;
  const blockOf = (kind: BlockOf['kind'], key: string) => resource.blocks.find((block) => block.kind === kind && block.key === key);
  const isSaid = (part: MethodPart) => inReach(method[part], language).text !== '';
  const part = (name: MethodPart) => isSaid(name) && (
    <section key={name} aria-labelledby={`part-${name}`}>
      <h2 id={`part-${name}`}>{t(`parts.${name}`)}</h2>
      <Words texts={method[name]} language={language} />
    </section>
  );
  const hasConditions = Object.keys(conditions).length > 0;
  return (
    <div className={styles.guide}>
      {part('problem')}
      {steps.length > 0 && (
        <section aria-labelledby="steps">
          <h2 id="steps">{t('steps')}</h2>
          <Steps steps={steps} tools={tools} language={language} blockOf={(key) => blockOf('step', key)} />
        </section>
      )}
      {tools.length > 0 && (
        <section aria-labelledby="tools">
          <h2 id="tools">{t('tools')}</h2>
          <ToolList tools={tools} language={language} blockOf={(key) => blockOf('tool', key)} />
        </section>
      )}
      {partsBefore.filter((name) => name !== 'problem').map(part)}
      {hasConditions && (
        <section aria-labelledby="conditions">
          <h2 id="conditions">{t('conditions')}</h2>
          <ConditionFacts conditions={conditions} />
        </section>
      )}
      {hasConditions && place && resource.state === 'published' && <Fit id={resource.id} place={place} />}
      {partsAfter.map(part)}
      {failures.length > 0 && (
        <section aria-labelledby="failures">
          <h2 id="failures">{t('failures')}</h2>
          <Failures failures={failures} language={language} />
        </section>
      )}
    </div>
  );
}
