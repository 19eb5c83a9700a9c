import { ActionIcon, Button, FileButton, Progress } from '@mantine/core';
import { IconFileText, IconTrash, IconUpload } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import type { FileView } from '../../../api/views.js';
import { useFormats } from '../../../ui/format.js';
import { say } from '../../../ui/notices.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import { Status } from '../../../ui/status.js';
import { FileFacts } from '../resource/files.js';
import resourceStyles from '../resource/resource.module.css';
import { Remarked } from './beside-field.js';
import styles from './deposit.module.css';
import { LinksField } from './links-field.js';
import type { SectionProps } from './section-props.js';
import { useUploads } from './use-uploads.js';

const accepted = '.pdf,.docx,.xlsx,.pptx,.odt,.html,.htm,.csv,.txt,.md';
const largest = 50_000_000;

/** The files of the resource, sent with their progress, and links to what lies elsewhere. */
export function FilesSection(props: SectionProps) {
  return (
    <div className={styles.fields}>
      <Remarked field="files"><FilesField {...props} /></Remarked>
      <Remarked field="links"><LinksField {...props} /></Remarked>
    </div>
  );
}

function FilesField({ deposit }: SectionProps) {
  const { t } = useTranslation('repository');
  const formats = useFormats();
  const uploads = useUploads(deposit);
  const [over, setOver] = useState(false);
  const { files } = deposit.draft;
  const { refresh } = uploads;
  const reading = files.some((file) => file.extraction === 'waiting');
  useEffect(() => {
    if (!reading) return undefined;
    const timer = window.setInterval(() => void refresh().catch(() => undefined), 2_500);
    return () => window.clearInterval(timer);
    // The way to refresh changes with every render; what matters is whether a text is being read.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [reading]);
  return (
    <div>
      <h3 className={styles.label}>{t('names.files')}</h3>
      <div
        className={styles.drop} data-over={over || undefined}
        onDragOver={(event) => { event.preventDefault(); setOver(true); }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => { event.preventDefault(); setOver(false); uploads.send(event.dataTransfer.files); }}
      >
        <IconUpload size={26} stroke={1.4} aria-hidden="true" />
        <p>{t('deposit.drop')}</p>
        <FileButton multiple accept={accepted} onChange={uploads.send}>
          {(button) => <Button {...button} variant="default">{t('deposit.chooseFiles')}</Button>}
        </FileButton>
        <p className="quiet small">{t('deposit.formats', { size: formats.bytes(largest) })}</p>
      </div>
      <div aria-live="polite">
        {uploads.going.map((one) => (
          <div key={one.key} className={styles.going}>
            {one.error ? (
              <>
                <strong>{t('deposit.uploadFailed', { name: one.file.name })}</strong>
                <ProblemNote error={one.error} />
                <div className={styles.row}>
                  <Button size="xs" variant="default" onClick={() => uploads.again(one)}>{t('deposit.uploadAgain')}</Button>
                  <Button size="xs" variant="subtle" onClick={() => uploads.forget(one)}>{t('actions.remove', { ns: 'common' })}</Button>
                </div>
              </>
            ) : (
              <>
                <span>{t('deposit.uploading', { name: one.file.name, percent: Math.round(one.fraction * 100) })}</span>
                <Progress value={one.fraction * 100} aria-label={one.file.name} />
                <Button size="compact-sm" variant="subtle" onClick={one.stop}>{t('actions.cancel', { ns: 'common' })}</Button>
              </>
            )}
          </div>
        ))}
      </div>
      {files.length > 0 && (
        <ul role="list" className={resourceStyles.files}>
          {files.map((file) => <DepositedFile key={file.id} file={file} resourceId={deposit.draft.id} onRemoved={uploads.refresh} />)}
        </ul>
      )}
    </div>
  );
}

function DepositedFile({ file, resourceId, onRemoved }: { file: FileView; resourceId: string; onRemoved: () => Promise<void> }) {
  const { t } = useTranslation('repository');
  const remove = query.useMutation('delete', '/api/v1/resources/{resourceId}/files/{id}');
  const done = () => {
    say(t('deposit.fileRemoved', { name: file.name }));
    void onRemoved();
  };
  return (
    <li className={resourceStyles.file}>
      <IconFileText size={24} stroke={1.4} aria-hidden="true" />
      <div className={resourceStyles.fileWords}>
        <a className={resourceStyles.fileName} href={file.href} download={file.name}>{file.name}</a>
        <span className="quiet small"><FileFacts file={file} /></span>
        {file.extraction === 'waiting' && <Status tone="going">{t('resource.extracting')}</Status>}
        {file.extraction === 'extracted' && <Status tone="good">{t('resource.extracted')}</Status>}
        {file.fault && <><Status tone="attention">{t('resource.refused')}: {file.fault.title}</Status><span className="small">{file.fault.detail}</span></>}
        <ProblemNote error={remove.error} />
      </div>
      <ActionIcon
        color="clay" aria-label={t('deposit.removeFile', { name: file.name })} loading={remove.isPending}
        onClick={() => remove.mutate({ params: { path: { resourceId, id: file.id } } }, { onSuccess: done })}
      >
        <IconTrash size={19} aria-hidden="true" />
      </ActionIcon>
    </li>
  );
}
