import { Checkbox, NativeSelect } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import type { PreferenceView } from '../../api/views.js';
import { type Language, languageNames, languages } from '../../texts/languages.js';
import { Place } from '../../ui/band/place.js';
import { useFormats } from '../../ui/format.js';
import { say } from '../../ui/notices.js';
import { Page, Section } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Failure, Skeleton } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import { useReader } from '../identity/reader.js';
import { FollowButton } from './follow-button.js';
import styles from './notifications.module.css';

/** Of what one is told and by which way, in which language, and what one follows. Each change is saved at once. */
export function PreferencesPage() {
  const { t } = useTranslation('notifications');
  return (
    <Page title={t('preferences.title')} lead={t('preferences.lead')} width="reading">
      <Ways />
      <Section title={t('preferences.language')}><LanguageChoice /></Section>
      <Section title={t('preferences.follows')}><Follows /></Section>
    </Page>
  );
}

function Ways() {
  const { t } = useTranslation('notifications');
  const client = useQueryClient();
  const asked = query.queryOptions('get', '/api/v1/notifications/preferences');
  const preferences = query.useQuery('get', '/api/v1/notifications/preferences');
  const choose = query.useMutation('put', '/api/v1/notifications/preferences');
  if (preferences.error) return <Failure error={preferences.error} retry={() => void preferences.refetch()} />;
  if (!preferences.data) return <Skeleton shape="rows" lines={8} />;
  const change = ({ kind, portal, email }: PreferenceView, next: Partial<PreferenceView>) =>
    choose.mutate({ body: { items: [{ kind, portal, email, ...next }] } }, {
      onSuccess: (answer) => {
        client.setQueryData(asked.queryKey, answer);
        say(t('preferences.saved'));
      },
    });
  const way = (preference: PreferenceView, which: 'portal' | 'email', name: string) =>
    preference.formal
      ? <span className="quiet">{t('preferences.always')}</span>
      : <Checkbox checked={preference[which]} aria-label={`${preference.label}: ${name}`} onChange={(event) => change(preference, { [which]: event.currentTarget.checked })} />;
  return (
    <>
      <Table
        label={t('preferences.title')} rows={preferences.data.items} keyOf={(preference) => preference.kind}
        columns={[
          { name: t('preferences.kind'), lead: true, cell: (preference) => preference.label },
          { name: t('preferences.inPortal'), cell: (preference) => way(preference, 'portal', t('preferences.inPortal')) },
          { name: t('preferences.byMail'), cell: (preference) => way(preference, 'email', t('preferences.byMail')) },
        ]}
      />
      <p className="quiet small">{t('preferences.alwaysHelp')}</p>
      <ProblemNote error={choose.error} />
    </>
  );
}

function LanguageChoice() {
  const { t } = useTranslation('notifications');
  const reader = useReader();
  const client = useQueryClient();
  const edit = query.useMutation('patch', '/api/v1/me');
  if (!reader.person) return null;
  const { version, locale } = reader.person;
  const change = (next: Language) =>
    edit.mutate({ params: { header: { 'if-match': `"${version}"` } }, body: { locale: next } }, {
      onSuccess: () => {
        say(t('preferences.saved'));
        void client.invalidateQueries();
      },
    });
  return (
    <>
      <NativeSelect
        className={styles.language} label={t('preferences.language')} description={t('preferences.languageHelp')} value={locale}
        data={languages.map((value) => ({ value, label: languageNames[value] }))} onChange={(event) => change(event.currentTarget.value as Language)}
      />
      <ProblemNote error={edit.error} />
    </>
  );
}

function Follows() {
  const { t } = useTranslation('notifications');
  const formats = useFormats();
  const follows = query.useQuery('get', '/api/v1/follows');
  if (follows.error) return <Failure error={follows.error} retry={() => void follows.refetch()} />;
  if (!follows.data) return <Skeleton shape="rows" lines={3} />;
  if (follows.data.items.length === 0) return <p className="quiet">{t('preferences.noFollows')}</p>;
  return (
    <ul role="list" className={styles.follows}>
      {follows.data.items.map(({ kind, code, names }) => (
        <li key={`${kind}/${code}`}>
          <span>
            <span className="quiet small">{t(`preferences.kinds.${kind}`)}</span><br />
            {kind === 'concept'
              ? <Link to="/concepts/$code" params={{ code }}>{formats.say(names)}</Link>
              : <Link to="/places/$code" params={{ code }}><Place code={code}>{formats.say(names)}</Place></Link>}
          </span>
          <FollowButton kind={kind} code={code} name={formats.say(names)} />
        </li>
      ))}
    </ul>
  );
}
