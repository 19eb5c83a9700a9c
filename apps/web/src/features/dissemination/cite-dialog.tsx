import { Button, Modal } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.js';
import { Choice } from '../../ui/choice.js';
import { Copy } from '../../ui/copy.js';
import { Failure, Skeleton } from '../../ui/states.js';
import { useFocusBack } from '../../ui/use-focus-back.js';
import styles from './dissemination.module.css';

/** For people: the styles. For their programs: the formats, with the ending of the file they are saved as. */
const ways = {
  apa: { label: 'APA' }, chicago: { label: 'Chicago' }, iso690: { label: 'ISO 690' },
  bibtex: { label: 'BibTeX', ending: 'bib' }, ris: { label: 'RIS', ending: 'ris' }, 'csl-json': { label: 'CSL-JSON', ending: 'json' }, 'datacite-json': { label: 'DataCite', ending: 'json' },
} as const;
type Way = keyof typeof ways;
const options = (Object.keys(ways) as Way[]).map((value) => ({ value, label: ways[value].label }));

const asked = (way: Way) =>
  way === 'apa' || way === 'chicago' || way === 'iso690' ? ({ format: 'text', style: way } as const) : ({ format: way } as const);

/** A citation to copy, or to take into a reference manager. */
export default function CiteDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('dissemination');
  useFocusBack();
  const [way, setWay] = useState<Way>('apa');
  const citation = query.useQuery('get', '/api/v1/resources/{id}/citation', { params: { path: { id }, query: asked(way) }, parseAs: 'text' }, { placeholderData: keepPreviousData });
  const chosen = ways[way];
  const text = citation.data;
  return (
    <Modal opened onClose={onClose} title={t('cite.title')} size="lg" closeButtonProps={{ 'aria-label': t('actions.close', { ns: 'common' }) }}>
      <div className={styles.cite}>
        <Choice label={t('cite.way')} value={way} onChange={setWay} options={options} />
        {citation.error && <Failure error={citation.error} retry={() => void citation.refetch()} />}
        {citation.isPending && <Skeleton lines={3} />}
        {text !== undefined && !citation.error && (
          <>
            <pre className={styles.citation} tabIndex={0} aria-label={chosen.label} aria-busy={citation.isPlaceholderData}>{text}</pre>
            <div className={styles.actions}>
              <Copy text={text} />
              {'ending' in chosen && (
                <Button component="a" variant="default" size="xs" leftSection={<IconDownload size={16} aria-hidden="true" />}
                  href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`} download={`minga-${id.slice(0, 8)}.${chosen.ending}`}>
                  {t('cite.download')}
                </Button>
              )}
            </div>
          </>
        )}
      </div>
    </Modal>
  );
}
