import { Button } from '@mantine/core';
import { IconGitFork } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResourceView } from '../../../api/views.js';
import { useLineage } from './use-lineage.js';

const AdaptDialog = lazy(() => import('./adapt-dialog.js'));

/** Adapting a resource in one's own place, or why nobody may. */
export function Adapt({ resource }: { resource: ResourceView }) {
  const { t } = useTranslation('exchange');
  const [open, setOpen] = useState(false);
  const lineage = useLineage(resource.id).data;
  if (!lineage) return null;
  if (!lineage.may.adapt) return lineage.refused === 'licence' || lineage.refused === 'unlicensed' ? <p className="quiet small">{t(`lineage.refused.${lineage.refused}`)}</p> : null;
  return (
    <>
      <Button variant="default" leftSection={<IconGitFork size={18} aria-hidden="true" />} onClick={() => setOpen(true)}>{t('lineage.adapt')}</Button>
      {open && <Suspense fallback={null}><AdaptDialog resource={resource} onClose={() => setOpen(false)} /></Suspense>}
    </>
  );
}
