import { Button, FileButton, Progress } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { IconTableImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client.js';
import { type Upload, upload } from '../../../api/upload.js';
import type { ImportView } from '../../../api/views.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import styles from '../transfer.module.css';

/** Where a spreadsheet is chosen or dropped. Its report is shown as soon as it has arrived. */
export function Bring() {
  const { t } = useTranslation('transfer');
  const navigate = useNavigate();
  const client = useQueryClient();
  const [over, setOver] = useState(false);
  const [going, setGoing] = useState<{ name: string; fraction: number; stop: () => void } | null>(null);
  const [error, setError] = useState<unknown>(null);
  const send = (file: File | null | undefined) => {
    if (!file) return;
    setError(null);
    const sent: Upload<ImportView> = upload<ImportView>('/api/v1/imports', file, (fraction) => setGoing({ name: file.name, fraction, stop: sent.stop }));
    setGoing({ name: file.name, fraction: 0, stop: sent.stop });
    sent.done.then(
      ({ id }) => {
        void client.invalidateQueries({ queryKey: query.queryOptions('get', '/api/v1/imports').queryKey });
        void navigate({ to: '/transfer/imports/$id', params: { id } });
      },
      (failure: unknown) => {
        setGoing(null);
        if (!(failure instanceof DOMException)) setError(failure);
      },
    );
  };
  return (
    <div
      className={styles.drop} data-over={over || undefined}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => { event.preventDefault(); setOver(false); send(event.dataTransfer.files[0]); }}
    >
      <p>{t('in.drop')}</p>
      {going ? (
        <div className={styles.progress} role="status">
          <span>{t('in.uploading', { name: going.name })}</span>
          <Progress value={going.fraction * 100} aria-label={going.name} />
          <Button size="compact-sm" variant="subtle" onClick={going.stop}>{t('actions.cancel', { ns: 'common' })}</Button>
        </div>
      ) : (
        <FileButton accept=".xlsx,.csv" onChange={send}>
          {(button) => <Button {...button} leftSection={<IconTableImport size={18} aria-hidden="true" />}>{t('in.choose')}</Button>}
        </FileButton>
      )}
      <p className="quiet small">{t('in.limits')}</p>
      <ProblemNote error={error} />
    </div>
  );
}
