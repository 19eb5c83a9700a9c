import { useTranslation } from 'react-i18next';
import type { ResourceView } from '../../../api/views.js';
import { useFormats } from '../../../ui/format.js';
import { Note } from '../../../ui/note.js';
import { Page } from '../../../ui/page.js';
import { useTitle } from '../names.js';

/** What is left of a withdrawn resource: its title, when, and why. */
export function Tombstone({ resource }: { resource: ResourceView }) {
  const { t } = useTranslation('repository');
  const formats = useFormats();
  const title = useTitle()(resource);
  return (
    <Page title={title.text} kicker={resource.type && t(`types.${resource.type}`)} width="reading">
      <Note tone="attention" title={t('resource.withdrawnTitle')}>
        {resource.withdrawn && (
          <>
            <p>{t('resource.withdrawn', { date: formats.day(resource.withdrawn.at) })}</p>
            <p>{t('resource.reason', { reason: resource.withdrawn.reason })}</p>
          </>
        )}
      </Note>
    </Page>
  );
}
