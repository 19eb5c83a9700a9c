import { defineTexts } from '#platform';
import { en } from './texts/en.js';
import { es } from './texts/es.js';
import { fr } from './texts/fr.js';
import { pt } from './texts/pt.js';

/** What a printed guide says besides its methodology. */
export const guideTexts = defineTexts('guide', { es, pt, en, fr });
