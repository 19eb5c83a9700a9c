import { defineTexts } from '#platform';
import { en } from './texts/en.js';
import { es } from './texts/es.js';
import { fr } from './texts/fr.js';
import { pt } from './texts/pt.js';

/** What spreadsheets and their reports have to say to people. */
export const transferTexts = defineTexts('transfer', { es, pt, en, fr });
