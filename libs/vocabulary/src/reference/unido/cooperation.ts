import { row, table, texts } from '../table.js';

const of = (part: string) => ({ partOf: `cooperation-operation-${part}` });

/** What UNIDO's proposal to CELAC rests on. */
export const cooperationPrinciples = table(
  'cooperation-principles',
  texts('Principios de cooperación en el marco de la CELAC', 'Princípios de cooperação no âmbito da CELAC', 'Principles of cooperation within CELAC', 'Principes de coopération dans le cadre de la CELAC'),
  { sourceDoc: 'UNI', sourceLocus: '3' },
  [
    row('1', 'Promover mecanismos para el aprendizaje, la fertilización cruzada y la creación de capacidades', 'Promover mecanismos para a aprendizagem, a fertilização cruzada e a criação de capacidades', 'Promote mechanisms for learning, cross-fertilization and capacity building', 'Promouvoir des mécanismes d’apprentissage, de fertilisation croisée et de renforcement des capacités'),
    row('2', 'Asegurar el acceso continuo y en tiempo real al conocimiento colectivo, regional y contextualizado: mejores prácticas e instrumentos de apoyo', 'Assegurar o acesso contínuo e em tempo real ao conhecimento coletivo, regional e contextualizado: melhores práticas e instrumentos de apoio', 'Ensure continuous, real-time access to collective, regional, contextualized knowledge: best practices and instruments of support', 'Assurer un accès continu et en temps réel au savoir collectif, régional et contextualisé : meilleures pratiques et instruments d’appui'),
    row('3', 'Apoyo en la intervención práctica: regional, subregional y nacional', 'Apoio na intervenção prática: regional, sub-regional e nacional', 'Support practical intervention: regional, sub-regional and national', 'Appuyer l’intervention pratique : régionale, sous-régionale et nationale'),
    row('4', 'Garantizar la sostenibilidad y continuidad de las actividades productivas y del desarrollo industrial inclusivo y sostenible (ISID) en el marco de la CELAC', 'Garantir a sustentabilidade e a continuidade das atividades produtivas e do desenvolvimento industrial inclusivo e sustentável (ISID) no âmbito da CELAC', 'Guarantee the sustainability and continuity of productive activities and of inclusive and sustainable industrial development (ISID) within CELAC', 'Garantir la durabilité et la continuité des activités productives et du développement industriel inclusif et durable (ISID) dans le cadre de la CELAC'),
  ],
);

/** How it would be carried out. */
export const cooperationOperation = table(
  'cooperation-operation',
  texts('Operacionalización de la propuesta de cooperación', 'Operacionalização da proposta de cooperação', 'How the proposed cooperation operates', 'Mise en œuvre de la proposition de coopération'),
  { sourceDoc: 'UNI', sourceLocus: '3, Operacionalización' },
  [
    row('1', 'Unidad de Apoyo Técnico para el Desarrollo Productivo e Industrial', 'Unidade de Apoio Técnico para o Desenvolvimento Produtivo e Industrial', 'Technical Support Unit for Productive and Industrial Development', 'Unité d’appui technique au développement productif et industriel'),
    row('1a', 'Integrada por la ONUDI, SELA, CEPAL, PNUMA, Troika CELAC y otras organizaciones regionales e internacionales reconocidas', 'Integrada por ONUDI, SELA, CEPAL, PNUMA, Troika CELAC e outras organizações regionais e internacionais reconhecidas', 'Made up of UNIDO, SELA, ECLAC, UNEP, the CELAC Troika and other recognized regional and international organizations', 'Composée de l’ONUDI, du SELA, de la CEPALC, du PNUE, de la Troïka CELAC et d’autres organisations régionales et internationales reconnues', of('1')),
    row('1b', 'Facilitar la coordinación de reuniones regionales bianuales de los ministros de Industria y Comercio para dar seguimiento a lo acordado, similar a la CAMI', 'Facilitar a coordenação de reuniões regionais bianuais dos ministros de Indústria e Comércio para acompanhar o acordado, semelhante à CAMI', 'Ease the coordination of biennial regional meetings of ministers of industry and trade that follow up what was agreed, like CAMI', 'Faciliter la coordination de réunions régionales bisannuelles des ministres de l’industrie et du commerce pour suivre ce qui a été convenu, à l’image de la CAMI', {
      ...of('1'),
      note: texts(
        '«Bianuales» puede leerse como dos veces al año; la comparación con la CAMI sugiere cada dos años. La periodicidad es configurable.',
        '“Bianuales” pode ler-se como duas vezes por ano; a comparação com a CAMI sugere a cada dois anos. A periodicidade é configurável.',
        '“Bianuales” may mean twice a year; the comparison with CAMI suggests every two years. The frequency can be configured.',
        '« Bianuales » peut vouloir dire deux fois par an ; la comparaison avec la CAMI suggère tous les deux ans. La périodicité est configurable.',
      ),
    }),
    row('2', 'Seminarios regionales y subregionales, talleres y cursos de capacitación para formular e implementar políticas basadas en el enfoque ISID', 'Seminários regionais e sub-regionais, oficinas e cursos de capacitação para formular e implementar políticas baseadas na abordagem ISID', 'Regional and sub-regional seminars, workshops and training courses on policies based on ISID', 'Séminaires régionaux et sous-régionaux, ateliers et cours de formation pour formuler et mettre en œuvre des politiques fondées sur l’ISID'),
    row('3', 'Portal para el intercambio de conocimiento, metodologías, herramientas y experiencias prácticas, siguiendo la propuesta inicial del SELA', 'Portal para o intercâmbio de conhecimento, metodologias, ferramentas e experiências práticas, seguindo a proposta inicial do SELA', 'Portal for the exchange of knowledge, methodologies, tools and practical experience, following SELA’s initial proposal', 'Portail d’échange de connaissances, de méthodologies, d’outils et d’expériences pratiques, suivant la proposition initiale du SELA'),
    row('4', 'Acompañamiento de iniciativas de creación o mejora de clústeres regionales y subregionales, su inserción en cadenas de valor y alianzas público-privadas para modernizar las pymes', 'Acompanhamento de iniciativas de criação ou melhoria de clusters regionais e sub-regionais, sua inserção em cadeias de valor e parcerias público-privadas para modernizar as PMEs', 'Accompaniment of initiatives that create or improve regional and sub-regional clusters, their insertion in value chains, and public-private partnerships that modernize SMEs', 'Accompagnement d’initiatives de création ou d’amélioration de grappes régionales et sous-régionales, leur insertion dans les chaînes de valeur et partenariats public-privé pour moderniser les PME'),
  ],
);

/** Where one could start. */
export const practicalInterventions = table(
  'practical-interventions',
  texts('Intervenciones prácticas propuestas', 'Intervenções práticas propostas', 'Practical interventions proposed', 'Interventions pratiques proposées'),
  { sourceDoc: 'UNI', sourceLocus: '3, intervenciones prácticas' },
  [
    row('intraregional-programmes', 'Programas intrarregionales similares al Programa de Integración Productiva del MERCOSUR', 'Programas intrarregionais semelhantes ao Programa de Integração Produtiva do MERCOSUL', 'Intraregional programmes like MERCOSUR’s Productive Integration Programme', 'Programmes intrarégionaux semblables au Programme d’intégration productive du MERCOSUR'),
    row('cocoa', 'Cadena de valor del cacao', 'Cadeia de valor do cacau', 'Cocoa value chain', 'Chaîne de valeur du cacao', { data: { countries: ['bo', 'co', 'ni'] } }),
    row('fruit-and-vegetables', 'Cadena de valor de frutas y verduras', 'Cadeia de valor de frutas e verduras', 'Fruit and vegetable value chain', 'Chaîne de valeur des fruits et légumes', { data: { countries: ['cr', 'gt', 'mx', 'do', 'py'] } }),
    row('grains', 'Cadena de valor de granos', 'Cadeia de valor de grãos', 'Grain value chain', 'Chaîne de valeur des céréales', { data: { countries: ['ar', 'cl'] } }),
    row('medicinal-plants', 'Cadena de valor de plantas medicinales (países caribeños)', 'Cadeia de valor de plantas medicinais (países do Caribe)', 'Medicinal-plant value chain (Caribbean countries)', 'Chaîne de valeur des plantes médicinales (pays des Caraïbes)'),
    row('industrial-parks', 'Desarrollo de parques industriales', 'Desenvolvimento de parques industriais', 'Development of industrial parks', 'Développement de parcs industriels', {
      data: { countries: ['br', 'cu', 'mx', 'pe', 'uy', 've'] },
      note: texts('«Entre otros» países, según la fuente.', '“Entre outros” países, segundo a fonte.', '“Among others”, the source says.', '« Entre autres » pays, selon la source.'),
    }),
  ],
);
