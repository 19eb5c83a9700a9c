import { Button } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.js';
import { useFormats } from '../../../ui/format.js';
import { say } from '../../../ui/notices.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import type { SectionProps } from '../deposit/section-props.js';
import { TranslationNote } from './translation-note.js';
import styles from './translations.module.css';

/** The other languages of a work while it is being written: how each stands, and a machine's proposal where one is at hand. */
export default function TranslationDesk({ deposit }: Pick<SectionProps, 'deposit'>) {
  const { t } = useTranslation('translation');
  const formats = useFormats();
  const { id, version } = deposit.view.server;
  // What was saved meanwhile may have made one stale, or a person's.
  const list = useQuery({
    queryKey: ['translations', id, version], placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => (await api.GET('/api/v1/resources/{id}/translations', { params: { path: { id } }, signal })).data!,
  });
  const propose = useMutation({
    mutationFn: async (language: string) => {
      // The machine reads what the portal has: everything typed goes there first.
      await deposit.autosave.settle();
      const at = deposit.autosave.read().server.version;
      const { data } = await api.POST('/api/v1/resources/{id}/translations/{language}/proposal', {
        params: { path: { id, language: language as 'es' }, header: { 'if-match': `"${at}"` } },
      });
      return data!;
    },
    onSuccess: (view, language) => {
      deposit.autosave.adopt(view);
      say(t('proposed', { language: formats.languageName(language) }));
    },
  });
  if (!list.data || list.data.items.length + list.data.proposable.length === 0) return null;
  return (
    <section className={styles.desk} aria-label={t('title')}>
      <h3>{t('title')}</h3>
      <ul role="list" className={styles.list}>
        {list.data.items.map((one) => (
          <li key={one.language}><strong>{formats.languageName(one.language)}</strong> <TranslationNote resource={deposit.view.server} translation={one} /></li>
        ))}
      </ul>
      {list.data.proposable.length > 0 && (
        <>
          <p className="quiet small">{t('proposeAbout')}</p>
          <div className={styles.proposals}>
            {list.data.proposable.map((language) => (
              <Button
                key={language} variant="default" size="sm" leftSection={<IconLanguage size={18} aria-hidden="true" />}
                loading={propose.isPending && propose.variables === language} disabled={propose.isPending} onClick={() => propose.mutate(language)}
              >
                {t('propose', { language: formats.languageName(language) })}
              </Button>
            ))}
          </div>
        </>
      )}
      <ProblemNote error={propose.error} />
    </section>
  );
}
