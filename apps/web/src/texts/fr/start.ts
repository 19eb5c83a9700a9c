import type { es } from '../es/index.js';
import type { Translated } from '../translated.js';

/** The public start page. */
export const start: Translated<typeof es.start> = {
  title: 'Ce que trente\u2060-\u2060trois pays savent du développement productif',
  lead: 'Méthodologies, outils, bonnes pratiques et études des ministères, des grappes et des institutions qui les accompagnent, en espagnol, portugais, anglais et français.',
  try: 'Par exemple',
  examples: {
    one: 'Comment vendre des produits typiques à l’étranger ?',
    two: 'arranjos produtivos locais',
    three: 'cacao au Nicaragua',
  },
  cloth: 'Une étoffe de trente-trois bandes',
  clothAbout: 'Chaque pays et chaque grappe tisse la sienne. Choisissez-en une pour visiter son espace.',
  places: 'Voir l’annuaire',
  recent: 'Publié récemment',
  recentEmpty: 'Il n’y a pas encore de ressource publique. Dès qu’un pays publiera la première, elle sera ici.',
  all: 'Voir toutes les connaissances',
};
