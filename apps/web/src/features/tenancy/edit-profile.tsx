import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import type { TenantChange, TenantView } from '../../api/views.js';
import { languages } from '../../texts/languages.js';
import { LanguageField } from '../../ui/language-field.js';
import { say } from '../../ui/notices.js';
import { ProblemNote } from '../../ui/problem-note.js';
import form from '../../ui/form.module.css';
import { FactorFields } from '../methods/profile/factor-fields.js';
import { profileOf } from '../methods/profile/profile.js';

type Facts = NonNullable<TenantChange['facts']>;

/** What a country or cluster says of itself: in words, in each language, and factor by factor. */
export default function EditProfile({ tenant, onClose }: { tenant: TenantView; onClose: () => void }) {
  const { t } = useTranslation('tenancy');
  const client = useQueryClient();
  const [summary, setSummary] = useState<Record<string, string>>(tenant.summary);
  const [product, setProduct] = useState<Record<string, string>>((tenant.facts['product'] as Record<string, string> | undefined) ?? {});
  const [territory, setTerritory] = useState((tenant.facts['territory'] as string | undefined) ?? '');
  const [profile, setProfile] = useState(() => profileOf(tenant));
  const edit = query.useMutation('patch', '/api/v1/tenants');
  const save = () =>
    edit.mutate(
      {
        params: { header: { 'if-match': `"${tenant.version}"` } },
        body: { summary, facts: { ...profile, ...(tenant.kind === 'cluster' ? { product, territory } : {}) } as Facts },
      },
      {
        onSuccess: () => {
          say(t('place.profileSaved'));
          void client.invalidateQueries();
          onClose();
        },
      },
    );
  const wrong = (pointer: string) => (isProblem(edit.error, 422) ? edit.error.errorAt(pointer) : undefined);
  return (
    <form className={form.form} onSubmit={(event) => { event.preventDefault(); save(); }}>
      <LanguageField
        label={t('place.profile')} value={summary} languages={languages} multiline maxLength={2000} error={(code) => wrong(`/summary/${code}`)} onChange={setSummary}
      />
      {tenant.kind === 'cluster' && (
        <>
          <LanguageField label={t('place.product')} value={product} languages={languages} maxLength={200} onChange={setProduct} />
          <TextInput label={t('place.territory')} value={territory} maxLength={200} onChange={(event) => setTerritory(event.currentTarget.value)} />
        </>
      )}
      {tenant.kind !== 'network' && <FactorFields value={profile} onChange={setProfile} />}
      <ProblemNote error={edit.error} />
      <div className={form.actions}>
        <Button type="submit" loading={edit.isPending}>{t('actions.save', { ns: 'common' })}</Button>
        <Button variant="subtle" onClick={onClose}>{t('actions.cancel', { ns: 'common' })}</Button>
      </div>
    </form>
  );
}
