import { concept, type Concept } from './concept.js';

/** Services and institutions that help firms. */
export const services: readonly Concept[] = [
  concept(
    'business-development-services',
    {
      es: ['servicios de desarrollo empresarial', 'servicio de desarrollo empresarial', 'SDE', 'servicios empresariales', 'apoyo empresarial'],
      pt: ['serviços de desenvolvimento empresarial', 'serviço de desenvolvimento empresarial', 'SDE', 'apoio empresarial'],
      en: ['business development services', 'business development service', 'BDS', 'business support', 'business services'],
      fr: ['services de développement des entreprises', 'services d’appui aux entreprises', 'appui aux entreprises'],
      nl: ['bedrijfsontwikkelingsdiensten', 'bedrijfsondersteuning'],
    },
    { related: ['smes', 'extension', 'technical-assistance'] },
  ),
  concept(
    'extension',
    {
      es: ['extensionismo', 'extensionismo industrial', 'extensionismo tecnológico', 'extensión tecnológica', 'servicios de extensión', 'extensión rural'],
      pt: ['extensionismo', 'extensão industrial', 'extensão tecnológica', 'extensionismo tecnológico', 'serviços de extensão', 'extensão rural'],
      en: ['extension services', 'extension', 'industrial extension', 'technology extension', 'agricultural extension', 'rural extension'],
      fr: ['services de vulgarisation', 'vulgarisation', 'vulgarisation technologique', 'vulgarisation industrielle', 'vulgarisation agricole'],
      nl: ['voorlichtingsdiensten', 'voorlichtingsdienst', 'landbouwvoorlichting', 'technologische voorlichting'],
    },
    { related: ['technical-assistance', 'technology-transfer'] },
  ),
  concept(
    'technical-assistance',
    {
      es: ['asistencia técnica', 'asistencias técnicas', 'asesoría técnica', 'asesorías técnicas', 'acompañamiento técnico'],
      pt: ['assistência técnica', 'assistências técnicas', 'assessoria técnica', 'acompanhamento técnico'],
      en: ['technical assistance', 'technical advice', 'advisory services', 'technical support'],
      fr: ['assistance technique', 'appui technique', 'conseil technique', 'accompagnement technique'],
      nl: ['technische bijstand', 'technische ondersteuning', 'technisch advies'],
    },
    { related: ['business-development-services', 'cooperation-for-development'] },
  ),
  concept(
    'supplier-development',
    {
      es: [
        'desarrollo de proveedores', 'programa de desarrollo de proveedores', 'programas de desarrollo de proveedores',
        'formación de proveedores', 'proveedor', 'proveedores', 'subcontratación',
      ],
      pt: [
        'desenvolvimento de fornecedores', 'programa de desenvolvimento de fornecedores', 'programas de desenvolvimento de fornecedores',
        'qualificação de fornecedores', 'fornecedor', 'fornecedores', 'subcontratação',
      ],
      en: ['supplier development', 'supplier development programme', 'supplier development programmes', 'supplier', 'suppliers', 'subcontracting'],
      fr: ['développement des fournisseurs', 'développement de fournisseurs', 'fournisseur', 'fournisseurs', 'sous-traitance'],
      nl: ['leveranciersontwikkeling', 'leverancier', 'leveranciers', 'onderaanneming', 'uitbesteding'],
    },
    { related: ['anchor-firm', 'supply-chain', 'quality-management'] },
  ),
  concept(
    'capacity-building',
    {
      es: ['desarrollo de capacidades', 'generación de capacidades', 'fortalecimiento de capacidades', 'creación de capacidades'],
      pt: ['desenvolvimento de capacidades', 'geração de capacidades', 'fortalecimento de capacidades', 'criação de capacidades'],
      en: ['capacity building', 'capacity development', 'capacity-building'],
      fr: ['renforcement des capacités', 'développement des capacités', 'création de capacités'],
      nl: ['capaciteitsopbouw', 'capaciteitsontwikkeling', 'capaciteitsversterking'],
    },
    { related: ['training', 'learning'] },
  ),
  concept(
    'training',
    {
      es: ['capacitación', 'capacitaciones', 'formación', 'formación profesional', 'formación técnica', 'capacitación laboral', 'entrenamiento'],
      pt: ['capacitação', 'capacitações', 'formação', 'formação profissional', 'formação técnica', 'treinamento', 'treinamentos'],
      en: ['training', 'vocational training', 'technical training', 'professional training', 'training courses'],
      fr: ['formation', 'formations', 'formation professionnelle', 'formation technique', 'formations professionnelles'],
      nl: ['opleiding', 'opleidingen', 'beroepsopleiding', 'beroepsopleidingen', 'scholing', 'training'],
    },
    { broader: 'capacity-building', related: ['human-capital'] },
  ),
  concept(
    'business-management',
    {
      es: ['gestión empresarial', 'gestión de empresas', 'capacitación en gestión empresarial', 'administración de empresas'],
      pt: ['gestão empresarial', 'gestão de empresas', 'capacitação em gestão empresarial', 'administração de empresas'],
      en: ['business management', 'enterprise management', 'management skills', 'business management training'],
      fr: ['gestion d’entreprise', 'gestion des entreprises', 'formation à la gestion d’entreprise'],
      nl: ['bedrijfsbeheer', 'bedrijfsvoering', 'bedrijfsmanagement'],
    },
    { related: ['training', 'smes'] },
  ),
  concept(
    'business-incubator',
    {
      es: ['incubadora de empresas', 'incubadoras de empresas', 'incubadora', 'incubadoras', 'aceleradora', 'aceleradoras de empresas'],
      pt: ['incubadora de empresas', 'incubadoras de empresas', 'incubadora', 'incubadoras', 'aceleradora', 'aceleradoras'],
      en: ['business incubator', 'business incubators', 'incubator', 'incubators', 'business accelerator', 'accelerators'],
      fr: ['incubateur d’entreprises', 'incubateurs d’entreprises', 'pépinière d’entreprises', 'pépinières d’entreprises', 'accélérateur'],
      nl: ['bedrijfsincubator', 'bedrijfsincubatoren', 'bedrijfsverzamelgebouw', 'startersincubator'],
    },
    { related: ['entrepreneurship', 'technology-park'] },
  ),
  concept(
    'human-capital',
    {
      es: ['capital humano', 'talento humano', 'talento local', 'talentos locales', 'recursos humanos', 'fuerza laboral', 'mano de obra calificada'],
      pt: ['capital humano', 'talento humano', 'talentos locais', 'recursos humanos', 'força de trabalho', 'mão de obra qualificada'],
      en: ['human capital', 'human resources', 'local talent', 'workforce', 'skilled labour'],
      fr: ['capital humain', 'ressources humaines', 'talents locaux', 'main-d’œuvre', 'main-d’œuvre qualifiée'],
      nl: ['menselijk kapitaal', 'menselijke hulpbronnen', 'lokaal talent', 'geschoolde arbeidskrachten'],
    },
    { related: ['training', 'employment'] },
  ),
  concept(
    'knowledge-network',
    {
      es: ['red de conocimiento', 'redes de conocimiento', 'intercambio de conocimientos', 'gestión del conocimiento', 'comunidad de práctica', 'comunidades de práctica'],
      pt: ['rede de conhecimento', 'redes de conhecimento', 'intercâmbio de conhecimentos', 'gestão do conhecimento', 'comunidade de prática', 'comunidades de prática'],
      en: ['knowledge network', 'knowledge networks', 'knowledge exchange', 'knowledge sharing', 'knowledge management', 'community of practice', 'communities of practice'],
      fr: ['réseau de connaissances', 'réseaux de connaissances', 'échange de connaissances', 'gestion des connaissances', 'communauté de pratique', 'communautés de pratique'],
      nl: ['kennisnetwerk', 'kennisnetwerken', 'kennisuitwisseling', 'kennisbeheer', 'praktijkgemeenschap'],
    },
    { related: ['good-practice', 'learning'] },
  ),
  concept(
    'learning',
    {
      es: ['aprendizaje', 'aprendizaje colectivo', 'región que aprende', 'regiones que aprenden', 'lecciones aprendidas', 'lección aprendida'],
      pt: ['aprendizagem', 'aprendizagem coletiva', 'aprendizado', 'regiões que aprendem', 'lições aprendidas', 'lição aprendida'],
      en: ['learning', 'collective learning', 'learning region', 'learning regions', 'lesson learned', 'lessons learned'],
      fr: ['apprentissage', 'apprentissage collectif', 'régions apprenantes', 'région apprenante', 'enseignements tirés', 'leçons apprises'],
      nl: ['leren', 'collectief leren', 'lerende regio', 'lerende regio’s', 'geleerde lessen'],
    },
    { related: ['knowledge-network'] },
  ),
  concept(
    'good-practice',
    {
      es: ['buena práctica', 'buenas prácticas', 'mejor práctica', 'mejores prácticas', 'replicación de buenas prácticas'],
      pt: ['boa prática', 'boas práticas', 'melhor prática', 'melhores práticas', 'replicação de boas práticas'],
      en: ['good practice', 'good practices', 'best practice', 'best practices', 'replication of good practices'],
      fr: ['bonne pratique', 'bonnes pratiques', 'meilleures pratiques', 'meilleure pratique'],
      nl: ['goede praktijk', 'goede praktijken', 'beste praktijken'],
    },
    { related: ['knowledge-network', 'learning'] },
  ),
];
