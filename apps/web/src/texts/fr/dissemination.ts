import type { es } from '../es/index.js';
import type { Translated } from '../translated.js';

/** What is told to the world: citations and their use. */
export const dissemination: Translated<typeof es.dissemination> = {
  cite: {
    title: 'Citer cette ressource',
    way: 'Style ou format',
    download: 'Enregistrer dans un fichier',
  },
};
