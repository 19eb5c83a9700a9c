import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inReach } from '../../../ui/format.js';
import { leadsSomewhere } from '../../repository/deposit/links.js';
import { errorOf } from '../../repository/deposit/section-props.js';
import type { Deposit } from '../../repository/deposit/use-deposit.js';
import styles from './editor.module.css';
import { RowActions } from './row-actions.js';
import { Said } from './said.js';
import { newKey } from './taken.js';
import { useList } from './use-list.js';

/** What the steps use. */
export function ToolsField({ deposit, language }: { deposit: Deposit; language: string }) {
  const { t } = useTranslation('method');
  const repository = useTranslation('repository').t;
  const { draft, change } = deposit;
  const { tools, steps } = draft;
  const list = useList(tools, (next) => change('tools', next));
  const said = { language, original: draft.language };
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const remove = (index: number, name: string) => {
    const { key } = tools[index]!;
    if (steps.some((step) => step.tools.includes(key))) change('steps', steps.map((step) => ({ ...step, tools: step.tools.filter((one) => one !== key) })));
    list.remove(index, name);
  };
  return (
    <div className={styles.part}>
      <h3>{t('tools')}</h3>
      <p className="quiet">{t('write.toolsLead')}</p>
      <ul role="list" className={styles.steps}>
        {tools.map((tool, index) => {
          const name = inReach(tool.name, language).text || t('tool.unnamed');
          const wrong = tool.url && left.has(tool.key) && !leadsSomewhere(tool.url) ? repository('deposit.linkWhole') : errorOf(deposit, `/tools/${index}/url`);
          return (
            <li key={tool.key} className={styles.row}>
              <div className={styles.stepHead}>
                <div className={styles.grow}>
                  <Said {...said} label={t('write.toolName')} value={tool.name} maxLength={200} error={errorOf(deposit, `/tools/${index}/name`)} onChange={(value) => list.edit(tool.key, { name: value })} />
                </div>
                <RowActions movable={false} name={name} onRemove={() => remove(index, name)} />
              </div>
              <Said {...said} multiline label={t('write.toolAbout')} value={tool.about} maxLength={3000} onChange={(value) => list.edit(tool.key, { about: value })} />
              <TextInput
                label={t('write.toolUrl')} type="url" inputMode="url" placeholder="https://" value={tool.url ?? ''} error={wrong} maxLength={2000}
                onChange={(event) => list.edit(tool.key, { url: event.currentTarget.value.trim() || null })} onBlur={() => setLeft(new Set([...left, tool.key]))}
              />
            </li>
          );
        })}
      </ul>
      <div className={styles.adding}>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => list.add({ key: newKey(), name: {}, about: {}, url: null, origin: null })}>{t('write.addTool')}</Button>
      </div>
    </div>
  );
}
