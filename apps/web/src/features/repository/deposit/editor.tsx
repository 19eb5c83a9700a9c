import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { IconEye } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResourceView } from '../../../api/views.js';
import { Apart } from '../../../ui/apart.js';
import { Page } from '../../../ui/page.js';
import { Note } from '../../../ui/note.js';
import { Skeleton } from '../../../ui/states.js';
import { useTitle } from '../names.js';
import { RemarksContext } from './beside-field.js';
import styles from './deposit.module.css';
import { SaveStatus } from './save-status.js';
import { SectionBody } from './section-body.js';
import { SectionList } from './section-list.js';
import { type SectionName, sectionsOf } from './sections.js';
import { useDeposit } from './use-deposit.js';
import { useRemarks } from './use-remarks.js';

const beside = () => import('./beside.js');
const Discard = lazy(async () => ({ default: (await beside()).Discard }));
const Preview = lazy(async () => ({ default: (await beside()).Preview }));
const Remarks = lazy(async () => ({ default: (await beside()).Remarks }));
const Guidance = lazy(() => import('../../review/guidance.js'));
const AdaptationNotes = lazy(() => import('../../exchange/lineage/adaptation-notes.js'));

/** The form, one section at a time, with what it will look like beside it. */
export function Editor({ resource, personId }: { resource: ResourceView; personId: string }) {
  const { t } = useTranslation('repository');
  const deposit = useDeposit(resource, personId);
  const titleOf = useTitle();
  const navigate = useNavigate({ from: '/deposits/$id' });
  const { section: chosen } = useSearch({ from: '/deposits/$id' });
  const asked = useRemarks(deposit.draft);
  const remarks = asked ?? [];
  // Where the review asks for something, the form opens there.
  const sections = sectionsOf(deposit.draft);
  const [opening, setOpening] = useState<SectionName | null>(null);
  // Where the form opened it stays, also when what is asked there has been settled.
  if (asked !== null && opening === null) setOpening(sections.find((one) => asked.some((remark) => remark.section === one)) ?? 'what');
  const wished = chosen ?? opening ?? 'what';
  const section = sections.includes(wished) ? wished : 'what';
  const [preview, setPreview] = useState(false);
  const { view, draft } = deposit;
  const go = (to: SectionName) => void navigate({ search: { section: to }, replace: true });
  const heading = useFocusOnChange(section);
  const previous = sections[sections.indexOf(section) - 1];
  const next = sections[sections.indexOf(section) + 1];
  const title = draft.state === 'draft' ? t('deposit.title') : t('deposit.editTitle', { title: titleOf(draft).text });

  if (!chosen && asked === null) return <Page title={title}><Skeleton lines={8} /></Page>;
  return (
    <Page
      title={title}
      actions={
        <Button
          variant="default" className={styles.previewSwitch} aria-pressed={preview} onClick={() => setPreview(!preview)}
          leftSection={<IconEye size={18} aria-hidden="true" />}
        >
          {preview ? t('deposit.previewHide') : t('deposit.previewShow')}
        </Button>
      }
    >
      <div className={styles.columns} data-preview={preview || undefined}>
        <div className={styles.side}>
          <SaveStatus view={view} onRetry={() => deposit.autosave.flush()} />
          <SectionList draft={draft} errors={view.errors} remarks={remarks} current={section} onGo={go} />
        </div>
        <div className={styles.body}>
          {view.recovered && <Note tone="good" live>{t('deposit.recovered')}</Note>}
          {view.conflicts.length > 0 && <Note tone="attention" live>{t('deposit.conflict', { fields: view.conflicts.map((field) => t(`names.${field as 'titles'}`)).join(', ') })}</Note>}
          <Apart><Suspense fallback={null}><Guidance resource={draft} topic="depositing" /></Suspense></Apart>
          <Apart><Suspense fallback={null}><AdaptationNotes id={resource.id} /></Suspense></Apart>
          {remarks.length > 0 && <Apart><Suspense fallback={null}><Remarks id={resource.id} remarks={remarks.filter((remark) => remark.section !== section)} onGo={go} /></Suspense></Apart>}
          <section className={styles.section} aria-labelledby="section-title">
            <h2 id="section-title" ref={heading} tabIndex={-1}>{t(`deposit.sections.${section}`)}</h2>
            <RemarksContext value={{ id: resource.id, remarks }}><SectionBody section={section} deposit={deposit} onGo={go} /></RemarksContext>
          </section>
          <div className={styles.foot}>
            {previous && (
              <Button variant="default" onClick={() => go(previous)}>
                {t('deposit.previous', { section: t(`deposit.sections.${previous}`) })}
              </Button>
            )}
            {next && (
              <Button className={styles.next} onClick={() => go(next)}>
                {t('deposit.next', { section: t(`deposit.sections.${next}`) })}
              </Button>
            )}
          </div>
          <Apart><Suspense fallback={null}><Discard deposit={deposit} /></Suspense></Apart>
        </div>
        <Apart><Suspense fallback={null}><Preview draft={draft} /></Suspense></Apart>
      </div>
    </Page>
  );
}

/** After a step to another section the focus goes to its heading: it is read out, and the next key goes to its fields. */
function useFocusOnChange(section: SectionName) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(section);
  useEffect(() => {
    if (before.current !== section) heading.current?.focus();
    before.current = section;
  }, [section]);
  return heading;
}
