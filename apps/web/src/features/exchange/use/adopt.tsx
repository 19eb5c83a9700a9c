import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResourceView } from '../../../api/views.js';
import { useUse } from './use-use.js';

const AdoptDialog = lazy(() => import('./adopt-dialog.js'));

/** Saying that one's agency uses a resource. */
export function Adopt({ resource }: { resource: ResourceView }) {
  const { t } = useTranslation('exchange');
  const [open, setOpen] = useState(false);
  if (!useUse(resource.id).data?.may.adopt) return null;
  return (
    <>
      <Button variant="default" leftSection={<IconChecks size={18} aria-hidden="true" />} onClick={() => setOpen(true)}>{t('use.adopt')}</Button>
      {open && <Suspense fallback={null}><AdoptDialog resource={resource} onClose={() => setOpen(false)} /></Suspense>}
    </>
  );
}
