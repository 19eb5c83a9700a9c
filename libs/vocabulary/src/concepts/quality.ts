import { concept, type Concept } from './concept.js';

/** Quality, standards, origin and intellectual property. */
export const quality: readonly Concept[] = [
  concept(
    'standards',
    {
      es: ['normas técnicas', 'norma técnica', 'normalización', 'estándares', 'estándar', 'normas internacionales', 'estándares internacionales', 'estandarización'],
      pt: ['normas técnicas', 'norma técnica', 'normalização', 'padrões', 'normas internacionais', 'padrões internacionais', 'padronização'],
      en: ['standards', 'standard', 'standardisation', 'standardization', 'international standards', 'technical standards'],
      fr: ['normes', 'norme', 'norme technique', 'normes techniques', 'normalisation', 'normes internationales'],
      nl: ['normen', 'norm', 'normalisatie', 'technische normen', 'internationale normen', 'standaardisatie'],
    },
    { broader: 'quality-infrastructure', related: ['certification', 'trade-standards-compliance'] },
  ),
  concept(
    'quality-infrastructure',
    {
      es: ['infraestructura de la calidad', 'infraestructura de calidad', 'sistema nacional de calidad', 'sistemas nacionales de calidad'],
      pt: ['infraestrutura da qualidade', 'infraestrutura de qualidade', 'sistema nacional da qualidade'],
      en: ['quality infrastructure', 'national quality system', 'national quality systems', 'NQI'],
      fr: ['infrastructure qualité', 'infrastructure de la qualité', 'système national de qualité'],
      nl: ['kwaliteitsinfrastructuur', 'nationaal kwaliteitssysteem'],
    },
    { related: ['quality-management'] },
  ),
  concept(
    'metrology',
    {
      es: ['metrología', 'calibración', 'instrumentos de medición'],
      pt: ['metrologia', 'calibração', 'instrumentos de medição'],
      en: ['metrology', 'calibration', 'measuring instruments'],
      fr: ['métrologie', 'étalonnage d’instruments', 'instruments de mesure'],
      nl: ['metrologie', 'kalibratie', 'meetinstrumenten'],
    },
    { broader: 'quality-infrastructure' },
  ),
  concept(
    'accreditation',
    {
      es: ['acreditación', 'acreditaciones', 'organismo de acreditación', 'evaluación de la conformidad'],
      pt: ['acreditação', 'acreditações', 'organismo de acreditação', 'avaliação da conformidade'],
      en: ['accreditation', 'accreditation body', 'conformity assessment'],
      fr: ['accréditation', 'accréditations', 'organisme d’accréditation', 'évaluation de la conformité'],
      nl: ['accreditatie', 'accreditaties', 'conformiteitsbeoordeling'],
    },
    { broader: 'quality-infrastructure', related: ['laboratory'] },
  ),
  concept(
    'laboratory',
    {
      es: ['laboratorio', 'laboratorios', 'laboratorio de ensayo', 'laboratorios de ensayo', 'red de laboratorios'],
      pt: ['laboratório', 'laboratórios', 'laboratório de ensaio', 'laboratórios de ensaio', 'rede de laboratórios'],
      en: ['laboratory', 'laboratories', 'testing laboratory', 'testing laboratories', 'laboratory network'],
      fr: ['laboratoire', 'laboratoires', 'laboratoire d’essais', 'laboratoires d’essais', 'réseau de laboratoires'],
      nl: ['laboratorium', 'laboratoria', 'testlaboratorium', 'testlaboratoria'],
    },
    { broader: 'quality-infrastructure', related: ['accreditation'] },
  ),
  concept(
    'certification',
    {
      es: ['certificación', 'certificaciones', 'certificado de calidad', 'certificados de calidad', 'sello de calidad', 'sellos de calidad'],
      pt: ['certificação', 'certificações', 'certificado de qualidade', 'certificados de qualidade', 'selo de qualidade', 'selos de qualidade'],
      en: ['certification', 'certifications', 'quality certificate', 'quality certificates', 'quality label', 'quality labels'],
      fr: ['certification', 'certifications', 'certificat de qualité', 'certificats de qualité', 'label de qualité', 'labels de qualité'],
      nl: ['certificering', 'certificeringen', 'kwaliteitscertificaat', 'kwaliteitskeurmerk'],
    },
    { related: ['standards', 'traceability'] },
  ),
  concept(
    'quality-management',
    {
      es: ['gestión de la calidad', 'gestión de calidad', 'control de calidad', 'aseguramiento de la calidad', 'buenas prácticas de manufactura', 'fomento de la calidad'],
      pt: ['gestão da qualidade', 'controle de qualidade', 'garantia da qualidade', 'boas práticas de fabricação'],
      en: ['quality management', 'quality control', 'quality assurance', 'good manufacturing practices'],
      fr: ['gestion de la qualité', 'management de la qualité', 'contrôle qualité', 'assurance qualité', 'bonnes pratiques de fabrication'],
      nl: ['kwaliteitsbeheer', 'kwaliteitszorg', 'kwaliteitscontrole', 'kwaliteitsborging'],
    },
    { related: ['standards', 'supplier-development'] },
  ),
  concept(
    'food-safety',
    {
      es: ['inocuidad alimentaria', 'inocuidad de los alimentos', 'seguridad de los alimentos', 'sanidad agroalimentaria', 'medidas sanitarias y fitosanitarias'],
      pt: ['segurança dos alimentos', 'inocuidade dos alimentos', 'sanidade agroalimentar', 'medidas sanitárias e fitossanitárias'],
      en: ['food safety', 'sanitary and phytosanitary measures', 'SPS measures'],
      fr: ['sécurité sanitaire des aliments', 'innocuité des aliments', 'mesures sanitaires et phytosanitaires'],
      nl: ['voedselveiligheid', 'sanitaire en fytosanitaire maatregelen'],
    },
    { related: ['traceability', 'agro-industry'] },
  ),
  concept(
    'traceability',
    {
      es: ['trazabilidad', 'sistema de trazabilidad', 'sistemas de trazabilidad', 'rastreabilidad'],
      pt: ['rastreabilidade', 'sistema de rastreabilidade', 'sistemas de rastreabilidade'],
      en: ['traceability', 'traceability system', 'traceability systems'],
      fr: ['traçabilité', 'système de traçabilité', 'systèmes de traçabilité'],
      nl: ['traceerbaarheid', 'traceerbaarheidssysteem', 'naspeurbaarheid'],
    },
    { related: ['certification', 'food-safety', 'supply-chain'] },
  ),
  concept(
    'trade-standards-compliance',
    {
      es: ['cumplimiento de normas', 'cumplimiento de estándares', 'normas de comercio internacional', 'obstáculos técnicos al comercio', 'capacidad comercial'],
      pt: ['cumprimento de normas', 'conformidade com normas', 'normas de comércio internacional', 'barreiras técnicas ao comércio'],
      en: ['standards compliance', 'compliance with standards', 'international trade standards', 'technical barriers to trade', 'trade capacity building'],
      fr: ['conformité aux normes', 'respect des normes', 'normes du commerce international', 'obstacles techniques au commerce'],
      nl: ['naleving van normen', 'internationale handelsnormen', 'technische handelsbelemmeringen'],
    },
    { related: ['standards', 'market-access'] },
  ),
  concept(
    'intellectual-property',
    {
      es: ['propiedad intelectual', 'propiedad industrial', 'derechos de propiedad intelectual', 'patente', 'patentes', 'patentamiento'],
      pt: ['propriedade intelectual', 'propriedade industrial', 'direitos de propriedade intelectual', 'patente', 'patentes', 'patenteamento'],
      en: ['intellectual property', 'industrial property', 'intellectual property rights', 'IPR', 'patent', 'patents', 'patenting'],
      fr: ['propriété intellectuelle', 'propriété industrielle', 'droits de propriété intellectuelle', 'brevet', 'brevets'],
      nl: ['intellectuele eigendom', 'industriële eigendom', 'intellectuele-eigendomsrechten', 'octrooi', 'octrooien'],
    },
    { related: ['collective-mark', 'technology-transfer'] },
  ),
  concept(
    'geographical-indication',
    {
      es: ['indicación geográfica', 'indicaciones geográficas', 'denominación de origen', 'denominaciones de origen', 'producto de origen', 'productos de origen'],
      pt: ['indicação geográfica', 'indicações geográficas', 'denominação de origem', 'denominações de origem', 'produto de origem'],
      en: ['geographical indication', 'geographical indications', 'appellation of origin', 'appellations of origin', 'origin product', 'origin products'],
      fr: ['indication géographique', 'indications géographiques', 'appellation d’origine', 'appellations d’origine', 'produit d’origine', 'produits d’origine'],
      nl: ['geografische aanduiding', 'geografische aanduidingen', 'oorsprongsbenaming', 'oorsprongsbenamingen', 'streekproduct'],
    },
    { broader: 'intellectual-property', related: ['origin-consortium', 'territorial-brand'] },
  ),
  concept(
    'certificate-of-origin',
    {
      es: ['certificado de origen', 'certificados de origen', 'reglas de origen', 'certificación de origen'],
      pt: ['certificado de origem', 'certificados de origem', 'regras de origem', 'certificação de origem'],
      en: ['certificate of origin', 'certificates of origin', 'rules of origin', 'certification of origin'],
      fr: ['certificat d’origine', 'certificats d’origine', 'règles d’origine', 'certification d’origine'],
      nl: ['certificaat van oorsprong', 'certificaten van oorsprong', 'oorsprongsregels'],
    },
    { related: ['geographical-indication', 'trade-agreement'] },
  ),
  concept(
    'collective-mark',
    {
      es: ['marca colectiva', 'marcas colectivas', 'marca de certificación', 'marcas de certificación'],
      pt: ['marca coletiva', 'marcas coletivas', 'marca de certificação', 'marcas de certificação'],
      en: ['collective mark', 'collective marks', 'collective trademark', 'collective trademarks', 'certification mark'],
      fr: ['marque collective', 'marques collectives', 'marque de certification', 'marques de certification'],
      nl: ['collectief merk', 'collectieve merken', 'certificeringsmerk'],
    },
    { broader: 'intellectual-property', related: ['territorial-brand', 'origin-consortium'] },
  ),
  concept(
    'territorial-brand',
    {
      es: ['marca territorio', 'marca territorial', 'marcas territoriales', 'imagen territorio', 'imagen territorial', 'marca región', 'marca país'],
      pt: ['marca territorial', 'marcas territoriais', 'marca do território', 'imagem do território', 'marca país', 'marca regional'],
      en: ['territorial brand', 'territorial brands', 'place brand', 'place branding', 'regional brand', 'territory image', 'country brand'],
      fr: ['marque territoriale', 'marques territoriales', 'image du territoire', 'marque régionale', 'marque pays'],
      nl: ['streekmerk', 'streekmerken', 'regiomerk', 'imago van het gebied', 'landenmerk'],
    },
    { related: ['geographical-indication', 'joint-marketing'] },
  ),
];
