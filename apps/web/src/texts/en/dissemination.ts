import type { es } from '../es/index.js';
import type { Translated } from '../translated.js';

/** What is told to the world: citations and their use. */
export const dissemination: Translated<typeof es.dissemination> = {
  cite: {
    title: 'Cite this resource',
    way: 'Style or format',
    download: 'Save as a file',
  },
  usage: {
    title: 'Use',
    leadSpace: 'How often the resources of {{place}} are looked at and downloaded.',
    leadOwn: 'How often your resources are looked at and downloaded.',
    byMonth: 'Month by month',
    byResource: 'Resource by resource',
    bySpace: 'Space by space',
    month: 'Month',
    resource: 'Resource',
    space: 'Space',
    country: 'Country',
    views: 'Views',
    uniqueViews: 'Unique views',
    downloads: 'Downloads',
    uniqueDownloads: 'Unique downloads',
    more: 'Show more',
    none: 'There are no figures yet',
    noneWhy: 'Visits of the last twelve months appear here an hour later.',
    method: 'Counted as COUNTER R5.1 says: robots and programs do not count, a double click counts once, and a visit counts as unique once an hour. Whose visit it was is not kept.',
  },
};
