import type { Names } from './country.js';

/** A trade or integration bloc with which a country can share its resources. */
export interface Bloc {
  readonly code: string;
  readonly acronym: string;
  readonly names: Names;
  /** Country codes of the full members among the 33. */
  readonly members: readonly string[];
  /** The column under which UNI, Table III prints it; absent where the sources do not name the bloc there. */
  readonly sourceLabel?: string;
  /** Memberships are not in the sources. */
  readonly provenance: 'external';
  readonly note: Names;
}

/** The five blocs, with their full members as of 2026 [E]; associates, candidates and suspended states are only noted. */
export const blocs: readonly Bloc[] = [
  {
    code: 'mercosur',
    acronym: 'MERCOSUR',
    names: {
      es: 'Mercado Común del Sur',
      pt: 'Mercado Comum do Sul',
      en: 'Southern Common Market',
      fr: 'Marché commun du Sud',
    },
    members: ['ar', 'bo', 'br', 'py', 'uy'],
    sourceLabel: 'MERCOSUR',
    provenance: 'external',
    note: {
      es: 'Bolivia es Estado Parte desde 2024. Venezuela, Estado Parte suspendido desde 2016, no se cuenta. Los porcentajes de la Tabla III son anteriores a ambas situaciones.',
      pt: 'A Bolívia é Estado Parte desde 2024. A Venezuela, Estado Parte suspenso desde 2016, não é contada. As porcentagens da Tabela III são anteriores a ambas as situações.',
      en: 'Bolivia has been a State Party since 2024. Venezuela, a State Party suspended since 2016, is not counted. The percentages of Table III do not reflect either change.',
      fr: 'La Bolivie est État partie depuis 2024. Le Venezuela, État partie suspendu depuis 2016, n’est pas compté. Les pourcentages du tableau III ne reflètent aucun de ces changements.',
    },
  },
  {
    code: 'sica',
    acronym: 'SICA',
    names: {
      es: 'Sistema de la Integración Centroamericana',
      pt: 'Sistema da Integração Centro-Americana',
      en: 'Central American Integration System',
      fr: 'Système d’intégration centraméricain',
    },
    members: ['bz', 'cr', 'do', 'gt', 'hn', 'ni', 'pa', 'sv'],
    sourceLabel: 'CACM',
    provenance: 'external',
    note: {
      es: 'La fuente imprime CACM, el Mercado Común Centroamericano (MCCA): Costa Rica, El Salvador, Guatemala, Honduras y Nicaragua, y Panamá desde 2013. El SICA incluye además a Belice y a la República Dominicana.',
      pt: 'A fonte imprime CACM, o Mercado Comum Centro-Americano (MCCA): Costa Rica, El Salvador, Guatemala, Honduras e Nicarágua, e o Panamá desde 2013. O SICA inclui também Belize e a República Dominicana.',
      en: 'The source prints CACM, the Central American Common Market: Costa Rica, El Salvador, Guatemala, Honduras and Nicaragua, with Panama since 2013. SICA also includes Belize and the Dominican Republic.',
      fr: 'La source imprime CACM, le Marché commun centraméricain (MCCA) : Costa Rica, El Salvador, Guatemala, Honduras et Nicaragua, avec le Panama depuis 2013. Le SICA comprend aussi le Belize et la République dominicaine.',
    },
  },
  {
    code: 'can',
    acronym: 'CAN',
    names: {
      es: 'Comunidad Andina',
      pt: 'Comunidade Andina',
      en: 'Andean Community',
      fr: 'Communauté andine',
    },
    members: ['bo', 'co', 'ec', 'pe'],
    sourceLabel: 'Andean Community',
    provenance: 'external',
    note: {
      es: 'Cuatro países miembros. Chile participa como país asociado.',
      pt: 'Quatro países membros. O Chile participa como país associado.',
      en: 'Four member countries. Chile takes part as an associate.',
      fr: 'Quatre pays membres. Le Chili y participe comme pays associé.',
    },
  },
  {
    code: 'caricom',
    acronym: 'CARICOM',
    names: {
      es: 'Comunidad del Caribe',
      pt: 'Comunidade do Caribe',
      en: 'Caribbean Community',
      fr: 'Communauté des Caraïbes',
    },
    members: ['ag', 'bb', 'bs', 'bz', 'dm', 'gd', 'gy', 'ht', 'jm', 'kn', 'lc', 'sr', 'tt', 'vc'],
    provenance: 'external',
    note: {
      es: 'Catorce de los quince miembros plenos; Montserrat no es miembro de la CELAC.',
      pt: 'Catorze dos quinze membros plenos; Montserrat não é membro da CELAC.',
      en: 'Fourteen of the fifteen full members; Montserrat is not a member of CELAC.',
      fr: 'Quatorze des quinze membres à part entière ; Montserrat n’est pas membre de la CELAC.',
    },
  },
  {
    code: 'alianza-pacifico',
    acronym: 'AP',
    names: {
      es: 'Alianza del Pacífico',
      pt: 'Aliança do Pacífico',
      en: 'Pacific Alliance',
      fr: 'Alliance du Pacifique',
    },
    members: ['cl', 'co', 'mx', 'pe'],
    provenance: 'external',
    note: {
      es: 'Cuatro Estados fundadores. Los candidatos y los Estados asociados u observadores no se cuentan.',
      pt: 'Quatro Estados fundadores. Os candidatos e os Estados associados ou observadores não são contados.',
      en: 'Four founding states. Candidates, associates and observers are not counted.',
      fr: 'Quatre États fondateurs. Les candidats, les associés et les observateurs ne sont pas comptés.',
    },
  },
];
