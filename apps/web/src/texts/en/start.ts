import type { es } from '../es/index.js';
import type { Translated } from '../translated.js';

/** The public start page. */
export const start: Translated<typeof es.start> = {
  title: 'What thirty\u2060-\u2060three countries know about productive development',
  lead: 'Methodologies, tools, good practices and studies from ministries, clusters and the institutions that support them, in Spanish, Portuguese, English and French.',
  try: 'For example',
  examples: {
    one: 'How can typical products be sold abroad?',
    two: 'arranjos produtivos locais',
    three: 'cocoa in Nicaragua',
  },
  cloth: 'A cloth of thirty-three bands',
  clothAbout: 'Every country and every cluster weaves its own. Choose one to visit its space.',
  places: 'See the directory',
  recent: 'Recently published',
  recentEmpty: 'There are no public resources yet. When a country publishes the first, it will be here.',
  all: 'See all the knowledge',
};
