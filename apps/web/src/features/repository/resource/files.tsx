import { IconDownload, IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FileView } from '../../../api/views.js';
import { useFormats } from '../../../ui/format.js';
import styles from './resource.module.css';

/** As much of a file as a line about it says; of an older version no more is known. */
export type FileLine = Pick<FileView, 'id' | 'name' | 'format' | 'size' | 'href'> & Partial<Pick<FileView, 'pages' | 'language'>>;

/** The files of a resource: what each is, how large, and the way to save it. */
export function Files({ files }: { files: readonly FileLine[] }) {
  const { t } = useTranslation('repository');
  return (
    <ul role="list" className={styles.files}>
      {files.map((file) => (
        <li key={file.id} className={styles.file}>
          <IconFileText size={24} stroke={1.4} aria-hidden="true" />
          <div className={styles.fileWords}>
            <span className={styles.fileName}>{file.name}</span>
            <span className="quiet small"><FileFacts file={file} /></span>
          </div>
          <a className={styles.download} href={file.href} download={file.name} aria-label={t('resource.download', { name: file.name })}>
            <IconDownload size={18} aria-hidden="true" /> {t('resource.downloadOne')}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Format, size, pages and language of a file in one line. */
export function FileFacts({ file }: { file: FileLine }) {
  const { t } = useTranslation('repository');
  const formats = useFormats();
  const facts = [
    file.format.toUpperCase(), formats.bytes(file.size), file.pages && t('resource.pages', { count: file.pages }),
    file.language && formats.languageName(file.language),
  ];
  return facts.filter(Boolean).join(' · ');
}
