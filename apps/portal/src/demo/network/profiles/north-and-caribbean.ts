import type { CountryProfile } from '../profile.js';
import type { Locus } from '../sources.js';

const table: Locus = { source: 'UNI', where: 'tabla I' };
const interventions: Locus = { source: 'UNI', where: 'sección 3, intervenciones prácticas' };
const studied: Locus = { source: 'UNI', where: 'sección 2, lecciones de modelos asociativos' };

/** Mexico and the countries of Central America and the Caribbean that the sources tell about. */
export const northernProfiles: readonly CountryProfile[] = [
  {
    country: 'cr',
    loci: [interventions, studied],
    summary: {
      es: 'En San José se reunieron en 2011 el tercer grupo de expertos sobre cadenas agroindustriales y en 2014 los ministros a quienes la ONUDI propuso la Unidad de Apoyo Técnico, el portal y las reuniones periódicas. Costa Rica comparte la cadena de frutas y verduras con Guatemala, México, Paraguay y la República Dominicana, y sus modelos asociativos están entre los que otros estudios han examinado.',
      pt: 'Em San José reuniram-se em 2011 o terceiro grupo de especialistas sobre cadeias agroindustriais e em 2014 os ministros a quem a ONUDI propôs a Unidade de Apoio Técnico, o portal e as reuniões periódicas. A Costa Rica compartilha a cadeia de frutas e verduras com Guatemala, México, Paraguai e República Dominicana, e seus modelos associativos estão entre os que outros estudos examinaram.',
      en: 'San José was where the third expert group on agro-industrial chains met in 2011 and, in 2014, the ministers to whom UNIDO proposed the Technical Support Unit, the portal and the regular meetings. Costa Rica shares the fruit and vegetable chain with the Dominican Republic, Guatemala, Mexico and Paraguay, and its associative models are among those that other studies have examined.',
      fr: 'C’est à San José que se sont réunis en 2011 le troisième groupe d’experts sur les chaînes agro-industrielles et, en 2014, les ministres à qui l’ONUDI a proposé l’Unité d’appui technique, le portail et les réunions périodiques. Le Costa Rica partage la chaîne des fruits et légumes avec le Guatemala, le Mexique, le Paraguay et la République dominicaine, et ses modèles associatifs comptent parmi ceux que d’autres études ont examinés.',
    },
  },
  {
    country: 'cu',
    loci: [interventions],
    summary: {
      es: 'Cuba figura entre los países con interés reciente en el desarrollo de parques industriales, según la propuesta que la ONUDI llevó en 2014 a la reunión de ministros de San José.',
      pt: 'Cuba está entre os países com interesse recente no desenvolvimento de parques industriais, segundo a proposta que a ONUDI levou em 2014 à reunião de ministros em San José.',
      en: 'Cuba is among the countries with a recent interest in developing industrial parks, according to the proposal that UNIDO took in 2014 to the meeting of ministers in San José.',
      fr: 'Cuba compte parmi les pays récemment intéressés par les parcs industriels, selon la proposition que l’ONUDI a portée en 2014 à la réunion des ministres de San José.',
    },
  },
  {
    country: 'do',
    loci: [interventions],
    summary: {
      es: 'La República Dominicana comparte con Costa Rica, Guatemala, México y Paraguay la cadena de frutas y verduras que la tercera reunión del grupo de expertos (San José, 2011) recomendó desarrollar según las prioridades de cada país.',
      pt: 'A República Dominicana compartilha com Costa Rica, Guatemala, México e Paraguai a cadeia de frutas e verduras que a terceira reunião do grupo de especialistas (San José, 2011) recomendou desenvolver segundo as prioridades de cada país.',
      en: 'The Dominican Republic shares with Costa Rica, Guatemala, Mexico and Paraguay the fruit and vegetable chain that the third expert group meeting (San José, 2011) recommended developing according to each country’s priorities.',
      fr: 'La République dominicaine partage avec le Costa Rica, le Guatemala, le Mexique et le Paraguay la chaîne des fruits et légumes que la troisième réunion du groupe d’experts (San José, 2011) a recommandé de développer selon les priorités de chaque pays.',
    },
  },
  {
    country: 'gt',
    loci: [table, interventions],
    summary: {
      es: 'La política industrial responde a las fallas de mercado con incentivos fiscales, apoyo a las micro, pequeñas y medianas empresas y promoción de clústeres, exportaciones e inversiones. A lo largo de las cadenas fomenta asociaciones productivas, alianzas con centros de capacitación y vínculos entre productores locales y exportadores.\n\nGuatemala es además uno de los cinco países de la cadena de frutas y verduras (San José, 2011).',
      pt: 'A política industrial responde às falhas de mercado com incentivos fiscais, apoio às micro, pequenas e médias empresas e promoção de clusters, exportações e investimentos. Ao longo das cadeias, fomenta associações produtivas, parcerias com centros de capacitação e vínculos entre produtores locais e exportadores.\n\nA Guatemala é ainda um dos cinco países da cadeia de frutas e verduras (San José, 2011).',
      en: 'Industrial policy answers market failures with tax incentives, support for micro, small and medium enterprises and the promotion of clusters, exports and investment. Along the chains it encourages productive associations, alliances with training centres and links between local producers and exporters.\n\nGuatemala is also one of the five countries of the fruit and vegetable chain (San José, 2011).',
      fr: 'La politique industrielle répond aux défaillances du marché par des incitations fiscales, l’appui aux micro, petites et moyennes entreprises et la promotion des grappes, des exportations et de l’investissement. Le long des chaînes, elle encourage les associations productives, les alliances avec des centres de formation et les liens entre producteurs locaux et exportateurs.\n\nLe Guatemala est aussi l’un des cinq pays de la chaîne des fruits et légumes (San José, 2011).',
    },
  },
  {
    country: 'hn',
    loci: [studied],
    summary: {
      es: 'Los modelos asociativos de Honduras están entre los que los estudios citados por la ONUDI en 2014 han examinado. Sus lecciones para la región: las instituciones públicas logran crear clústeres, pero acompañan con visión de corto plazo; muchas iniciativas quedan en piloto; y los actores grandes dominan las cadenas locales.',
      pt: 'Os modelos associativos de Honduras estão entre os que os estudos citados pela ONUDI em 2014 examinaram. Suas lições para a região: as instituições públicas conseguem criar clusters, mas acompanham com visão de curto prazo; muitas iniciativas ficam no piloto; e os atores grandes dominam as cadeias locais.',
      en: 'The associative models of Honduras are among those examined by the studies that UNIDO cited in 2014. Their lessons for the region: public institutions succeed in creating clusters but support them with a short view; many initiatives remain pilots; and large actors dominate local chains.',
      fr: 'Les modèles associatifs du Honduras comptent parmi ceux qu’ont examinés les études citées par l’ONUDI en 2014. Leurs leçons pour la région : les institutions publiques réussissent à créer des grappes, mais les accompagnent à courte vue ; beaucoup d’initiatives restent des pilotes ; et les grands acteurs dominent les chaînes locales.',
    },
  },
  {
    country: 'jm',
    loci: [studied, interventions],
    summary: {
      es: 'Los modelos asociativos de Jamaica están entre los que los estudios citados por la ONUDI en 2014 han examinado. Para los países caribeños, la tercera reunión del grupo de expertos (San José, 2011) señaló la cadena de las plantas medicinales.',
      pt: 'Os modelos associativos da Jamaica estão entre os que os estudos citados pela ONUDI em 2014 examinaram. Para os países caribenhos, a terceira reunião do grupo de especialistas (San José, 2011) indicou a cadeia das plantas medicinais.',
      en: 'The associative models of Jamaica are among those examined by the studies that UNIDO cited in 2014. For Caribbean countries the third expert group meeting (San José, 2011) pointed to the medicinal plants chain.',
      fr: 'Les modèles associatifs de la Jamaïque comptent parmi ceux qu’ont examinés les études citées par l’ONUDI en 2014. Pour les pays caribéens, la troisième réunion du groupe d’experts (San José, 2011) a désigné la chaîne des plantes médicinales.',
    },
  },
  {
    country: 'mx',
    loci: [table, interventions],
    summary: {
      es: 'La política industrial apoya a las pymes y la innovación, con más inversión en investigación y desarrollo y énfasis en sectores según su peso o su potencial de valor agregado. Para dar alcance a las pymes, desarrolla clústeres, las inserta en cadenas de suministro y mundiales, como la automotriz, y las lleva a ferias.\n\nMéxico comparte la cadena de frutas y verduras (San José, 2011) y el interés por los parques industriales.',
      pt: 'A política industrial apoia as pequenas e médias empresas e a inovação, com mais investimento em pesquisa e desenvolvimento e ênfase em setores segundo seu peso ou seu potencial de valor agregado. Para dar alcance às pequenas e médias empresas, desenvolve clusters, insere-as em cadeias de suprimento e mundiais, como a automotiva, e leva-as a feiras.\n\nO México compartilha a cadeia de frutas e verduras (San José, 2011) e o interesse pelos parques industriais.',
      en: 'Industrial policy supports small and medium enterprises and innovation, with more investment in research and development and an emphasis on sectors by their weight or their potential to add value. To give small firms reach it develops clusters, brings them into supply chains and world chains such as the automotive one, and takes them to fairs.\n\nMexico shares the fruit and vegetable chain (San José, 2011) and the interest in industrial parks.',
      fr: 'La politique industrielle soutient les petites et moyennes entreprises et l’innovation, avec plus d’investissement dans la recherche et le développement et un accent sur les secteurs selon leur poids ou leur potentiel de valeur ajoutée. Pour donner de la portée aux petites entreprises, elle développe des grappes, les insère dans des chaînes d’approvisionnement et mondiales, comme l’automobile, et les conduit aux foires.\n\nLe Mexique partage la chaîne des fruits et légumes (San José, 2011) et l’intérêt pour les parcs industriels.',
    },
  },
  {
    country: 'ni',
    loci: [{ source: 'UNI', where: 'caso 4' }, interventions],
    summary: {
      es: 'En la Región Autónoma Atlántico Norte, comunidades productoras de cacao formaron redes de capacitación e intercambio y sembraron con manejo agroforestal. El paso siguiente son unidades comunitarias para fermentar y secar el grano con calidad, con apoyo de los compradores finales: así la comunidad retiene más valor.\n\nNicaragua priorizó la cadena del cacao junto con Bolivia y Colombia (San José, 2011).',
      pt: 'Na Região Autônoma Atlântico Norte, comunidades produtoras de cacau formaram redes de capacitação e intercâmbio e plantaram com manejo agroflorestal. O passo seguinte são unidades comunitárias para fermentar e secar a amêndoa com qualidade, com apoio dos compradores finais: assim a comunidade retém mais valor.\n\nA Nicarágua priorizou a cadeia do cacau com a Bolívia e a Colômbia (San José, 2011).',
      en: 'In the North Atlantic Autonomous Region, communities that grow cocoa formed networks for training and exchange and planted under agroforestry. The next step is community units that ferment and dry the beans well, supported by the final buyers: the community then keeps more of the value.\n\nNicaragua made the cocoa chain a priority together with Bolivia and Colombia (San José, 2011).',
      fr: 'Dans la Région autonome de l’Atlantique Nord, des communautés productrices de cacao ont formé des réseaux de formation et d’échange et planté en agroforesterie. L’étape suivante : des unités communautaires qui fermentent et sèchent bien les fèves, avec l’appui des acheteurs finaux, afin que la communauté garde davantage de valeur.\n\nLe Nicaragua a retenu la chaîne du cacao avec la Bolivie et la Colombie (San José, 2011).',
    },
  },
  {
    country: 'pa',
    loci: [table],
    summary: {
      es: 'La política industrial promueve la competitividad con acceso a mercados y libre comercio, infraestructura de exportación, incentivos fiscales, inversión extranjera de alto valor agregado y apoyo técnico y financiero a las pymes. Da asistencia técnica a clústeres de exportación y busca la integración en cadenas regionales mediante zonas francas y acuerdos de libre comercio.',
      pt: 'A política industrial promove a competitividade com acesso a mercados e livre comércio, infraestrutura de exportação, incentivos fiscais, investimento estrangeiro de alto valor agregado e apoio técnico e financeiro às pequenas e médias empresas. Dá assistência técnica a clusters de exportação e busca a integração em cadeias regionais por meio de zonas francas e acordos de livre comércio.',
      en: 'Industrial policy promotes competitiveness with market access and free trade, export infrastructure, tax incentives, foreign investment of high added value and technical and financial support for small and medium enterprises. It gives technical assistance to export clusters and seeks integration into regional chains through free zones and free-trade agreements.',
      fr: 'La politique industrielle favorise la compétitivité par l’accès aux marchés et le libre-échange, les infrastructures d’exportation, les incitations fiscales, l’investissement étranger à forte valeur ajoutée et l’appui technique et financier aux petites et moyennes entreprises. Elle assiste les grappes exportatrices et recherche l’intégration dans les chaînes régionales par les zones franches et les accords de libre-échange.',
    },
  },
  {
    country: 'sv',
    loci: [{ source: 'APP', where: 'sección 7' }],
    summary: {
      es: 'La política de apoyo a los clústeres empezó en 2000 y, según el balance del propio país, ha llegado a cerca de 2.000 beneficiarios, con mejoras en productividad, capacitación y asistencia técnica que ninguna evaluación de impacto ha medido.\n\nFaltó coordinación entre lo público y lo privado, al punto de que algunos proyectos no se ejecutaron. Quedan pendientes una mayor focalización y la integración de las regiones del país.',
      pt: 'A política de apoio aos clusters começou em 2000 e, segundo o balanço do próprio país, chegou a cerca de 2.000 beneficiários, com melhorias em produtividade, capacitação e assistência técnica que nenhuma avaliação de impacto mediu.\n\nFaltou coordenação entre o público e o privado, a ponto de alguns projetos não terem sido executados. Continuam pendentes uma maior focalização e a integração das regiões do país.',
      en: 'The policy of support for clusters began in 2000 and, by the country’s own account, has reached some 2,000 beneficiaries, with gains in productivity, training and technical assistance that no impact evaluation has measured.\n\nCoordination between public and private was lacking, so much that some projects were never carried out. Sharper focus and the integration of the country’s regions are still to come.',
      fr: 'La politique d’appui aux grappes a commencé en 2000 et, selon le bilan du pays lui-même, a touché quelque 2 000 bénéficiaires, avec des gains de productivité, de formation et d’assistance technique qu’aucune évaluation d’impact n’a mesurés.\n\nLa coordination entre public et privé a manqué, au point que certains projets n’ont pas été exécutés. Restent à faire un meilleur ciblage et l’intégration des régions du pays.',
    },
  },
];
