import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { IconArrowRight, IconEye, IconEyeOff } from '@tabler/icons-react';
import { type ComponentType, lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResourceView } from '../../../api/views.js';
import { Apart } from '../../../ui/apart.js';
import { Page } from '../../../ui/page.js';
import { Note } from '../../../ui/note.js';
import { useTitle } from '../names.js';
import { AboutSection } from './about-section.js';
import { Discard } from './discard.js';
import styles from './deposit.module.css';
import { FilesSection } from './files-section.js';
import { Preview } from './preview.js';
import { Remarks, RemarksHere } from './remarks.js';
import { SaveStatus } from './save-status.js';
import { SectionList } from './section-list.js';
import type { SectionProps } from './section-props.js';
import { type SectionName, sections } from './sections.js';
import { SendSection } from './send-section.js';
import { useDeposit } from './use-deposit.js';
import { useRemarks } from './use-remarks.js';
import { WhatSection } from './what-section.js';
import { WhoSection } from './who-section.js';

const AdaptationNotes = lazy(() => import('../../exchange/lineage/adaptation-notes.js'));

/** All sections come with the form: whoever has begun to write can go on without a connection. */
const bodies: Record<SectionName, ComponentType<SectionProps>> = { what: WhatSection, about: AboutSection, who: WhoSection, files: FilesSection, send: SendSection };

/** The form, one section at a time, with what it will look like beside it. */
export function Editor({ resource, personId }: { resource: ResourceView; personId: string }) {
  const { t } = useTranslation('repository');
  const deposit = useDeposit(resource, personId);
  const titleOf = useTitle();
  const navigate = useNavigate({ from: '/deposits/$id' });
  const { section = 'what' } = useSearch({ from: '/deposits/$id' });
  const remarks = useRemarks(deposit.draft);
  const [preview, setPreview] = useState(false);
  const { view, draft } = deposit;
  const go = (to: SectionName) => void navigate({ search: { section: to }, replace: true });
  const next = sections[sections.indexOf(section) + 1];
  const Body = bodies[section];
  const title = draft.state === 'draft' ? t('deposit.title') : t('deposit.editTitle', { title: titleOf(draft).text });

  return (
    <Page
      title={title}
      actions={
        <Button
          variant="default" className={styles.previewSwitch} aria-pressed={preview} onClick={() => setPreview(!preview)}
          leftSection={preview ? <IconEyeOff size={18} aria-hidden="true" /> : <IconEye size={18} aria-hidden="true" />}
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
          <Apart><Suspense fallback={null}><AdaptationNotes id={resource.id} /></Suspense></Apart>
          <Remarks remarks={remarks.filter((remark) => remark.section !== section)} onGo={go} />
          <section className={styles.section} aria-labelledby="section-title">
            <h2 id="section-title">{t(`deposit.sections.${section}`)}</h2>
            <RemarksHere remarks={remarks.filter((remark) => remark.section === section)} />
            <Body deposit={deposit} onGo={go} />
          </section>
          {next && (
            <div className={styles.foot}>
              <Button rightSection={<IconArrowRight size={18} aria-hidden="true" />} onClick={() => go(next)}>
                {t('deposit.next', { section: t(`deposit.sections.${next}`) })}
              </Button>
            </div>
          )}
          <Discard deposit={deposit} />
        </div>
        <Preview draft={draft} />
      </div>
    </Page>
  );
}
