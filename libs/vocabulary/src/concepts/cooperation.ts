import { concept, type Concept } from './concept.js';

/** How countries and agencies help each other. */
export const cooperation: readonly Concept[] = [
  concept(
    'south-south-cooperation',
    {
      es: ['cooperación Sur-Sur', 'cooperación sur-sur', 'cooperación triangular', 'cooperación horizontal'],
      pt: ['cooperação Sul-Sul', 'cooperação sul-sul', 'cooperação triangular', 'cooperação horizontal'],
      en: ['South-South cooperation', 'triangular cooperation', 'horizontal cooperation'],
      fr: ['coopération Sud-Sud', 'coopération triangulaire', 'coopération horizontale'],
      nl: ['Zuid-Zuidsamenwerking', 'driehoekssamenwerking'],
    },
    { broader: 'cooperation-for-development' },
  ),
  concept(
    'cooperation-for-development',
    {
      es: ['cooperación internacional', 'cooperación para el desarrollo', 'cooperación técnica', 'agencia de cooperación', 'agencias de cooperación'],
      pt: ['cooperação internacional', 'cooperação para o desenvolvimento', 'cooperação técnica', 'agência de cooperação', 'agências de cooperação'],
      en: ['international cooperation', 'development cooperation', 'technical cooperation', 'cooperation agency', 'cooperation agencies'],
      fr: ['coopération internationale', 'coopération au développement', 'coopération technique', 'agence de coopération', 'agences de coopération'],
      nl: ['internationale samenwerking', 'ontwikkelingssamenwerking', 'technische samenwerking'],
    },
    { related: ['technical-assistance'] },
  ),
  concept(
    'ministerial-meeting',
    {
      es: ['reunión ministerial', 'reuniones ministeriales', 'reunión de ministros', 'reuniones de ministros', 'reunión de ministros de industria'],
      pt: ['reunião ministerial', 'reuniões ministeriais', 'reunião de ministros', 'reuniões de ministros'],
      en: ['ministerial meeting', 'ministerial meetings', 'meeting of ministers', 'meetings of ministers', 'ministerial conference'],
      fr: ['réunion ministérielle', 'réunions ministérielles', 'réunion des ministres', 'conférence ministérielle'],
      nl: ['ministeriële bijeenkomst', 'ministeriële bijeenkomsten', 'ministersvergadering'],
    },
    { related: ['regional-integration', 'technical-support-unit'] },
  ),
  concept(
    'technical-support-unit',
    {
      es: ['unidad de apoyo técnico', 'unidades de apoyo técnico', 'secretaría técnica', 'secretarías técnicas'],
      pt: ['unidade de apoio técnico', 'unidades de apoio técnico', 'secretaria técnica', 'secretarias técnicas'],
      en: ['technical support unit', 'technical support units', 'technical secretariat', 'technical secretariats'],
      fr: ['unité d’appui technique', 'unités d’appui technique', 'secrétariat technique', 'secrétariats techniques'],
      nl: ['technische ondersteuningseenheid', 'technisch secretariaat'],
    },
    { related: ['ministerial-meeting', 'technical-assistance'] },
  ),
  concept(
    'expert-group',
    {
      es: ['grupo de expertos', 'grupos de expertos', 'reunión de grupo de expertos', 'reunión de expertos', 'reuniones de expertos'],
      pt: ['grupo de especialistas', 'grupos de especialistas', 'reunião de especialistas', 'reuniões de especialistas', 'grupo de peritos'],
      en: ['expert group', 'expert groups', 'expert group meeting', 'expert group meetings', 'EGM'],
      fr: ['groupe d’experts', 'groupes d’experts', 'réunion de groupe d’experts', 'réunion d’experts'],
      nl: ['deskundigengroep', 'deskundigengroepen', 'expertgroep', 'bijeenkomst van deskundigen'],
    },
    { related: ['ministerial-meeting'] },
  ),
  concept(
    'technology-platform',
    {
      es: ['plataforma virtual', 'plataformas virtuales', 'plataforma de articulación productiva', 'plataforma tecnológica', 'plataformas tecnológicas', 'portal de conocimiento'],
      pt: ['plataforma virtual', 'plataformas virtuais', 'plataforma de articulação produtiva', 'plataforma tecnológica', 'plataformas tecnológicas', 'portal de conhecimento'],
      en: ['virtual platform', 'virtual platforms', 'technology platform', 'technology platforms', 'knowledge portal', 'knowledge portals'],
      fr: ['plateforme virtuelle', 'plateformes virtuelles', 'plateforme technologique', 'plateformes technologiques', 'portail de connaissances'],
      nl: ['virtueel platform', 'virtuele platforms', 'technologieplatform', 'kennisportaal'],
    },
    { related: ['knowledge-network', 'digital-transformation'] },
  ),
];
