import type { CountryProfile } from '../profile.js';
import type { Locus } from '../sources.js';

const table: Locus = { source: 'UNI', where: 'tabla I' };
const lessons: Locus = { source: 'APP', where: 'sección 7' };
const interventions: Locus = { source: 'UNI', where: 'sección 3, intervenciones prácticas' };

/** The countries of South America that the sources tell about. */
export const southernProfiles: readonly CountryProfile[] = [
  {
    country: 'ar',
    loci: [table, lessons],
    summary: {
      es: 'La política industrial que recogió la ONUDI en 2014 da un apoyo fuerte a las pymes para aumentar el producto, la inversión, las exportaciones, la innovación y el empleo, y fomenta los clústeres sobre todo con intervenciones de mercado.\n\nDesde 2002, con crédito multilateral, hubo programas de clústeres para empresas pequeñas. Fortalecieron la red entre instituciones, pero el financiamiento llegó limitado y tarde, faltó personal formado y el apoyo tuvo poca continuidad. De ahí las recomendaciones a quien empieza: precisar qué se promueve, no sobrevalorar los instrumentos, crear capacidades y evaluar siempre.',
      pt: 'A política industrial que a ONUDI registrou em 2014 dá forte apoio às pequenas e médias empresas para aumentar o produto, o investimento, as exportações, a inovação e o emprego, e promove os clusters sobretudo com intervenções de mercado.\n\nDesde 2002, com crédito multilateral, houve programas de clusters para pequenas empresas. Fortaleceram a rede entre instituições, mas o financiamento chegou limitado e tarde, faltou pessoal qualificado e o apoio teve pouca continuidade. Daí as recomendações a quem começa: precisar o que se promove, não superestimar os instrumentos, criar capacidades e avaliar sempre.',
      en: 'The industrial policy that UNIDO recorded in 2014 gives strong support to small and medium enterprises so as to raise output, investment, exports, innovation and jobs, and promotes clusters mainly through market interventions.\n\nFrom 2002, with multilateral credit, there were cluster programmes for small firms. They strengthened the network between institutions, but finance came late and was limited, trained staff were scarce and support had little continuity. Hence the advice to those who start: be precise about what is promoted, do not overrate the instruments, build capacities and keep evaluating.',
      fr: 'La politique industrielle relevée par l’ONUDI en 2014 soutient fortement les petites et moyennes entreprises pour accroître le produit, l’investissement, les exportations, l’innovation et l’emploi, et favorise les grappes surtout par des interventions sur le marché.\n\nÀ partir de 2002, avec des crédits multilatéraux, des programmes de grappes ont visé les petites entreprises. Ils ont renforcé le réseau des institutions, mais le financement fut limité et tardif, le personnel formé rare et l’appui peu continu. D’où ces conseils à qui commence : préciser ce que l’on promeut, ne pas surestimer les instruments, créer des capacités et évaluer sans cesse.',
    },
  },
  {
    country: 'bo',
    loci: [interventions],
    summary: {
      es: 'Bolivia, Colombia y Nicaragua priorizaron juntos la cadena del cacao en la tercera reunión del grupo de expertos (San José, 2011). La propuesta de la ONUDI de 2014 pide darle seguimiento con proyectos concretos, según las prioridades de cada país.',
      pt: 'Bolívia, Colômbia e Nicarágua priorizaram juntas a cadeia do cacau na terceira reunião do grupo de especialistas (San José, 2011). A proposta da ONUDI de 2014 pede que se dê seguimento a ela com projetos concretos, segundo as prioridades de cada país.',
      en: 'Bolivia, Colombia and Nicaragua together made the cocoa chain a priority at the third expert group meeting (San José, 2011). UNIDO’s proposal of 2014 asks for it to be followed up with concrete projects, according to each country’s priorities.',
      fr: 'La Bolivie, la Colombie et le Nicaragua ont retenu ensemble la chaîne du cacao à la troisième réunion du groupe d’experts (San José, 2011). La proposition de l’ONUDI de 2014 demande de lui donner suite par des projets concrets, selon les priorités de chaque pays.',
    },
  },
  {
    country: 'br',
    loci: [table, lessons, interventions],
    summary: {
      es: 'La política industrial busca construir competencias, ampliar los mercados interno y externo y asegurar la inclusión social y un crecimiento ambientalmente sostenible; dentro de las cadenas quiere elevar la productividad y la densidad tecnológica.\n\nLos arreglos productivos locales (APL) tienen política propia desde 2004, con un grupo de trabajo permanente en el Ministerio de Desarrollo, Industria y Comercio y criterios comunes para la acción del Estado y de los privados. El balance del propio país señala objetivos demasiado diversos y resultados difíciles de medir. SEBRAE acompaña a las empresas pequeñas, y el país es uno de los interesados en los parques industriales.',
      pt: 'A política industrial busca construir competências, ampliar os mercados interno e externo e assegurar a inclusão social e um crescimento ambientalmente sustentável; nas cadeias, quer elevar a produtividade e a densidade tecnológica.\n\nOs arranjos produtivos locais (APL) têm política própria desde 2004, com um grupo de trabalho permanente no Ministério do Desenvolvimento, Indústria e Comércio e critérios comuns para a ação do Estado e do setor privado. O balanço do próprio país aponta objetivos diversos demais e resultados difíceis de medir. O SEBRAE acompanha as pequenas empresas, e o país é um dos interessados em parques industriais.',
      en: 'Industrial policy seeks to build competencies, widen domestic and foreign markets and secure social inclusion and environmentally sustainable growth; within chains it wants to raise productivity and technological density.\n\nLocal productive arrangements (APL) have had a policy of their own since 2004, with a permanent working group at the Ministry of Development, Industry and Trade and shared criteria for what the State and private actors do. The country’s own account points to objectives that are too many and results that are hard to measure. SEBRAE supports small firms, and the country is one of those interested in industrial parks.',
      fr: 'La politique industrielle vise à bâtir des compétences, à élargir les marchés intérieur et extérieur et à assurer l’inclusion sociale et une croissance durable ; dans les chaînes, elle veut relever la productivité et la densité technologique.\n\nLes systèmes productifs locaux (APL) ont leur politique depuis 2004, avec un groupe de travail permanent au ministère du Développement, de l’Industrie et du Commerce et des critères communs pour l’action publique et privée. Le bilan du pays lui-même relève des objectifs trop divers et des résultats difficiles à mesurer. Le SEBRAE accompagne les petites entreprises, et le pays compte parmi ceux que les parcs industriels intéressent.',
    },
  },
  {
    country: 'cl',
    loci: [table, lessons, { source: 'TCI', where: 'cronología y lecciones aprendidas' }],
    summary: {
      es: 'La política industrial corrige fallas de mercado y lleva el conocimiento a la producción; la de innovación se orientó a cadenas y clústeres de exportación escogidos, para mejorar su productividad.\n\nEl apoyo a las pymes viene de 1992 y llegó a los clústeres por los programas territoriales integrados. Hay menos asimetría de información y menores costos de transacción, sin registros que permitan comprobar la productividad. Las lecciones que el país deja: objetivos explícitos, instituciones que se complementan, actores privados en el diseño y continuidad cuando cambia el gobierno.',
      pt: 'A política industrial corrige falhas de mercado e leva o conhecimento à produção; a de inovação orientou-se a cadeias e clusters de exportação escolhidos, para melhorar sua produtividade.\n\nO apoio às pequenas e médias empresas vem de 1992 e chegou aos clusters pelos programas territoriais integrados. Há menos assimetria de informação e menores custos de transação, sem registros que permitam comprovar a produtividade. As lições que o país deixa: objetivos explícitos, instituições que se complementam, atores privados no desenho e continuidade quando muda o governo.',
      en: 'Industrial policy corrects market failures and brings knowledge to production; innovation policy turned to chosen export chains and clusters, to raise their productivity.\n\nSupport for small and medium enterprises dates from 1992 and reached clusters through the integrated territorial programmes. Information is less one-sided and transaction costs are lower, without records that would prove the gain in productivity. The lessons the country leaves: explicit objectives, institutions that complement each other, private actors in the design, and continuity when the government changes.',
      fr: 'La politique industrielle corrige les défaillances du marché et porte le savoir vers la production ; celle d’innovation s’est tournée vers des chaînes et des grappes exportatrices choisies, pour en relever la productivité.\n\nL’appui aux petites et moyennes entreprises date de 1992 et a gagné les grappes par les programmes territoriaux intégrés. L’asymétrie d’information et les coûts de transaction ont diminué, sans registres qui prouvent le gain de productivité. Les leçons que laisse le pays : des objectifs explicites, des institutions complémentaires, des acteurs privés dès la conception et de la continuité quand le gouvernement change.',
    },
  },
  {
    country: 'co',
    loci: [table, interventions],
    summary: {
      es: 'La política industrial quiere reactivar la economía, aumentar la competitividad y la inversión y promover sectores de «clase mundial». No nombra el desarrollo de cadenas, pero reconoce que hacen falta alianzas público-privadas para apoyar clústeres emergentes, resolver la coordinación y abrir cuellos de botella.\n\nCon Bolivia y Nicaragua, el país priorizó la cadena del cacao (San José, 2011).',
      pt: 'A política industrial quer reativar a economia, aumentar a competitividade e o investimento e promover setores de “classe mundial”. Não nomeia o desenvolvimento de cadeias, mas reconhece que são necessárias parcerias público-privadas para apoiar clusters emergentes, resolver a coordenação e abrir gargalos.\n\nCom a Bolívia e a Nicarágua, o país priorizou a cadeia do cacau (San José, 2011).',
      en: 'Industrial policy wants to revive the economy, raise competitiveness and investment and promote “world-class” sectors. It does not name the development of chains, but recognises that public-private partnerships are needed to support emerging clusters, solve problems of coordination and open bottlenecks.\n\nWith Bolivia and Nicaragua the country made the cocoa chain a priority (San José, 2011).',
      fr: 'La politique industrielle veut relancer l’économie, accroître la compétitivité et l’investissement et promouvoir des secteurs de « classe mondiale ». Elle ne nomme pas le développement des chaînes, mais reconnaît qu’il faut des partenariats public-privé pour appuyer les grappes émergentes, résoudre la coordination et lever les goulets d’étranglement.\n\nAvec la Bolivie et le Nicaragua, le pays a retenu la chaîne du cacao (San José, 2011).',
    },
  },
  {
    country: 'py',
    loci: [interventions],
    summary: {
      es: 'El Paraguay comparte con Costa Rica, Guatemala, México y la República Dominicana la cadena de frutas y verduras que la tercera reunión del grupo de expertos (San José, 2011) recomendó desarrollar según las prioridades de cada país.',
      pt: 'O Paraguai compartilha com a Costa Rica, a Guatemala, o México e a República Dominicana a cadeia de frutas e verduras que a terceira reunião do grupo de especialistas (San José, 2011) recomendou desenvolver segundo as prioridades de cada país.',
      en: 'Paraguay shares with Costa Rica, the Dominican Republic, Guatemala and Mexico the fruit and vegetable chain that the third expert group meeting (San José, 2011) recommended developing according to each country’s priorities.',
      fr: 'Le Paraguay partage avec le Costa Rica, le Guatemala, le Mexique et la République dominicaine la chaîne des fruits et légumes que la troisième réunion du groupe d’experts (San José, 2011) a recommandé de développer selon les priorités de chaque pays.',
    },
  },
  {
    country: 'pe',
    loci: [{ source: 'UNI', where: 'caso 1' }, { source: 'APP', where: 'introducción' }, interventions],
    summary: {
      es: 'Los consorcios de origen reúnen a productores de una misma cadena en torno a una marca colectiva, que mejora la calidad y la reputación de productos típicos y abre su venta en el exterior. En 2014, cinco consorcios con 748 productores rurales habían registrado su marca y otros cinco, con 700, estaban en camino.\n\nEl Consejo Nacional de Competitividad se propuso en 2013 identificar y priorizar clústeres. El país es también uno de los interesados en los parques industriales.',
      pt: 'Os consórcios de origem reúnem produtores de uma mesma cadeia em torno de uma marca coletiva, que melhora a qualidade e a reputação de produtos típicos e abre sua venda no exterior. Em 2014, cinco consórcios com 748 produtores rurais haviam registrado sua marca e outros cinco, com 700, estavam a caminho.\n\nO Conselho Nacional de Competitividade propôs-se em 2013 a identificar e priorizar clusters. O país é também um dos interessados em parques industriais.',
      en: 'Origin consortia bring producers of one chain together around a collective mark, which improves the quality and reputation of typical products and opens their sale abroad. By 2014 five consortia with 748 rural producers had registered their mark, and five more, with 700, were on the way.\n\nIn 2013 the National Competitiveness Council set out to identify clusters and choose among them. The country is also one of those interested in industrial parks.',
      fr: 'Les consortiums d’origine réunissent les producteurs d’une même chaîne autour d’une marque collective, qui améliore la qualité et la réputation de produits typiques et en ouvre la vente à l’étranger. En 2014, cinq consortiums de 748 producteurs ruraux avaient enregistré leur marque et cinq autres, de 700 producteurs, étaient en voie de le faire.\n\nEn 2013, le Conseil national de la compétitivité s’est proposé d’identifier les grappes prioritaires. Le pays compte aussi parmi ceux que les parcs industriels intéressent.',
    },
  },
  {
    country: 'uy',
    loci: [interventions],
    summary: {
      es: 'El Uruguay figura entre los países interesados en el desarrollo de parques industriales, en los que empresas vecinas comparten infraestructura y servicios. La propuesta de la ONUDI de 2014 menciona además como ejemplo el Programa de Integración Productiva del MERCOSUR.',
      pt: 'O Uruguai está entre os países interessados no desenvolvimento de parques industriais, em que empresas vizinhas compartilham infraestrutura e serviços. A proposta da ONUDI de 2014 menciona ainda como exemplo o Programa de Integração Produtiva do MERCOSUL.',
      en: 'Uruguay is among the countries interested in developing industrial parks, where neighbouring firms share infrastructure and services. UNIDO’s proposal of 2014 also mentions MERCOSUR’s Productive Integration Programme as an example.',
      fr: 'L’Uruguay compte parmi les pays intéressés par le développement de parcs industriels, où des entreprises voisines partagent infrastructures et services. La proposition de l’ONUDI de 2014 cite aussi en exemple le Programme d’intégration productive du MERCOSUR.',
    },
  },
  {
    country: 've',
    loci: [interventions],
    summary: {
      es: 'Venezuela figura entre los países con interés reciente en el desarrollo de parques industriales, según la propuesta que la ONUDI llevó en 2014 a la reunión de ministros de San José. En Caracas se presentó en 2012 el estudio del SELA sobre cadenas de valor, pymes y políticas públicas.',
      pt: 'A Venezuela está entre os países com interesse recente no desenvolvimento de parques industriais, segundo a proposta que a ONUDI levou em 2014 à reunião de ministros em San José. Em Caracas apresentou-se em 2012 o estudo do SELA sobre cadeias de valor, pequenas e médias empresas e políticas públicas.',
      en: 'Venezuela is among the countries with a recent interest in developing industrial parks, according to the proposal that UNIDO took in 2014 to the meeting of ministers in San José. SELA’s study of value chains, small and medium enterprises and public policies was presented in Caracas in 2012.',
      fr: 'Le Venezuela compte parmi les pays récemment intéressés par les parcs industriels, selon la proposition que l’ONUDI a portée en 2014 à la réunion des ministres de San José. L’étude du SELA sur les chaînes de valeur, les petites et moyennes entreprises et les politiques publiques a été présentée à Caracas en 2012.',
    },
  },
];
