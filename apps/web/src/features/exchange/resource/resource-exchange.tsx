import type { ResourceView } from '../../../api/views.js';
import { Lineage } from '../lineage/lineage.js';
import { Discussion } from '../discussion/discussion.js';
import { Use } from '../use/use.js';

/** How a resource travels, below its text. */
export default function ResourceExchange({ resource }: { resource: ResourceView }) {
  return (
    <>
      {resource.state === 'published' && <Use id={resource.id} />}
      <Lineage id={resource.id} />
      {resource.state === 'published' && <Discussion id={resource.id} />}
    </>
  );
}
