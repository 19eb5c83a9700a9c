import type { DemonstrationPerson } from '../person.js';

/** The rest of the named people: those who run clusters, watch, curate for the network or act in two places. */
export const companions: readonly DemonstrationPerson[] = [
  {
    key: 'manager-wine',
    name: 'Gonzalo Pizarro Letelier',
    email: 'gonzalo.pizarro@minga.example',
    locale: 'es',
    memberships: [{ tenant: 'ohiggins-vitivinicola', roles: ['cluster-manager'] }],
    note: {
      es: 'Gerente del clúster vitivinícola de O’Higgins: maneja su perfil, su gente y sus recursos.',
      pt: 'Gerente do cluster vitivinícola de O’Higgins: cuida de seu perfil, sua gente e seus recursos.',
      en: 'Manager of the O’Higgins wine cluster: keeps its profile, its people and its resources.',
      fr: 'Gérant du cluster viticole d’O’Higgins : tient son profil, ses membres et ses ressources.',
    },
  },
  {
    key: 'manager-cocoa',
    name: 'Yolanda Mamani Quispe',
    email: 'yolanda.mamani@minga.example',
    locale: 'es',
    memberships: [{ tenant: 'cacao-transfronterizo', roles: ['cluster-manager'] }],
    note: {
      es: 'Gerente, desde Bolivia, de la cadena del cacao que cruza tres países.',
      pt: 'Gerente, da Bolívia, da cadeia do cacau que atravessa três países.',
      en: 'Manager, from Bolivia, of the cocoa chain that crosses three countries.',
      fr: 'Gérante, depuis la Bolivie, de la chaîne du cacao qui traverse trois pays.',
    },
  },
  {
    key: 'observer',
    name: 'Camille Desrosiers',
    email: 'camille.desrosiers@minga.example',
    locale: 'fr',
    memberships: [{ tenant: 'celac', roles: ['observer'] }],
    note: {
      es: 'Observa la red en francés: lee lo que la red comparte y no cambia nada.',
      pt: 'Observa a rede em francês: lê o que a rede compartilha e não muda nada.',
      en: 'Observes the network in French: reads what the network shares and changes nothing.',
      fr: 'Observe le réseau en français : lit ce que le réseau partage et ne modifie rien.',
    },
  },
  {
    key: 'curator-network',
    name: 'Amália Ferreira Duarte',
    email: 'amalia.ferreira@minga.example',
    locale: 'pt',
    memberships: [{ tenant: 'celac', roles: ['curator'] }],
    note: {
      es: 'Cuida el repositorio de la red, donde deposita la Unidad de Apoyo Técnico.',
      pt: 'Cuida do repositório da rede, onde deposita a Unidade de Apoio Técnico.',
      en: 'Looks after the network’s own repository, where the Technical Support Unit deposits.',
      fr: 'Veille sur le dépôt du réseau, où l’Unité d’appui technique dépose.',
    },
  },
  {
    key: 'contributor-network',
    name: 'Marcus Baptiste',
    email: 'marcus.baptiste@minga.example',
    locale: 'en',
    memberships: [{ tenant: 'celac', roles: ['contributor'] }],
    note: {
      es: 'Deposita por la Unidad de Apoyo Técnico las obras de los organismos regionales.',
      pt: 'Deposita pela Unidade de Apoio Técnico as obras dos organismos regionais.',
      en: 'Deposits the works of the regional bodies for the Technical Support Unit.',
      fr: 'Dépose pour l’Unité d’appui technique les œuvres des organismes régionaux.',
    },
  },
  {
    key: 'two-tenants',
    name: 'Paula Sanhueza Mora',
    email: 'paula.sanhueza@minga.example',
    locale: 'es',
    memberships: [
      { tenant: 'cl', roles: ['contributor'] },
      { tenant: 'ohiggins-vitivinicola', roles: ['curator', 'contributor'] },
    ],
    note: {
      es: 'Actúa en dos lugares, Chile y el clúster vitivinícola de O’Higgins, y cambia de uno a otro con un clic.',
      pt: 'Atua em dois lugares, Chile e o cluster vitivinícola de O’Higgins, e muda de um para outro com um clique.',
      en: 'Acts in two places, Chile and the O’Higgins wine cluster, and switches between them with one click.',
      fr: 'Agit en deux lieux, le Chili et le cluster viticole d’O’Higgins, et passe de l’un à l’autre d’un clic.',
    },
  },
];
