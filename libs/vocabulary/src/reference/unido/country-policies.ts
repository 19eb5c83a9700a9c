import { row, table, type Texts, texts } from '../table.js';

/** A country of the table: what its industrial policy aims at, and what of it concerns chains and clusters. */
const policy = (country: string, name: readonly [es: string, pt: string, en: string, fr: string], focus: Texts, elements: Texts, more = {}) =>
  row(country, ...name, { data: { country, focus, elements }, ...more });

export const countryPolicies = table(
  'country-policies',
  texts(
    'Elementos de políticas de desarrollo vinculados a cadenas de valor y desarrollo de clústeres',
    'Elementos de políticas de desenvolvimento vinculados a cadeias de valor e ao desenvolvimento de clusters',
    'Elements of development policy linked to value chains and cluster development',
    'Éléments des politiques de développement liés aux chaînes de valeur et au développement des grappes',
  ),
  { sourceDoc: 'UNI', sourceLocus: 'Tabla I' },
  [
    policy('ar', ['Argentina', 'Argentina', 'Argentina', 'Argentine'],
      texts(
        'Fuerte apoyo a las pymes para aumentar el PIB, la inversión, las exportaciones, la innovación tecnológica y el empleo, y disminuir las importaciones.',
        'Forte apoio às PMEs para aumentar o PIB, o investimento, as exportações, a inovação tecnológica e o emprego, e reduzir as importações.',
        'Strong support for SMEs to raise GDP, investment, exports, technological innovation and jobs, and to lower imports.',
        'Fort soutien aux PME pour accroître le PIB, l’investissement, les exportations, l’innovation technologique et l’emploi, et réduire les importations.',
      ),
      texts(
        'Promoción de la formación de clústeres, sobre todo a través de intervenciones de mercado.',
        'Promoção da formação de clusters, sobretudo por meio de intervenções de mercado.',
        'Promotion of cluster formation, above all through market interventions.',
        'Promotion de la formation de grappes, surtout par des interventions sur le marché.',
      )),
    policy('br', ['Brasil', 'Brasil', 'Brazil', 'Brésil'],
      texts(
        'Construir y fortalecer competencias, expandir los mercados internos y externos y asegurar la inclusión social y un crecimiento ambientalmente sostenible. Apoyo a la innovación e infraestructura tecnológica, incentivos fiscales y subsidios.',
        'Construir e fortalecer competências, expandir os mercados interno e externo e assegurar a inclusão social e um crescimento ambientalmente sustentável. Apoio à inovação e à infraestrutura tecnológica, incentivos fiscais e subsídios.',
        'Build and strengthen competencies, widen internal and external markets, and ensure social inclusion and environmentally sustainable growth. Support for innovation and technological infrastructure, tax incentives and subsidies.',
        'Construire et renforcer les compétences, élargir les marchés intérieurs et extérieurs, assurer l’inclusion sociale et une croissance écologiquement durable. Soutien à l’innovation et aux infrastructures technologiques, incitations fiscales et subventions.',
      ),
      texts(
        'Aumentar la productividad y la densidad tecnológica dentro de las cadenas de valor.',
        'Aumentar a produtividade e a densidade tecnológica dentro das cadeias de valor.',
        'Raise productivity and technological density within value chains.',
        'Accroître la productivité et la densité technologique au sein des chaînes de valeur.',
      )),
    policy('co', ['Colombia', 'Colômbia', 'Colombia', 'Colombie'],
      texts(
        'Reactivación del sector económico y aumento de la competitividad y la inversión; promoción de un sector de valor de «clase mundial».',
        'Reativação do setor econômico e aumento da competitividade e do investimento; promoção de um setor de valor de “classe mundial”.',
        'Reactivation of the economy, more competitiveness and investment; promotion of a “world-class” value sector.',
        'Relance de l’économie, hausse de la compétitivité et de l’investissement ; promotion d’un secteur de valeur « de classe mondiale ».',
      ),
      texts(
        'La política no menciona explícitamente el desarrollo de la cadena de valor; identifica que las alianzas público-privadas son necesarias para apoyar clústeres emergentes, resolver problemas de coordinación y superar los cuellos de botella.',
        'A política não menciona explicitamente o desenvolvimento da cadeia de valor; identifica que as parcerias público-privadas são necessárias para apoiar clusters emergentes, resolver problemas de coordenação e superar gargalos.',
        'Value-chain development is not explicit; public-private partnerships are found necessary to support emerging clusters, solve coordination problems and overcome bottlenecks.',
        'Le développement des chaînes de valeur n’est pas explicite ; les partenariats public-privé sont jugés nécessaires pour soutenir les grappes émergentes, résoudre les problèmes de coordination et lever les goulets d’étranglement.',
      )),
    policy('cl', ['Chile', 'Chile', 'Chile', 'Chili'],
      texts(
        'Corrección de las fallas del mercado y promoción de la innovación centrada en la aplicación del conocimiento a la producción. Estrategias de crecimiento para cadenas seleccionadas de exportación.',
        'Correção das falhas de mercado e promoção da inovação centrada na aplicação do conhecimento à produção. Estratégias de crescimento para cadeias de exportação selecionadas.',
        'Correction of market failures and promotion of innovation that applies knowledge to production. Growth strategies for chosen export chains.',
        'Correction des défaillances du marché et promotion de l’innovation par l’application du savoir à la production. Stratégies de croissance pour des chaînes d’exportation choisies.',
      ),
      texts(
        'Orientación de la política de innovación hacia clústeres y cadenas de valor seleccionados y dirigidos a la exportación, para fomentar la mejora de la productividad.',
        'Orientação da política de inovação para clusters e cadeias de valor selecionados e voltados à exportação, a fim de fomentar a melhoria da produtividade.',
        'Innovation policy aimed at chosen export clusters and value chains, to lift productivity.',
        'Politique d’innovation orientée vers des grappes et des chaînes de valeur exportatrices choisies, afin d’améliorer la productivité.',
      )),
    policy('gt', ['Guatemala', 'Guatemala', 'Guatemala', 'Guatemala'],
      texts(
        'Busca resolver las fallas tradicionales del mercado mediante incentivos fiscales, apoyo a las micro, pequeñas y medianas empresas, y promoción de clústeres, exportaciones e inversiones.',
        'Busca resolver as falhas tradicionais de mercado por meio de incentivos fiscais, apoio às micro, pequenas e médias empresas e promoção de clusters, exportações e investimentos.',
        'Seeks to solve traditional market failures through tax incentives, support for micro, small and medium-sized firms, and promotion of clusters, exports and investment.',
        'Cherche à résoudre les défaillances classiques du marché par des incitations fiscales, le soutien aux micro, petites et moyennes entreprises et la promotion des grappes, des exportations et des investissements.',
      ),
      texts(
        'Promover asociaciones productivas a lo largo de la cadena de valor mediante alianzas con centros de capacitación y asociaciones entre productores locales y exportadores, específicamente en las actividades relacionadas con centros de promoción de negocios y contactos.',
        'Promover associações produtivas ao longo da cadeia de valor mediante alianças com centros de capacitação e associações entre produtores locais e exportadores, especificamente nas atividades relacionadas a centros de promoção de negócios e contatos.',
        'Promote productive associations along the value chain through alliances with training centres and between local producers and exporters, specifically in activities related to centres for business promotion and contacts.',
        'Promouvoir des associations productives tout au long de la chaîne de valeur par des alliances avec des centres de formation et entre producteurs locaux et exportateurs, en particulier dans les activités liées aux centres de promotion des affaires et de mise en relation.',
      ),
      {
        provenance: 'reconstructed',
        note: texts(
          'El final del texto («promoción de negocios y contactos») aparece en la celda de México por un salto de página.',
          'O final do texto (“promoción de negocios y contactos”) aparece na célula do México devido a uma quebra de página.',
          'The end of the text (“promoción de negocios y contactos”) stands in the cell of Mexico, because of a page break.',
          'La fin du texte (« promoción de negocios y contactos ») figure dans la cellule du Mexique, à cause d’un saut de page.',
        ),
      }),
    policy('mx', ['México', 'México', 'Mexico', 'Mexique'],
      texts(
        'Aumentar la competitividad mediante el apoyo a las pymes y la innovación a través de una mayor inversión en investigación y desarrollo, con énfasis en sectores según su peso económico o su potencial para aumentar el valor agregado.',
        'Aumentar a competitividade mediante o apoio às PMEs e a inovação por meio de maior investimento em pesquisa e desenvolvimento, com ênfase em setores segundo seu peso econômico ou seu potencial de aumentar o valor agregado.',
        'Raise competitiveness by supporting SMEs and innovation through more investment in research and development, with emphasis on sectors by economic weight or potential for added value.',
        'Accroître la compétitivité en soutenant les PME et l’innovation par davantage d’investissement en recherche-développement, en privilégiant les secteurs selon leur poids économique ou leur potentiel de valeur ajoutée.',
      ),
      texts(
        'Mejorar la competitividad y el alcance de las pymes a través del desarrollo del clúster, la inserción en cadenas de suministro y cadenas de valor mundiales (por ejemplo, la industria del automóvil) y la promoción en ferias comerciales.',
        'Melhorar a competitividade e o alcance das PMEs por meio do desenvolvimento do cluster, da inserção em cadeias de suprimentos e cadeias globais de valor (por exemplo, a indústria automobilística) e da promoção em feiras comerciais.',
        'Improve the competitiveness and reach of SMEs through cluster development, insertion in supply and global value chains (the automotive industry, for instance) and promotion at trade fairs.',
        'Améliorer la compétitivité et le rayonnement des PME par le développement des grappes, l’insertion dans les chaînes d’approvisionnement et les chaînes de valeur mondiales (l’industrie automobile, par exemple) et la promotion dans les foires commerciales.',
      )),
    policy('pa', ['Panamá', 'Panamá', 'Panama', 'Panama'],
      texts(
        'Promoción de la competitividad a través del acceso a los mercados y el libre comercio, infraestructura de exportación, incentivos fiscales, inversión extranjera de alto valor agregado, apoyo técnico y financiero a las pymes e integración regional.',
        'Promoção da competitividade por meio do acesso a mercados e do livre comércio, infraestrutura de exportação, incentivos fiscais, investimento estrangeiro de alto valor agregado, apoio técnico e financeiro às PMEs e integração regional.',
        'Promotion of competitiveness through market access and free trade, export infrastructure, tax incentives, foreign investment of high added value, technical and financial support for SMEs, and regional integration.',
        'Promotion de la compétitivité par l’accès aux marchés et le libre-échange, les infrastructures d’exportation, les incitations fiscales, l’investissement étranger à forte valeur ajoutée, l’appui technique et financier aux PME et l’intégration régionale.',
      ),
      texts(
        'Asistencia técnica a los clústeres orientados a la exportación e integración en cadenas regionales de valor y suministro, principalmente a través de zonas francas y acuerdos de libre comercio.',
        'Assistência técnica aos clusters orientados à exportação e integração em cadeias regionais de valor e suprimento, principalmente por meio de zonas francas e acordos de livre comércio.',
        'Technical assistance to export clusters and integration in regional value and supply chains, mainly through free zones and free-trade agreements.',
        'Assistance technique aux grappes exportatrices et intégration aux chaînes régionales de valeur et d’approvisionnement, surtout par les zones franches et les accords de libre-échange.',
      )),
  ],
);
