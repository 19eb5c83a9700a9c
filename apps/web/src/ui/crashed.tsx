import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Unreachable } from '../api/problem.js';
import { portalAnswers } from './lazy-page.js';
import { say } from './notices.js';
import { Failure, State } from './states.js';

/** A page that could not be shown: its files did not come, they are gone after an update, or it failed. */
export function Crashed({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const reload = () => window.location.reload();
  if (/dynamically imported module|module script failed|preload/i.test(error instanceof Error ? error.message : '')) {
    return (
      <State level={1} title={t('states.outdated')} actions={<Button onClick={reload}>{t('states.reload')}</Button>}>
        {t('states.crashed')}
      </State>
    );
  }
  // A browser does not ask again for a file that did not come once; loading the page anew does.
  const whenBack = async () => {
    if (await portalAnswers()) reload();
    else say(t('states.offlineTitle'), { kind: 'failed' });
  };
  return <Failure level={1} error={error} retry={error instanceof Unreachable ? () => void whenBack() : reset} />;
}
