import { concept, type Concept } from './concept.js';

/** Clusters and other ways in which firms gather in a place. */
export const clusters: readonly Concept[] = [
  concept(
    'cluster',
    {
      es: [
        'clúster', 'clústeres', 'cluster', 'clusters', 'clúster productivo', 'clústeres productivos', 'conglomerado', 'conglomerados',
        'conglomerado productivo', 'conglomerados productivos', 'aglomerado', 'aglomerados', 'aglomeración productiva',
        'aglomeraciones productivas', 'sistema productivo local', 'sistemas productivos locales', 'arreglo productivo local',
        'arreglos productivos locales', 'distrito industrial', 'distritos industriales', 'clúster exportador regional',
        'clústeres exportadores regionales', 'CER', 'APL',
      ],
      pt: [
        'arranjo produtivo local', 'arranjos produtivos locais', 'arranjo produtivo', 'arranjos produtivos', 'APL', 'APLs', 'aglomerado',
        'aglomerados', 'aglomerado produtivo', 'aglomerados produtivos', 'aglomeração produtiva', 'aglomerações produtivas',
        'sistema produtivo local', 'sistemas produtivos locais', 'cluster', 'clusters', 'distrito industrial', 'distritos industriais',
      ],
      en: [
        'cluster', 'clusters', 'industrial cluster', 'industrial clusters', 'business cluster', 'business clusters', 'agglomeration',
        'agglomerations', 'industrial district', 'industrial districts', 'local productive arrangement', 'local productive arrangements',
        'local production system', 'local production systems',
      ],
      fr: [
        'grappe', 'grappes', 'grappe d’entreprises', 'grappes d’entreprises', 'grappe industrielle', 'grappes industrielles', 'cluster',
        'clusters', 'pôle de compétitivité', 'pôles de compétitivité', 'district industriel', 'districts industriels',
        'système productif local', 'systèmes productifs locaux',
      ],
      nl: [
        'bedrijvencluster', 'bedrijvenclusters', 'cluster', 'clusters', 'industriecluster', 'industrieclusters', 'industrieel district',
        'industriële districten',
      ],
    },
    {
      related: ['agglomeration-economies', 'cluster-policy', 'collective-efficiency', 'value-chain'],
      nationalTerms: [
        { country: 'br', term: 'arranjo produtivo local (APL)' },
        { country: 'br', term: 'APL' },
        { country: 'cl', term: 'clúster exportador regional (CER)' },
        { country: 'cl', term: 'CER' },
      ],
    },
  ),
  concept(
    'cluster-development',
    {
      es: ['desarrollo de clústeres', 'desarrollo de clusters', 'desarrollo de conglomerados', 'enfoque de desarrollo de clústeres'],
      pt: ['desenvolvimento de arranjos produtivos', 'desenvolvimento de clusters', 'desenvolvimento de aglomerados'],
      en: ['cluster development', 'cluster development approach', 'development of clusters'],
      fr: ['développement de grappes', 'développement de clusters', 'développement des grappes d’entreprises'],
      nl: ['clusterontwikkeling', 'ontwikkeling van bedrijvenclusters'],
    },
    { related: ['cluster', 'cluster-initiative', 'cluster-policy', 'cluster-development-agent'] },
  ),
  concept(
    'cluster-initiative',
    {
      es: ['iniciativa clúster', 'iniciativas clúster', 'iniciativa cluster', 'iniciativas cluster', 'iniciativa de clúster'],
      pt: ['iniciativa de cluster', 'iniciativas de cluster', 'iniciativa de APL'],
      en: ['cluster initiative', 'cluster initiatives'],
      fr: ['initiative de grappe', 'initiatives de grappes', 'initiative cluster', 'initiatives cluster'],
      nl: ['clusterinitiatief', 'clusterinitiatieven'],
    },
    { broader: 'cluster-development' },
  ),
  concept(
    'cluster-mapping',
    {
      es: ['mapeo de clústeres', 'mapa de clústeres', 'mapas de clústeres', 'mapeo de clusters', 'identificación de clústeres'],
      pt: ['mapeamento de arranjos produtivos', 'mapa de clusters', 'mapas de clusters', 'mapeamento de APLs', 'identificação de clusters'],
      en: ['cluster mapping', 'cluster map', 'cluster maps', 'cluster identification'],
      fr: ['cartographie des grappes', 'carte des grappes', 'cartes des grappes', 'identification des grappes'],
      nl: ['clusterkaart', 'clusterkaarten', 'in kaart brengen van clusters'],
    },
    { broader: 'cluster-development', related: ['diagnosis'] },
  ),
  concept(
    'cluster-observatory',
    {
      es: ['observatorio de clústeres', 'observatorios de clústeres', 'observatorio de cluster', 'observatorio de clusters'],
      pt: ['observatório de arranjos produtivos', 'observatórios de arranjos produtivos', 'observatório de clusters'],
      en: ['cluster observatory', 'cluster observatories'],
      fr: ['observatoire des grappes', 'observatoires des grappes', 'observatoire des clusters'],
      nl: ['clusterobservatorium', 'clusterobservatoria'],
    },
    { broader: 'monitoring-and-evaluation', related: ['cluster'] },
  ),
  concept(
    'agglomeration-economies',
    {
      es: ['economías de aglomeración', 'economía de aglomeración', 'economías externas'],
      pt: ['economias de aglomeração', 'economia de aglomeração', 'economias externas'],
      en: ['agglomeration economies', 'agglomeration economy', 'external economies'],
      fr: ['économies d’agglomération', 'économie d’agglomération', 'économies externes'],
      nl: ['agglomeratievoordelen', 'agglomeratie-effecten'],
    },
    { related: ['cluster', 'economies-of-scale'] },
  ),
  concept(
    'economies-of-scale',
    {
      es: ['economías de escala', 'economía de escala'],
      pt: ['economias de escala', 'economia de escala'],
      en: ['economies of scale', 'economy of scale', 'scale economies'],
      fr: ['économies d’échelle', 'économie d’échelle'],
      nl: ['schaalvoordelen', 'schaalvoordeel'],
    },
  ),
  concept(
    'collective-efficiency',
    {
      es: ['eficiencia colectiva', 'acción conjunta', 'acciones conjuntas'],
      pt: ['eficiência coletiva', 'ação conjunta', 'ações conjuntas'],
      en: ['collective efficiency', 'joint action', 'joint actions'],
      fr: ['efficacité collective', 'action conjointe', 'actions conjointes'],
      nl: ['collectieve efficiëntie', 'gezamenlijke actie', 'gezamenlijke acties'],
    },
    { related: ['associativity', 'cluster'] },
  ),
  concept(
    'critical-mass',
    {
      es: ['masa crítica', 'proximidad geográfica', 'concentración territorial'],
      pt: ['massa crítica', 'proximidade geográfica', 'concentração territorial'],
      en: ['critical mass', 'geographic proximity', 'geographic concentration'],
      fr: ['masse critique', 'proximité géographique', 'concentration géographique'],
      nl: ['kritische massa', 'geografische nabijheid', 'geografische concentratie'],
    },
    { related: ['cluster'] },
  ),
  concept(
    'cross-border-cluster',
    {
      es: ['clúster transfronterizo', 'clústeres transfronterizos', 'clúster regional', 'clústeres regionales', 'clúster subregional'],
      pt: ['cluster transfronteiriço', 'clusters transfronteiriços', 'arranjo produtivo transfronteiriço', 'cluster regional'],
      en: ['cross-border cluster', 'cross-border clusters', 'regional cluster', 'regional clusters', 'transnational cluster'],
      fr: ['grappe transfrontalière', 'grappes transfrontalières', 'cluster transfrontalier', 'clusters transfrontaliers'],
      nl: ['grensoverschrijdend cluster', 'grensoverschrijdende clusters'],
    },
    { broader: 'cluster', related: ['regional-integration'] },
  ),
];
