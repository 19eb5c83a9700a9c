import { Button, NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { isProblem, Problem } from '../../api/problem.js';
import type { SeriesView } from '../../api/views.js';
import { languages } from '../../texts/languages.js';
import { useFormats } from '../../ui/format.js';
import { LanguageField } from '../../ui/language-field.js';
import { ButtonLink } from '../../ui/link.js';
import { Note } from '../../ui/note.js';
import { Page } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { Failure, Skeleton } from '../../ui/states.js';
import form from '../../ui/form.module.css';
import { useTenants } from '../tenancy/tenants.js';
import { PlaceInput } from './place-input.js';
import { plusDays, timesOf, type Wall, wallOf } from './wall.js';

const WallFields = lazy(() => import('./wall-fields.js'));

/** Opening the next edition of a series. Nobody is invited yet: that is the next step, on the edition's own page. */
export function ConvenePage() {
  const { t } = useTranslation('meetings');
  const series = query.useQuery('get', '/api/v1/meetings/series');
  const open = series.data?.items.filter(({ may }) => may.open) ?? [];
  if (series.error) return <Failure level={1} error={series.error} retry={() => void series.refetch()} />;
  if (!series.data) return <Page title={t('convene.title')} width="reading"><Skeleton lines={6} /></Page>;
  const first = open[0];
  if (!first) return <Failure level={1} error={new Problem(403, {})} />;
  return <Form key={first.id} all={open} />;
}

function Form({ all }: { all: readonly SeriesView[] }) {
  const { t } = useTranslation('meetings');
  const formats = useFormats();
  const navigate = useNavigate();
  const countries = (useTenants().data?.items ?? []).filter(({ kind }) => kind === 'country');
  const [seriesId, setSeriesId] = useState(all[0]!.id);
  const series = all.find(({ id }) => id === seriesId)!;
  const [wall, setWall] = useState<Wall>(() => startOf(series));
  const [title, setTitle] = useState<Record<string, string>>(series.next.title);
  const [host, setHost] = useState('');
  const [place, setPlace] = useState('');
  const open = query.useMutation('post', '/api/v1/meetings/editions');
  const times = timesOf(wall);
  const choose = (id: string) => {
    const chosen = all.find((one) => one.id === id)!;
    setSeriesId(id);
    setWall(startOf(chosen));
    setTitle(chosen.next.title);
  };
  const send = () =>
    times && open.mutate(
      { body: { seriesId, times, title, place: place || null, hostCountry: host || null } },
      { onSuccess: ({ id }) => void navigate({ to: '/meetings/$id', params: { id } }) },
    );
  const wrong = (pointer: string) => (isProblem(open.error, 422) ? open.error.errorAt(`/times${pointer}`) : undefined);
  return (
    <Page title={t('convene.title')} lead={t('convene.lead')} width="reading">
      <form className={form.form} onSubmit={(event) => { event.preventDefault(); send(); }}>
        {all.length > 1 && (
          <NativeSelect label={t('convene.series')} value={seriesId} onChange={(event) => choose(event.currentTarget.value)} data={all.map(({ id, title: name }) => ({ value: id, label: formats.say(name) }))} />
        )}
        {series.planned && (
          <Note tone="attention" title={t('convene.plannedTitle')}>
            <ButtonLink variant="subtle" to="/meetings/$id" params={{ id: series.planned }}>{t('convene.plannedOpen')}</ButtonLink>
          </Note>
        )}
        <LanguageField label={t('convene.name')} value={title} languages={languages} maxLength={300} first={formats.language} onChange={setTitle} />
        <Suspense fallback={<Skeleton lines={4} />}><WallFields value={wall} errors={wrong} onChange={setWall} /></Suspense>
        <div className={form.pair}>
          <NativeSelect
            label={t('convene.host')} value={host}
            onChange={(event) => {
              setHost(event.currentTarget.value);
              const chosen = countries.find(({ code }) => code === event.currentTarget.value);
              if (chosen) setWall({ ...wall, zone: chosen.zone });
            }}
            data={[{ value: '', label: '—' }, ...countries.map(({ code, names }) => ({ value: code, label: formats.say(names) })).sort((one, other) => formats.compare(one.label, other.label))]}
          />
          <PlaceInput value={place} onChange={setPlace} />
        </div>
        <ProblemNote error={open.error} />
        <div className={form.actions}>
          <Button type="submit" loading={open.isPending} disabled={!times}>{t('convene.save')}</Button>
          <ButtonLink variant="subtle" to="/meetings">{t('actions.cancel', { ns: 'common' })}</ButtonLink>
        </div>
      </form>
    </Page>
  );
}

/** What the series proposes; without a former edition, in as many months as its cadence says. */
function startOf(series: SeriesView): Wall {
  const { start, end } = series.next;
  if (start) return wallOf(start.reading, (end ?? start).reading, start.zone);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const day = plusDays(new Date().toISOString().slice(0, 10), Math.round(series.cadenceMonths * 30.44));
  return { startDate: day, startTime: '09:00', endDate: day, endTime: '17:00', zone };
}
