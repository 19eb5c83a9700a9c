import { row, table, texts } from '../table.js';

const forGoal = (subGoal: string) => ({ partOf: `oecd-sub-goals-${subGoal}` });

/** With what the goals are pursued. */
export const oecdInstruments = table(
  'oecd-instruments',
  texts('Instrumentos de apoyo e incentivo para clústeres (OCDE)', 'Instrumentos de apoio e incentivo a clusters (OCDE)', 'Instruments of support and incentives for clusters (OECD)', 'Instruments de soutien et d’incitation aux grappes (OCDE)'),
  { sourceDoc: 'APP', sourceLocus: 'Cuadro 1 (fuente: OECD)' },
  [
    row('cluster-maps', 'Desarrollar mapas de clústeres (cualitativos y cuantitativos)', 'Desenvolver mapas de clusters (qualitativos e quantitativos)', 'Draw maps of clusters (qualitative and quantitative)', 'Établir des cartes des grappes (qualitatives et quantitatives)', forGoal('a1')),
    row('facilitators', 'Buscar facilitadores o intermediarios que identifiquen firmas que podrían trabajar juntas', 'Buscar facilitadores ou intermediários que identifiquem empresas que poderiam trabalhar juntas', 'Seek facilitators or intermediaries who find firms that could work together', 'Chercher des facilitateurs ou intermédiaires qui repèrent les entreprises pouvant travailler ensemble', forGoal('a1')),
    row('meetings', 'Llevar a cabo reuniones, conferencias y capacitaciones sobre clústeres', 'Realizar reuniões, conferências e capacitações sobre clusters', 'Hold meetings, conferences and training about clusters', 'Tenir des réunions, conférences et formations sur les grappes', forGoal('a2')),
    row('network-incentives', 'Incentivos financieros para el desarrollo de redes organizacionales', 'Incentivos financeiros para o desenvolvimento de redes organizacionais', 'Financial incentives for the development of organizational networks', 'Incitations financières au développement de réseaux d’organisations', forGoal('a2')),
    row('relations-map', 'Mapa de relaciones entre empresas de clústeres', 'Mapa de relações entre empresas de clusters', 'Map of relations between the firms of clusters', 'Carte des relations entre entreprises des grappes', forGoal('a2')),
    row('small-firms', 'Políticas de apoyo a pequeñas empresas', 'Políticas de apoio a pequenas empresas', 'Policies in support of small firms', 'Politiques de soutien aux petites entreprises', forGoal('b1')),
    row('coordinated-purchasing', 'Compras coordinadas', 'Compras coordenadas', 'Coordinated purchasing', 'Achats coordonnés', forGoal('b1')),
    row('quality-standards', 'Establecimiento de estándares de calidad', 'Estabelecimento de padrões de qualidade', 'Setting of quality standards', 'Établissement de normes de qualité', forGoal('b1')),
    row('marketing-policy', 'Desarrollar una política general de marketing', 'Desenvolver uma política geral de marketing', 'Develop a general marketing policy', 'Élaborer une politique générale de marketing', forGoal('b1')),
    row('brands', 'Desarrollo de marcas y marketing para clústeres y regiones', 'Desenvolvimento de marcas e marketing para clusters e regiões', 'Brands and marketing for clusters and regions', 'Marques et marketing pour les grappes et les régions', forGoal('b2')),
    row('investor-assistance', 'Asistencia a potenciales inversionistas del clúster', 'Assistência a potenciais investidores do cluster', 'Assistance to potential investors in the cluster', 'Assistance aux investisseurs potentiels de la grappe', forGoal('b2')),
    row('export-networks', 'Redes de exportación', 'Redes de exportação', 'Export networks', 'Réseaux d’exportation', forGoal('b2')),
    row('distribution', 'Apoyo en el desarrollo de cadenas de distribución', 'Apoio ao desenvolvimento de cadeias de distribuição', 'Support in developing distribution chains', 'Appui au développement de chaînes de distribution', forGoal('b2')),
    row('labour-information', 'Recopilar y difundir información del mercado del trabajo', 'Reunir e difundir informação do mercado de trabalho', 'Gather and spread information on the labour market', 'Recueillir et diffuser l’information sur le marché du travail', forGoal('b3')),
    row('university-training', 'Capacitación especializada en universidades', 'Capacitação especializada em universidades', 'Specialized training at universities', 'Formations spécialisées dans les universités', forGoal('b3')),
    row('education-networks', 'Apoyar redes entre grupos de firmas e instituciones educativas', 'Apoiar redes entre grupos de empresas e instituições de ensino', 'Support networks of groups of firms and educational institutions', 'Soutenir les réseaux entre groupes d’entreprises et établissements d’enseignement', forGoal('b3')),
    row('attracting-students', 'Oportunidades educativas para atraer estudiantes a la región', 'Oportunidades educacionais para atrair estudantes à região', 'Educational opportunities that attract students to the region', 'Offres de formation attirant des étudiants dans la région', forGoal('b3')),
    row('joint-projects', 'Apoyar proyectos conjuntos entre firmas, universidades y centros de investigación', 'Apoiar projetos conjuntos entre empresas, universidades e centros de pesquisa', 'Support joint projects of firms, universities and research centres', 'Soutenir des projets communs d’entreprises, d’universités et de centres de recherche', forGoal('c1')),
    row('gathering-actors', 'Reunir actores para facilitar la interacción', 'Reunir atores para facilitar a interação', 'Bring actors together to ease interaction', 'Réunir les acteurs pour faciliter les échanges', forGoal('c1')),
    row('university-programmes', 'Desarrollar programas universitarios', 'Desenvolver programas universitários', 'Develop university programmes', 'Développer des programmes universitaires', forGoal('c1')),
    row('observatories', 'Observatorios técnicos', 'Observatórios técnicos', 'Technical observatories', 'Observatoires techniques', forGoal('c1')),
    row('property-rights', 'Asegurar apropiados derechos de propiedad intelectual y cumplimiento de normas', 'Assegurar direitos de propriedade intelectual apropriados e o cumprimento das normas', 'Ensure proper intellectual-property rights and compliance', 'Garantir des droits de propriété intellectuelle adéquats et le respect des règles', forGoal('c2')),
    row('technology-transfer', 'Apoyar servicios de transferencia tecnológica', 'Apoiar serviços de transferência de tecnologia', 'Support technology-transfer services', 'Soutenir les services de transfert de technologie', forGoal('c2')),
    row('financial-advice', 'Servicios de asesoría para operaciones financieras no convencionales', 'Serviços de assessoria para operações financeiras não convencionais', 'Advice for non-conventional financial operations', 'Conseil pour des opérations financières non conventionnelles', forGoal('c3')),
    row('public-guarantees', 'Garantía pública para programas y desarrollo de capital de riesgo', 'Garantia pública para programas e desenvolvimento de capital de risco', 'Public guarantee for programmes and development of venture capital', 'Garantie publique pour les programmes et le développement du capital-risque', forGoal('c3')),
    row('venture-framework', 'Marco de condiciones que apoyen el desarrollo de capital de riesgo privado', 'Marco de condições que apoiem o desenvolvimento de capital de risco privado', 'Framework conditions that support private venture capital', 'Conditions-cadres favorables au capital-risque privé', forGoal('c3')),
  ],
);
