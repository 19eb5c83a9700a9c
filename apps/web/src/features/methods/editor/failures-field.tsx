import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { errorOf } from '../../repository/deposit/section-props.js';
import type { Deposit } from '../../repository/deposit/use-deposit.js';
import styles from './editor.module.css';
import { RowActions } from './row-actions.js';
import { Said } from './said.js';
import { newKey } from './taken.js';
import { useList } from './use-list.js';

/** What failed, and when and how it is told. */
export function FailuresField({ deposit, language }: { deposit: Deposit; language: string }) {
  const { t } = useTranslation('method');
  const { draft, change } = deposit;
  const { failures } = draft;
  const list = useList(failures, (next) => change('failures', next));
  const said = { language, original: draft.language };
  return (
    <div className={styles.part}>
      <h3>{t('failures')}</h3>
      <p className="quiet">{t('write.failuresHelp')}</p>
      <ul role="list" className={styles.steps}>
        {failures.map((failure, index) => {
          const name = t('write.failureName', { number: index + 1 });
          return (
            <li key={failure.key}>
              <fieldset className={`${styles.stepFields} ${styles.row}`}>
                <legend className="sr-only">{name}</legend>
                <div className={styles.stepHead}>
                  <div className={styles.grow}>
                    <Said {...said} multiline label={t('failure.happened')} value={failure.happened} maxLength={3000} onChange={(value) => list.edit(failure.key, { happened: value })} />
                  </div>
                  <RowActions movable={false} name={name} onRemove={() => list.remove(index, name)} />
                </div>
                <Said {...said} multiline label={t('failure.lesson')} value={failure.lesson} maxLength={3000} onChange={(value) => list.edit(failure.key, { lesson: value })} />
                <TextInput label={t('write.whose')} description={t('write.whoseHelp')} value={failure.whose} maxLength={300} onChange={(event) => list.edit(failure.key, { whose: event.currentTarget.value })} />
                <Checkbox label={t('write.anonymous')} description={t('write.anonymousHelp')} checked={failure.anonymous} onChange={(event) => list.edit(failure.key, { anonymous: event.currentTarget.checked })} />
                <TextInput
                  type="date" className={styles.date} label={t('write.discloseOn')} value={failure.discloseOn ?? ''} error={errorOf(deposit, `/failures/${index}/discloseOn`)}
                  onChange={(event) => list.edit(failure.key, { discloseOn: event.currentTarget.value || null })}
                />
              </fieldset>
            </li>
          );
        })}
      </ul>
      <div className={styles.adding}>
        <Button
          variant="default" leftSection={<IconPlus size={16} aria-hidden="true" />}
          onClick={() => list.add({ key: newKey(), happened: {}, lesson: {}, whose: '', anonymous: false, discloseOn: null })}
        >
          {t('write.addFailure')}
        </Button>
      </div>
    </div>
  );
}
