import type { DemonstrationPerson } from '../person.js';

/** The people of the journeys that the user's guide tells: one for each role, and some for what happens between tenants. */
export const leadingPeople: readonly DemonstrationPerson[] = [
  {
    key: 'contributor-cl',
    name: 'Valentina Rojas Araya',
    email: 'valentina.rojas@minga.example',
    locale: 'es',
    memberships: [{ tenant: 'cl', roles: ['contributor'] }],
    note: {
      es: 'Contribuye por Chile: deposita recursos y responde a la curaduría.',
      pt: 'Contribui pelo Chile: deposita recursos e responde à curadoria.',
      en: 'Contributes for Chile: deposits resources and answers the curator.',
      fr: 'Contribue pour le Chili : dépose des ressources et répond au curateur.',
    },
  },
  {
    key: 'curator-cl',
    name: 'Rodrigo Fuentealba Muñoz',
    email: 'rodrigo.fuentealba@minga.example',
    locale: 'es',
    memberships: [{ tenant: 'cl', roles: ['curator'] }],
    note: {
      es: 'Cuida el repositorio de Chile: revisa, pide cambios y publica.',
      pt: 'Cuida do repositório do Chile: revisa, pede mudanças e publica.',
      en: 'Looks after Chile’s repository: reviews, asks for changes and publishes.',
      fr: 'Veille sur le dépôt du Chili : relit, demande des modifications et publie.',
    },
  },
  {
    key: 'focal-point-cl',
    name: 'Ximena Castro Vergara',
    email: 'ximena.castro@minga.example',
    locale: 'es',
    memberships: [{ tenant: 'cl', roles: ['focal-point'] }],
    note: {
      es: 'Punto focal de Chile: invita a su gente, lee el registro de auditoría y abre clústeres.',
      pt: 'Ponto focal do Chile: convida sua gente, lê o registro de auditoria e abre clusters.',
      en: 'Focal point of Chile: invites people, reads the audit trail and opens clusters.',
      fr: 'Point focal du Chili : invite ses collègues, lit le journal d’audit et ouvre des clusters.',
    },
  },
  {
    key: 'focal-point-py',
    name: 'Néstor Benítez Ayala',
    email: 'nestor.benitez@minga.example',
    locale: 'es',
    memberships: [{ tenant: 'py', roles: ['focal-point'] }],
    note: {
      es: 'Punto focal del Paraguay: busca en portugués lo que otros publicaron en español.',
      pt: 'Ponto focal do Paraguai: busca em português o que outros publicaram em espanhol.',
      en: 'Focal point of Paraguay: searches in Portuguese for what others published in Spanish.',
      fr: 'Point focal du Paraguay : cherche en portugais ce que d’autres ont publié en espagnol.',
    },
  },
  {
    key: 'focal-point-br',
    name: 'Luciana Teixeira Prado',
    email: 'luciana.teixeira@minga.example',
    locale: 'pt',
    memberships: [{ tenant: 'br', roles: ['focal-point'] }],
    note: {
      es: 'Punto focal del Brasil: usa el portal en portugués y deposita sobre arreglos productivos locales.',
      pt: 'Ponto focal do Brasil: usa o portal em português e deposita sobre arranjos produtivos locais.',
      en: 'Focal point of Brazil: uses the portal in Portuguese and deposits on local productive arrangements.',
      fr: 'Point focal du Brésil : utilise le portail en portugais et dépose sur les systèmes productifs locaux.',
    },
  },
  {
    key: 'member-frutas',
    name: 'Mariela Quesada Solano',
    email: 'mariela.quesada@minga.example',
    locale: 'es',
    memberships: [{ tenant: 'frutas-y-verduras', roles: ['member'] }],
    note: {
      es: 'Participa desde Costa Rica en la cadena de frutas y verduras; no ve los borradores de otros.',
      pt: 'Participa da Costa Rica na cadeia de frutas e verduras; não vê os rascunhos dos outros.',
      en: 'Takes part from Costa Rica in the fruit and vegetable chain; does not see the drafts of others.',
      fr: 'Participe depuis le Costa Rica à la chaîne des fruits et légumes ; ne voit pas les brouillons des autres.',
    },
  },
  {
    key: 'coordinator',
    name: 'Esteban Villalba Ríos',
    email: 'esteban.villalba@minga.example',
    locale: 'es',
    memberships: [{ tenant: 'celac', roles: ['unit-coordinator'] }],
    note: {
      es: 'Coordina la Unidad de Apoyo Técnico: convoca la reunión ministerial y la mueve de fecha.',
      pt: 'Coordena a Unidade de Apoio Técnico: convoca a reunião ministerial e muda sua data.',
      en: 'Coordinates the Technical Support Unit: convenes the ministerial meeting and moves its date.',
      fr: 'Coordonne l’Unité d’appui technique : convoque la réunion ministérielle et en déplace la date.',
    },
  },
  {
    key: 'administrator',
    name: 'Inés Barrientos Lagos',
    email: 'ines.barrientos@minga.example',
    locale: 'es',
    memberships: [{ tenant: 'celac', roles: ['network-administrator'] }],
    note: {
      es: 'Administra la red: países, personas, trabajos pendientes y salud del portal.',
      pt: 'Administra a rede: países, pessoas, trabalhos pendentes e saúde do portal.',
      en: 'Administers the network: countries, people, pending jobs and the health of the portal.',
      fr: 'Administre le réseau : pays, personnes, tâches en attente et santé du portail.',
    },
  },
];
