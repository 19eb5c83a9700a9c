import type { ResourceView } from '../../../api/views.js';
import { Lineage } from '../lineage/lineage.js';

/** How a resource travels, below its text. */
export default function ResourceExchange({ resource }: { resource: ResourceView }) {
  return <Lineage id={resource.id} />;
}
