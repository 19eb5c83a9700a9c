import { defineTexts } from '#platform';
import { en } from './texts/en.js';
import { es } from './texts/es.js';
import { fr } from './texts/fr.js';
import { pt } from './texts/pt.js';

/** What the portal says when it tells people something. */
export const notificationsTexts = defineTexts('notifications', { es, pt, en, fr });
