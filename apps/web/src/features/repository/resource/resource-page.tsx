import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { IconDownload, IconPencil, IconPrinter, IconQuote } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import { isProblem } from '../../../api/problem.js';
import type { ResourceView } from '../../../api/views.js';
import { type Language, languages } from '../../../texts/languages.js';
import { Choice } from '../../../ui/choice.js';
import { inReach, useFormats } from '../../../ui/format.js';
import { ButtonLink } from '../../../ui/link.js';
import { NotFound } from '../../../ui/not-found.js';
import { Page } from '../../../ui/page.js';
import { Failure, Skeleton } from '../../../ui/states.js';
import { Status } from '../../../ui/status.js';
import { Adapt } from '../../exchange/lineage/adapt.js';
import { Adopt } from '../../exchange/use/adopt.js';
import { isTold } from '../../methods/parts.js';
import { useCredit, toneOf, useTitle } from '../names.js';
import { Article } from './article.js';
import { ResourceFacts } from './resource-facts.js';
import styles from './resource.module.css';
import { Tombstone } from './tombstone.js';

const Endorsements = lazy(async () => ({ default: (await import('./endorsements.js')).Endorsements }));
const Edition = lazy(async () => ({ default: (await import('../../versions/edition.js')).Edition }));
const Revise = lazy(async () => ({ default: (await import('../../versions/edition.js')).Revise }));
const ResourceExchange = lazy(() => import('../../exchange/resource/resource-exchange.js'));
const ShownTranslation = lazy(() => import('../translations/shown-translation.js'));
const Similar = lazy(() => import('../../search/similar.js'));
const CiteDialog = lazy(() => import('../../dissemination/cite-dialog.js'));

/** The page of a resource, for whoever may see it. */
export function ResourcePage() {
  const { id } = useParams({ from: '/resources/$id' });
  const resource = query.useQuery('get', '/api/v1/resources/{id}', { params: { path: { id } } });
  // An address that is none, mistyped or cut off, is not a form to correct.
  if (isProblem(resource.error, 422)) return <NotFound />;
  if (resource.error) return <Failure level={1} error={resource.error} retry={() => void resource.refetch()} />;
  if (!resource.data) return <div className={styles.arriving}><Skeleton lines={8} /></div>;
  return resource.data.withdrawn ? <Tombstone resource={resource.data} /> : <Whole key={id} resource={resource.data} />;
}

function Whole({ resource }: { resource: ResourceView }) {
  const { t } = useTranslation('repository');
  const formats = useFormats();
  const titleOf = useTitle();
  const creditOf = useCredit();
  const written = [resource.language, ...languages.filter((code) => code !== resource.language)].filter((code) => resource.titles[code] || resource.abstracts[code]);
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? formats.language;
  const read = inReach(resource.titles, language).language as Language;
  const title = chosen ? inReach(resource.titles, chosen) : titleOf(resource);
  return (
    <Page
      title={title.text}
      kicker={
        <span className={styles.kicker}>
          {resource.type && t(`types.${resource.type}`)}{resource.year && ` · ${resource.year}`}
          {resource.state !== 'published' && <Status tone={toneOf[resource.state]}>{t(`status.${resource.state}`)}</Status>}
        </span>
      }
      lead={creditOf(resource)}
    >
      <div className={styles.columns}>
        <div>
          {written.length > 1 && (
            <div className={`${styles.languages} no-print`}>
              <span className="quiet small">{t('resource.inLanguage')}</span>
              <Choice
                label={t('resource.inLanguage')} value={read} onChange={setChosen}
                options={written.map((code) => ({ value: code, label: formats.languageName(code) }))}
              />
            </div>
          )}
          {read !== resource.language && <Suspense fallback={null}><ShownTranslation resource={resource} language={read} /></Suspense>}
          <Article resource={resource} language={language} />
          {resource.state === 'published' && <Suspense fallback={null}><Endorsements resource={resource} /></Suspense>}
          <Suspense fallback={null}><ResourceExchange resource={resource} /></Suspense>
          {resource.state === 'published' && <Suspense fallback={null}><Similar id={resource.id} /></Suspense>}
        </div>
        <aside className={styles.aside} aria-label={t('resource.facts')}>
          <Actions resource={resource} language={language} />
          <Suspense fallback={null}><Edition resource={resource} /></Suspense>
          <ResourceFacts resource={resource} />
        </aside>
      </div>
    </Page>
  );
}

function Actions({ resource, language }: { resource: ResourceView; language: Language }) {
  const { t } = useTranslation('repository');
  const [citing, setCiting] = useState(false);
  const first = resource.files[0];
  const { may } = resource;
  return (
    <div className={styles.actions}>
      {first && (
        <Button component="a" href={first.href} download={first.name} leftSection={<IconDownload size={18} aria-hidden="true" />}>
          {t('resource.downloadOne')}
        </Button>
      )}
      {isTold(resource) && (
        <Button component="a" variant="default" href={`/api/v1/resources/${resource.id}/guide.pdf?language=${language}`} leftSection={<IconPrinter size={18} aria-hidden="true" />}>
          {t('print', { ns: 'method' })}
        </Button>
      )}
      <Button variant="default" leftSection={<IconQuote size={18} aria-hidden="true" />} onClick={() => setCiting(true)}>{t('resource.cite')}</Button>
      {resource.state === 'published' && <><Adapt resource={resource} /><Adopt resource={resource} /></>}
      {(may.approve || may.publish || may.requestChanges || may.withdraw) && (
        <ButtonLink variant="default" to="/review/$id" params={{ id: resource.id }}>{t('resource.reviewIt')}</ButtonLink>
      )}
      {may.edit && (
        <ButtonLink variant="default" to="/deposits/$id" params={{ id: resource.id }} leftSection={<IconPencil size={18} aria-hidden="true" />}>{t('resource.edit')}</ButtonLink>
      )}
      <Suspense fallback={null}><Revise resource={resource} /></Suspense>
      {citing && <Suspense fallback={null}><CiteDialog id={resource.id} onClose={() => setCiting(false)} /></Suspense>}
    </div>
  );
}
