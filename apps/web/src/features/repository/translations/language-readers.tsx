import { MultiSelect } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import type { MemberView } from '../../../api/views.js';
import { useFormats } from '../../../ui/format.js';
import { say } from '../../../ui/notices.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import styles from './translations.module.css';

/** Who reads, for this space, what arrives in each language; kept with every choice. */
export default function LanguageReaders({ members }: { members: readonly MemberView[] }) {
  const { t } = useTranslation('translation');
  const formats = useFormats();
  const client = useQueryClient();
  const named = query.useQuery('get', '/api/v1/language-reviewers').data;
  const name = query.useMutation('put', '/api/v1/language-reviewers/{language}');
  const choose = (language: 'es', people: string[]) =>
    name.mutate({ params: { path: { language } }, body: { people } }, {
      onSuccess: (answer) => {
        client.setQueryData(query.queryOptions('get', '/api/v1/language-reviewers').queryKey, answer);
        say(t('readersKept'));
      },
    });
  if (!named) return null;
  return (
    <div className={styles.readers}>
      <p className="quiet">{t('readersAbout')}</p>
      {named.items.map(({ language, people }) => (
        <MultiSelect
          key={language} label={formats.languageName(language)} searchable disabled={name.isPending} value={people.map(({ id }) => id)}
          data={members.filter(({ state }) => state === 'active').map(({ personId, name: called }) => ({ value: personId, label: called }))}
          onChange={(chosen) => choose(language as 'es', chosen)}
        />
      ))}
      <ProblemNote error={name.error} />
    </div>
  );
}
