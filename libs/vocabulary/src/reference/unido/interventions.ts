import { links, row, table, texts } from '../table.js';

/** What is done about each inhibitor, and which of UNIDO's methodologies goes with it. */
export const interventions = table(
  'interventions',
  texts('Intervenciones secuenciales en cadenas de valor', 'Intervenções sequenciais em cadeias de valor', 'Sequential interventions in value chains', 'Interventions séquentielles dans les chaînes de valeur'),
  { sourceDoc: 'UNI', sourceLocus: 'Tabla IV, columna 2' },
  [
    row('a', 'Políticas y mecanismos que promueven cadenas de valor para mejorar la articulación', 'Políticas e mecanismos que promovem cadeias de valor para melhorar a articulação', 'Policies and mechanisms that promote value chains, to improve articulation', 'Politiques et mécanismes de promotion des chaînes de valeur pour améliorer l’articulation'),
    row('b', 'Formación de capacidades: AMIS (investigación, análisis y documentación del mercado de alimentos)', 'Formação de capacidades: AMIS (pesquisa, análise e documentação do mercado de alimentos)', 'Capacity building: AMIS (research, analysis and documentation of the food market)', 'Renforcement des capacités : AMIS (étude, analyse et documentation du marché alimentaire)', {
      note: texts('Impreso en inglés.', 'Impresso em inglês.', 'Printed in English.', 'Imprimé en anglais.'),
    }),
    row('c', 'Mejorar los servicios de apoyo y distribución para los agronegocios', 'Melhorar os serviços de apoio e distribuição para o agronegócio', 'Better support and distribution services for agribusiness', 'Améliorer les services d’appui et de distribution pour l’agro-industrie'),
    row('d', 'Formación de capacidades y entrenamiento de pequeños productores (dinámica de grupos, manejo y gestión de la cadena, cumplimiento de normativas)', 'Formação de capacidades e treinamento de pequenos produtores (dinâmica de grupos, manejo e gestão da cadeia, cumprimento de normas)', 'Capacity building and training of small producers (group dynamics, chain management, compliance)', 'Renforcement des capacités et formation des petits producteurs (dynamique de groupe, gestion de la chaîne, respect des normes)', {
      provenance: 'reconstructed',
      note: texts('Impreso «grupos dinámicos»; se lee «dinámica de grupos».', 'Impresso “grupos dinámicos”; lê-se “dinâmica de grupos”.', 'Printed “grupos dinámicos”; read as “group dynamics”.', 'Imprimé « grupos dinámicos » ; lu comme « dynamique de groupe ».'),
    }),
    row('e', 'Implementación de nuevos mecanismos para el financiamiento y la mejora de la productividad en cadenas de valor', 'Implementação de novos mecanismos para o financiamento e a melhoria da produtividade em cadeias de valor', 'New mechanisms for finance and for raising productivity in value chains', 'Mise en place de nouveaux mécanismes de financement et d’amélioration de la productivité dans les chaînes de valeur'),
    row('f', 'Establecimiento de plataformas de diálogo sobre cadenas de valor para la planeación y acciones de encadenamiento productivo', 'Estabelecimento de plataformas de diálogo sobre cadeias de valor para o planejamento e ações de encadeamento produtivo', 'Dialogue platforms on value chains for planning and linkage actions', 'Plateformes de dialogue sur les chaînes de valeur pour la planification et les actions d’enchaînement productif'),
    row('g', 'Incentivos del gobierno, regulaciones y apoyo a políticas públicas', 'Incentivos do governo, regulamentações e apoio a políticas públicas', 'Government incentives, regulation and support for public policy', 'Incitations publiques, réglementation et appui aux politiques publiques'),
    row('h', 'Formación de capacidades para pequeños productores', 'Formação de capacidades para pequenos produtores', 'Capacity building of small producers', 'Renforcement des capacités des petits producteurs'),
    row('i', 'Formación de capacidades y metodologías', 'Formação de capacidades e metodologias', 'Capacity building and methodologies', 'Renforcement des capacités et méthodologies'),
    row('j', 'Plataforma de diálogo entre las agencias que trabajan en temas de cadenas de valor', 'Plataforma de diálogo entre as agências que trabalham com cadeias de valor', 'Dialogue platform between the agencies working on value chains', 'Plateforme de dialogue entre les agences travaillant sur les chaînes de valeur', {
      note: texts('La fuente no imprime ninguna metodología para esta intervención.', 'A fonte não imprime nenhuma metodologia para esta intervenção.', 'The source prints no methodology for this intervention.', 'La source n’imprime aucune méthodologie pour cette intervention.'),
    }),
  ],
  {
    relations: links('supported-by', [
      ['interventions-a', ['methodologies-m1']],
      ['interventions-b', ['methodologies-m1']],
      ['interventions-c', ['methodologies-m2', 'methodologies-m3']],
      ['interventions-d', ['methodologies-m4']],
      ['interventions-e', ['methodologies-m5', 'methodologies-m6']],
      ['interventions-f', ['methodologies-m7']],
      ['interventions-g', ['methodologies-m8', 'methodologies-m9']],
      ['interventions-h', ['methodologies-m1']],
      ['interventions-i', ['methodologies-m10']],
    ]),
  },
);
