import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResourceView } from '../../../api/views.js';
import { Choice } from '../../../ui/choice.js';
import { Copy } from '../../../ui/copy.js';
import { useFocusBack } from '../../../ui/use-focus-back.js';
import { type CitationStyle, cite } from './citation.js';
import { useInstitutions } from '../../tenancy/institutions.js';
import styles from './resource.module.css';

/** A citation to copy: as text, BibTeX or RIS. */
export default function CiteDialog({ resource, onClose }: { resource: ResourceView; onClose: () => void }) {
  const { t } = useTranslation('repository');
  useFocusBack();
  const [style, setStyle] = useState<CitationStyle>('text');
  const { nameOf } = useInstitutions();
  const citation = cite({ ...resource, institution: resource.institution && nameOf(resource.institution) }, style);
  return (
    <Modal opened onClose={onClose} title={t('resource.citeTitle')} size="lg" closeButtonProps={{ 'aria-label': t('actions.close', { ns: 'common' }) }}>
      <div className={styles.cite}>
        <Choice
          label={t('resource.cite')} value={style} onChange={setStyle}
          options={[{ value: 'text', label: t('resource.citeText') }, { value: 'bibtex', label: 'BibTeX' }, { value: 'ris', label: 'RIS' }]}
        />
        <pre className={styles.citation} tabIndex={0}>{citation}</pre>
        <div><Copy text={citation} /></div>
      </div>
    </Modal>
  );
}
