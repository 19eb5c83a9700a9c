import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import { isProblem } from '../../../api/problem.js';
import { useFormats } from '../../../ui/format.js';
import { Note } from '../../../ui/note.js';
import { say } from '../../../ui/notices.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import { VisibilityField } from '../visibility-field.js';
import { Remarked } from './beside-field.js';
import styles from './deposit.module.css';
import { missingIn } from './needed.js';
import { errorOf, type SectionProps } from './section-props.js';
import { sectionOf } from './sections.js';

const Checks = lazy(() => import('../../review/checks.js'));

/** Who should see it, what is still missing, and sending it for review. */
export function SendSection({ deposit, onGo }: SectionProps) {
  const { t } = useTranslation('repository');
  const formats = useFormats();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { draft, change, autosave } = deposit;
  const submit = query.useMutation('post', '/api/v1/resources/{id}/submission');
  const refused = isProblem(submit.error, 422) ? (submit.error.document.errors ?? []) : [];
  const needed = missingIn(draft).map((field) => ({ pointer: `/${field}`, detail: t(`deposit.needs.${field}`) }));
  const missing = needed.length > 0 ? needed : refused;
  const send = async () => {
    if (!(await autosave.settle())) return;
    submit.mutate(
      { params: { path: { id: draft.id } } },
      {
        onSuccess: () => {
          autosave.forget();
          say(t('deposit.submitted'));
          void client.invalidateQueries();
          void navigate({ to: '/deposits' });
        },
      },
    );
  };
  return (
    <div className={styles.fields}>
      <Remarked field="visibility">
        <VisibilityField
          place={formats.say(draft.tenant.names)} visibility={draft.visibility} sharedWith={draft.sharedWith} error={errorOf(deposit, '/sharedWith')}
          onChange={(visibility, sharedWith) => {
            change('visibility', visibility);
            if (visibility === 'shared') change('sharedWith', sharedWith);
          }}
        />
      </Remarked>
      {missing.length > 0 && (
        <Note tone="attention" title={t('deposit.missing')} live={submit.isError}>
          <ul className={styles.missing}>
            {missing.map((error) => (
              <li key={error.pointer}>
                <button type="button" className={styles.inlineLink} onClick={() => onGo(sectionOf(error.pointer))}>{error.detail}</button>
              </li>
            ))}
          </ul>
        </Note>
      )}
      {missing.length === 0 && <ProblemNote error={submit.error} />}
      <Suspense fallback={null}><Checks id={draft.id} /></Suspense>
      {draft.may.submit && (
        <div>
          <Button size="md" loading={submit.isPending} onClick={() => void send()}>
            {draft.state === 'draft' ? t('deposit.submit') : t('deposit.submitAgain')}
          </Button>
        </div>
      )}
    </div>
  );
}
