import { defineTexts } from '#platform';
import { en } from './texts/en.js';
import { es } from './texts/es.js';
import { fr } from './texts/fr.js';
import { pt } from './texts/pt.js';

/** What the repository has to say to people. */
export const repositoryTexts = defineTexts('repository', { es, pt, en, fr });
