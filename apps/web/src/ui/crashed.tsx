import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Failure, State } from './states.js';

/** A page that could not be shown. A page whose files are gone after an update is offered again from the portal. */
export function Crashed({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  if (/dynamically imported module|module script failed|preload/i.test(error instanceof Error ? error.message : '')) {
    return (
      <State level={1} title={t('states.outdated')} actions={<Button onClick={() => window.location.reload()}>{t('states.reload')}</Button>}>
        {t('states.crashed')}
      </State>
    );
  }
  return <Failure level={1} error={error} retry={reset} />;
}
