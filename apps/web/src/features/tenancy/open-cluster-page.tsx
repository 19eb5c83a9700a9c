import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { isProblem, Problem } from '../../api/problem.js';
import { type Language, languages } from '../../texts/languages.js';
import { folded, useFormats } from '../../ui/format.js';
import { LanguageField } from '../../ui/language-field.js';
import { ButtonLink } from '../../ui/link.js';
import { say } from '../../ui/notices.js';
import { Page } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Failure, Skeleton } from '../../ui/states.js';
import form from '../../ui/form.module.css';
import { useReader } from '../identity/reader.js';
import { useTenants } from './tenants.js';

const CountriesField = lazy(() => import('./countries-field.js'));

const codeFrom = (name: string): string => folded(name).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60);

/** Opening a cluster under one's country, or as the Support Unit under any: its name, its countries, what it makes. */
export function OpenClusterPage() {
  const { t } = useTranslation('tenancy');
  const formats = useFormats();
  const reader = useReader();
  const navigate = useNavigate();
  const client = useQueryClient();
  const countries = (useTenants().data?.items ?? []).filter(({ kind }) => kind === 'country')
    .map(({ code, names }) => ({ value: code, label: formats.say(names) })).sort((one, other) => formats.compare(one.label, other.label));
  const ownCountry = reader.place?.kind === 'country' ? reader.place.code : null;
  const [names, setNames] = useState<Record<string, string>>({});
  const [summary, setSummary] = useState<Record<string, string>>({});
  const [product, setProduct] = useState<Record<string, string>>({});
  const [lead, setLead] = useState('');
  const [others, setOthers] = useState<string[]>([]);
  const [territory, setTerritory] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const open = query.useMutation('post', '/api/v1/clusters');
  if (reader.known && !reader.may('clusters:open')) return <Failure level={1} error={new Problem(reader.person ? 403 : 401, {})} />;

  const named = names[formats.language] ?? Object.values(names)[0] ?? '';
  const address = code ?? codeFrom(named);
  // The network lists the cluster in four languages; where no translation is written the name stays as it is.
  const everywhere = Object.fromEntries(languages.map((language: Language) => [language, names[language]?.trim() || named]));
  const wrong = (pointer: string) => (isProblem(open.error, 422) ? open.error.errorAt(pointer) : undefined);
  const send = () =>
    open.mutate(
      { body: { code: address, names: everywhere, summary, leadCountry: ownCountry ?? lead, countries: others, facts: { product, ...(territory ? { territory } : {}) } } },
      {
        onSuccess: (cluster) => {
          say(t('open.done', { name: named }));
          void client.invalidateQueries();
          void navigate({ to: '/places/$code', params: { code: cluster.code } });
        },
      },
    );
  return (
    <Page title={t('open.title')} lead={t('open.lead')} width="reading">
      <form className={form.form} onSubmit={(event) => { event.preventDefault(); send(); }}>
        <LanguageField label={t('open.name')} description={t('open.nameHelp')} required value={names} languages={languages} first={formats.language} maxLength={200} error={(language) => wrong(`/names/${language}`)} onChange={setNames} />
        <TextInput label={t('open.code')} description={t('open.codeHelp')} value={address} maxLength={64} error={wrong('/code')} onChange={(event) => setCode(codeFrom(event.currentTarget.value))} />
        {ownCountry === null && (
          <NativeSelect label={t('place.lead')} value={lead} error={wrong('/leadCountry')} onChange={(event) => setLead(event.currentTarget.value)} data={[{ value: '', label: '—' }, ...countries]} />
        )}
        <Suspense fallback={<Skeleton lines={2} />}>
          <CountriesField label={t('place.participating')} countries={countries.filter(({ value }) => value !== (ownCountry ?? lead))} value={others} onChange={setOthers} />
        </Suspense>
        <LanguageField label={t('place.product')} value={product} languages={languages} first={formats.language} maxLength={200} onChange={setProduct} />
        <TextInput label={t('place.territory')} value={territory} maxLength={200} onChange={(event) => setTerritory(event.currentTarget.value)} />
        <LanguageField label={t('place.profile')} value={summary} languages={languages} first={formats.language} multiline maxLength={2000} onChange={setSummary} />
        <ProblemNote error={open.error} />
        <div className={form.actions}>
          <Button type="submit" loading={open.isPending}>{t('open.go')}</Button>
          <ButtonLink variant="subtle" to="/places">{t('actions.cancel', { ns: 'common' })}</ButtonLink>
        </div>
      </form>
    </Page>
  );
}
