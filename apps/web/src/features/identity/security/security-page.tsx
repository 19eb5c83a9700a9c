import { useTranslation } from 'react-i18next';
import { Page, Section } from '../../../ui/page.js';
import { Keys } from './keys.js';
import { PasswordChange } from './password-change.js';
import { SecondFactor } from './second-factor.js';
import { Sessions } from './sessions.js';

/** What protects one's account: password, second step, open sessions, keys for programs. */
export function SecurityPage() {
  const { t } = useTranslation('identity');
  return (
    <Page title={t('security.title')} width="reading">
      <Section title={t('security.second.title')}><SecondFactor /></Section>
      <Section title={t('security.password.title')}><PasswordChange /></Section>
      <Section title={t('security.sessions.title')}><Sessions /></Section>
      <Section title={t('security.keys.title')}><Keys /></Section>
    </Page>
  );
}
