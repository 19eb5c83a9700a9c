import type { es } from '../es/index.js';
import type { Translated } from '../translated.js';

/** What is told to the world: citations and their use. */
export const dissemination: Translated<typeof es.dissemination> = {
  cite: {
    title: 'Citer cette ressource',
    way: 'Style ou format',
    download: 'Enregistrer dans un fichier',
  },
  usage: {
    title: 'Utilisation',
    leadSpace: 'Combien de fois les ressources de {{place}} sont consultées et téléchargées.',
    leadOwn: 'Combien de fois vos ressources sont consultées et téléchargées.',
    byMonth: 'Mois par mois',
    byResource: 'Ressource par ressource',
    bySpace: 'Espace par espace',
    month: 'Mois',
    resource: 'Ressource',
    space: 'Espace',
    country: 'Pays',
    views: 'Consultations',
    uniqueViews: 'Consultations uniques',
    downloads: 'Téléchargements',
    uniqueDownloads: 'Téléchargements uniques',
    more: 'Afficher la suite',
    none: 'Pas encore de chiffres',
    noneWhy: 'Les visites des douze derniers mois apparaissent ici une heure plus tard.',
    method: 'Le décompte suit COUNTER R5.1 : les robots et les programmes ne comptent pas, un double clic compte une fois, et une visite compte comme unique une fois par heure. L’auteur de la visite n’est pas conservé.',
  },
};
