import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Unreachable } from '../api/problem.js';
import { isMissingFile, portalAnswers } from './missing-files.js';
import { say } from './notices.js';
import { Failure, Skeleton, State } from './states.js';

// A browser does not ask again for a file that did not come once; loading the page anew does.
const reload = () => window.location.reload();
const betweenTries = 5_000;

/** A page that could not be shown: its files did not come, they are gone after an update, or it failed. */
export function Crashed({ error, reset }: ErrorComponentProps) {
  return error instanceof Unreachable || isMissingFile(error) ? <FilesMissing /> : <Failure level={1} error={error} retry={reset} />;
}

/** Tells a lost connection from a newer version; the first mends itself as soon as the portal answers again. */
function FilesMissing() {
  const { t } = useTranslation();
  const [cause, setCause] = useState<'unknown' | 'offline' | 'newer'>('unknown');
  useEffect(() => {
    void portalAnswers().then((answers) => setCause(answers ? 'newer' : 'offline'));
  }, []);
  useEffect(() => {
    if (cause !== 'offline') return undefined;
    const look = () => void portalAnswers().then((answers) => answers && reload());
    const timer = window.setInterval(look, betweenTries);
    window.addEventListener('online', look);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', look);
    };
  }, [cause]);
  const whenBack = async () => {
    if (await portalAnswers()) reload();
    else say(t('states.offlineTitle'), { kind: 'failed' });
  };
  if (cause === 'unknown') return <Skeleton lines={4} />;
  if (cause === 'offline') return <Failure level={1} error={new Unreachable()} retry={() => void whenBack()} />;
  return (
    <State level={1} title={t('states.outdated')} actions={<Button onClick={reload}>{t('states.reload')}</Button>}>
      {t('states.crashed')}
    </State>
  );
}
