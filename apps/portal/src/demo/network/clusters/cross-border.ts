import { countries } from '#tenancy';
import type { DemonstrationCluster } from '../cluster.js';
import { cite } from '../sources.js';

const chains = cite({ source: 'UNI', where: 'sección 3, seguimiento de la 3ra EGM' });
const caribbean = countries.filter(({ subregion }) => subregion === 'caribbean').map(({ code }) => code);

/**
 * The four chains that countries chose to work on together at the third expert group meeting (San José, 2011). The source
 * lists the countries only; the first it prints leads here, and Jamaica leads the Caribbean chain, printed without countries.
 */
export const crossBorderClusters: readonly DemonstrationCluster[] = [
  {
    code: 'cacao-transfronterizo',
    leadCountry: 'bo',
    countries: ['bo', 'co', 'ni'],
    names: {
      es: 'Cadena transfronteriza del cacao',
      pt: 'Cadeia transfronteiriça do cacau',
      en: 'Cross-border cocoa chain',
      fr: 'Chaîne transfrontalière du cacao',
    },
    summary: {
      es: 'Bolivia, Colombia y Nicaragua dan seguimiento juntos a la cadena del cacao que priorizó la tercera reunión del grupo de expertos. En Nicaragua, las comunidades de la Región Autónoma Atlántico Norte ya siembran con manejo agroforestal y pasan a fermentar y secar el grano en unidades propias.',
      pt: 'Bolívia, Colômbia e Nicarágua acompanham juntas a cadeia do cacau priorizada na terceira reunião do grupo de especialistas. Na Nicarágua, as comunidades da Região Autônoma Atlântico Norte já plantam com manejo agroflorestal e passam a fermentar e secar a amêndoa em unidades próprias.',
      en: 'Bolivia, Colombia and Nicaragua follow up together the cocoa chain that the third expert group meeting made a priority. In Nicaragua, communities of the North Atlantic Autonomous Region already plant under agroforestry and are moving on to ferment and dry the beans in units of their own.',
      fr: 'La Bolivie, la Colombie et le Nicaragua suivent ensemble la chaîne du cacao retenue par la troisième réunion du groupe d’experts. Au Nicaragua, des communautés de la Région autonome de l’Atlantique Nord plantent déjà en agroforesterie et commencent à fermenter et sécher les fèves dans leurs propres unités.',
    },
    facts: {
      product: { es: 'Cacao', pt: 'Cacau', en: 'Cocoa', fr: 'Cacao' },
      territory: 'Bolivia, Colombia y Nicaragua',
      localTerm: 'cadena de valor',
      sector: '01',
      valueChains: ['cocoa'],
      maturity: 'incipient',
      source: chains,
    },
  },
  {
    code: 'frutas-y-verduras',
    leadCountry: 'cr',
    countries: ['cr', 'gt', 'mx', 'do', 'py'],
    names: {
      es: 'Cadena de frutas y verduras',
      pt: 'Cadeia de frutas e verduras',
      en: 'Fruit and vegetable chain',
      fr: 'Chaîne des fruits et légumes',
    },
    summary: {
      es: 'Costa Rica, Guatemala, México, República Dominicana y Paraguay comparten la cadena de frutas y verduras que la tercera reunión del grupo de expertos recomendó desarrollar según las prioridades de cada país.',
      pt: 'Costa Rica, Guatemala, México, República Dominicana e Paraguai compartilham a cadeia de frutas e verduras que a terceira reunião do grupo de especialistas recomendou desenvolver segundo as prioridades de cada país.',
      en: 'Costa Rica, Guatemala, Mexico, the Dominican Republic and Paraguay share the fruit and vegetable chain that the third expert group meeting recommended developing according to each country’s priorities.',
      fr: 'Le Costa Rica, le Guatemala, le Mexique, la République dominicaine et le Paraguay partagent la chaîne des fruits et légumes que la troisième réunion du groupe d’experts a recommandé de développer selon les priorités de chaque pays.',
    },
    facts: {
      product: { es: 'Frutas y verduras', pt: 'Frutas e verduras', en: 'Fruit and vegetables', fr: 'Fruits et légumes' },
      localTerm: 'cadena de valor',
      sector: '01',
      valueChains: ['fruit-and-vegetables'],
      maturity: 'incipient',
      source: chains,
    },
  },
  {
    code: 'granos-cono-sur',
    leadCountry: 'ar',
    countries: ['ar', 'cl'],
    names: { es: 'Cadena de granos', pt: 'Cadeia de grãos', en: 'Grain chain', fr: 'Chaîne des céréales' },
    summary: {
      es: 'Argentina y Chile trabajan la cadena de los granos, una de las cuatro que la tercera reunión del grupo de expertos dejó para formular proyectos concretos.',
      pt: 'Argentina e Chile trabalham a cadeia dos grãos, uma das quatro que a terceira reunião do grupo de especialistas deixou para a formulação de projetos concretos.',
      en: 'Argentina and Chile work on the grain chain, one of the four that the third expert group meeting left to be turned into concrete projects.',
      fr: 'L’Argentine et le Chili travaillent sur la chaîne des céréales, l’une des quatre que la troisième réunion du groupe d’experts a destinées à des projets concrets.',
    },
    facts: {
      product: { es: 'Granos', pt: 'Grãos', en: 'Grains', fr: 'Céréales' },
      localTerm: 'cadena de valor',
      sector: '01',
      valueChains: ['grains'],
      maturity: 'incipient',
      source: chains,
    },
  },
  {
    code: 'plantas-medicinales-caribe',
    leadCountry: 'jm',
    countries: ['jm', ...caribbean.filter((code) => code !== 'jm')],
    names: {
      es: 'Cadena de plantas medicinales del Caribe',
      pt: 'Cadeia de plantas medicinais do Caribe',
      en: 'Caribbean medicinal plants chain',
      fr: 'Chaîne des plantes médicinales des Caraïbes',
    },
    summary: {
      es: 'Los países caribeños figuran con la cadena de plantas medicinales entre las prioridades de la tercera reunión del grupo de expertos. La fuente no dice cuáles: participan aquí todos los de la subregión, con Jamaica a la cabeza.',
      pt: 'Os países caribenhos figuram com a cadeia de plantas medicinais entre as prioridades da terceira reunião do grupo de especialistas. A fonte não diz quais: participam aqui todos os da sub-região, com a Jamaica à frente.',
      en: 'Caribbean countries appear with the medicinal plants chain among the priorities of the third expert group meeting. The source does not say which: here all those of the subregion take part, led by Jamaica.',
      fr: 'Les pays caribéens figurent avec la chaîne des plantes médicinales parmi les priorités de la troisième réunion du groupe d’experts. La source ne dit pas lesquels : tous ceux de la sous-région y participent ici, conduits par la Jamaïque.',
    },
    facts: {
      product: { es: 'Plantas medicinales', pt: 'Plantas medicinais', en: 'Medicinal plants', fr: 'Plantes médicinales' },
      territory: 'Países caribeños',
      localTerm: 'value chain',
      sector: '01',
      valueChains: ['medicinal-plants'],
      maturity: 'potential',
      source: chains,
    },
  },
];
