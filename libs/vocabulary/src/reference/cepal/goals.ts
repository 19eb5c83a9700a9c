import { row, table, texts } from '../table.js';

/** What regions should decide first: their stance on structural change. */
export const strategicGoals = table(
  'strategic-goals',
  texts('Metas estratégicas de la política regional: qué hacer', 'Metas estratégicas da política regional: o que fazer', 'Strategic goals of regional policy: what to do', 'Objectifs stratégiques de la politique régionale : que faire'),
  { sourceDoc: 'CEP', sourceLocus: 'Metas estratégicas → qué hacer' },
  [
    row('stance', 'Definir su postura respecto a la necesidad de impulsar un cambio en la estructura productiva y empresarial', 'Definir sua postura quanto à necessidade de impulsionar uma mudança na estrutura produtiva e empresarial', 'Define a stance on the need to change the structure of production and business', 'Définir leur position sur la nécessité de changer la structure productive et entrepreneuriale'),
    row('new-sectors', 'Fomentar nuevos sectores de mayor valor agregado', 'Fomentar novos setores de maior valor agregado', 'Foster new sectors of higher added value', 'Favoriser de nouveaux secteurs à plus forte valeur ajoutée'),
    row('knowledge', 'Desarrollar nuevos conocimientos y capacidades locales', 'Desenvolver novos conhecimentos e capacidades locais', 'Develop new local knowledge and capacities', 'Développer de nouvelles connaissances et capacités locales'),
    row('articulation', 'Generar y consolidar nuevas modalidades de articulación productiva', 'Gerar e consolidar novas modalidades de articulação produtiva', 'Create and consolidate new modes of productive articulation', 'Créer et consolider de nouvelles formes d’articulation productive'),
  ],
);

/** How they go about it. */
export const managementGoals = table(
  'management-goals',
  texts('Metas de gestión de la política regional: cómo hacerlo', 'Metas de gestão da política regional: como fazer', 'Management goals of regional policy: how to do it', 'Objectifs de gestion de la politique régionale : comment faire'),
  { sourceDoc: 'CEP', sourceLocus: 'Metas de gestión → cómo hacerlo' },
  [
    row('dialogue', 'Dialogar con la estrategia productiva nacional y con las entidades encargadas de llevarla a cabo', 'Dialogar com a estratégia produtiva nacional e com as entidades encarregadas de executá-la', 'Talk with the national productive strategy and those who carry it out', 'Dialoguer avec la stratégie productive nationale et les entités chargées de la mettre en œuvre'),
    row('shared-visions', 'Promover la elaboración de metas y visiones del desarrollo regional compartidas por los actores locales', 'Promover a elaboração de metas e visões do desenvolvimento regional compartilhadas pelos atores locais', 'Promote goals and visions of regional development shared by local actors', 'Promouvoir des objectifs et des visions du développement régional partagés par les acteurs locaux'),
    row('resources', 'Movilizar los recursos y capacidades disponibles e integrarlos de forma coherente con el proyecto colectivo local', 'Mobilizar os recursos e capacidades disponíveis e integrá-los de forma coerente com o projeto coletivo local', 'Mobilize available resources and capacities and integrate them with the collective local project', 'Mobiliser les ressources et capacités disponibles et les intégrer de façon cohérente au projet collectif local'),
    row('capacities', 'Crear capacidades (técnicas e institucionales) locales', 'Criar capacidades (técnicas e institucionais) locais', 'Create local capacities, technical and institutional', 'Créer des capacités locales (techniques et institutionnelles)'),
    row('functions', 'Transferir funciones desde el nivel nacional', 'Transferir funções do nível nacional', 'Transfer functions from the national level', 'Transférer des fonctions du niveau national'),
    row('coordination', 'Coordinar políticas y acciones entre regiones', 'Coordenar políticas e ações entre regiões', 'Coordinate policies and actions between regions', 'Coordonner les politiques et les actions entre régions'),
  ],
);

/** What building local capacities depends on; serves as a checklist. */
export const capacityAspects = table(
  'capacity-aspects',
  texts('Aspectos críticos de la construcción de capacidades locales de fomento productivo', 'Aspectos críticos da construção de capacidades locais de fomento produtivo', 'Critical aspects of building local capacities for productive development', 'Aspects critiques de la construction de capacités locales de développement productif'),
  { sourceDoc: 'CEP', sourceLocus: 'Principales aspectos críticos (1) y (2)' },
  [
    row('1', 'Estabilidad de la institucionalidad de fomento: baja rotación del personal y capacidad de llevar adelante iniciativas de largo plazo', 'Estabilidade da institucionalidade de fomento: baixa rotatividade do pessoal e capacidade de conduzir iniciativas de longo prazo', 'Stable development institutions: low turnover of staff and ability to carry long-term initiatives', 'Stabilité des institutions de développement : faible rotation du personnel et capacité à mener des initiatives de long terme'),
    row('2', 'Disponibilidad de recursos suficientes, oportunos y seguros', 'Disponibilidade de recursos suficientes, oportunos e seguros', 'Sufficient, timely and secure resources', 'Ressources suffisantes, opportunes et sûres'),
    row('3', 'Dotación de capacidades adecuadas: equipos profesionales entrenados y motivados, y diálogo y colaboración con universidad, empresas y sociedad civil', 'Dotação de capacidades adequadas: equipes profissionais treinadas e motivadas, e diálogo e colaboração com universidade, empresas e sociedade civil', 'Adequate capacities: trained and motivated teams, and dialogue with university, firms and civil society', 'Capacités adéquates : équipes formées et motivées, dialogue et collaboration avec l’université, les entreprises et la société civile'),
    row('4', 'Construcción de sistemas de información que permitan orientar el diseño de las políticas de fomento productivo', 'Construção de sistemas de informação que permitam orientar o desenho das políticas de fomento produtivo', 'Information systems that guide the design of policy', 'Systèmes d’information permettant d’orienter la conception des politiques de développement productif'),
    row('5', 'Generación de sistemas de monitoreo y evaluación de las iniciativas y de los resultados alcanzados, con la participación de los actores locales', 'Geração de sistemas de monitoramento e avaliação das iniciativas e dos resultados alcançados, com a participação dos atores locais', 'Monitoring and evaluation of initiatives and results, with local actors taking part', 'Systèmes de suivi et d’évaluation des initiatives et des résultats, avec la participation des acteurs locaux'),
    row('6', 'Definir modalidades de coordinación con los servicios nacionales de fomento que operan en el territorio', 'Definir modalidades de coordenação com os serviços nacionais de fomento que operam no território', 'Modes of coordination with the national services at work in the territory', 'Définir des modalités de coordination avec les services nationaux présents sur le territoire'),
    row('7', 'Redefinir las funciones de los servicios nacionales de fomento que operan en el territorio', 'Redefinir as funções dos serviços nacionais de fomento que operam no território', 'Redefined functions of these national services', 'Redéfinir les fonctions de ces services nationaux'),
    row('8', 'No se puede pensar la política regional de forma separada de las políticas nacionales de desarrollo productivo', 'Não se pode pensar a política regional separadamente das políticas nacionais de desenvolvimento produtivo', 'Regional policy cannot be thought of apart from national policies', 'La politique régionale ne peut être pensée séparément des politiques nationales de développement productif'),
  ],
);
