import { IconCompass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from './link.js';
import { useDocumentTitle } from './page.js';
import { State } from './states.js';

/** An address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation();
  useDocumentTitle(t('states.notFoundTitle'));
  return (
    <State
      level={1} icon={IconCompass} title={t('states.notFoundTitle')}
      actions={<><ButtonLink to="/search">{t('states.toSearch')}</ButtonLink><ButtonLink to="/" variant="default">{t('states.toStart')}</ButtonLink></>}
    >
      {t('states.notFound')}
    </State>
  );
}
