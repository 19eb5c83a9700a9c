import { concept, type Concept } from './concept.js';

/** Manufacturing and services that the sources tabulate or take as examples. */
export const industries: readonly Concept[] = [
  concept(
    'automotive',
    {
      es: ['industria automotriz', 'automotriz', 'sector automotriz', 'automotriz y autopartes', 'autopartes', 'vehículos automotores', 'cadena automotriz'],
      pt: ['indústria automotiva', 'automotivo', 'setor automotivo', 'autopeças', 'indústria automobilística', 'cadeia automotiva'],
      en: ['automotive industry', 'automotive', 'auto parts', 'automotive chain', 'motor vehicles', 'vehicle manufacturing'],
      fr: ['industrie automobile', 'automobile', 'secteur automobile', 'pièces automobiles', 'filière automobile'],
      nl: ['auto-industrie', 'automobielindustrie', 'auto-onderdelen', 'automobielsector'],
    },
  ),
  concept(
    'textiles-and-garments',
    {
      es: ['textiles y confecciones', 'textiles', 'textil', 'confecciones', 'confección', 'sector textil', 'industria textil', 'prendas de vestir', 'vestuario'],
      pt: ['têxteis e confecções', 'têxteis', 'têxtil', 'confecções', 'confecção', 'setor têxtil', 'indústria têxtil', 'vestuário'],
      en: ['textiles and garments', 'textiles', 'textile', 'garments', 'clothing', 'textile industry', 'apparel'],
      fr: ['textile et habillement', 'textile', 'textiles', 'habillement', 'confection', 'industrie textile', 'vêtements'],
      nl: ['textiel en kleding', 'textiel', 'kleding', 'textielindustrie', 'confectie'],
    },
  ),
  concept(
    'leather-and-footwear',
    {
      es: ['cuero y calzado', 'calzado', 'calzados', 'cuero', 'cueros', 'industria del calzado'],
      pt: ['couro e calçados', 'calçado', 'calçados', 'couro', 'couros', 'indústria calçadista'],
      en: ['leather and footwear', 'footwear', 'leather', 'shoes', 'shoe industry'],
      fr: ['cuir et chaussure', 'chaussure', 'chaussures', 'cuir', 'cuirs', 'industrie de la chaussure'],
      nl: ['leer en schoeisel', 'schoeisel', 'leer', 'schoenen', 'schoenindustrie'],
    },
  ),
  concept(
    'software-industry',
    {
      es: ['industria del software', 'software', 'desarrollo de software', 'servicios informáticos', 'servicios globales', 'sector de software'],
      pt: ['indústria de software', 'software', 'desenvolvimento de software', 'serviços de informática', 'setor de software'],
      en: ['software industry', 'software', 'software development', 'IT services', 'software sector', 'global services'],
      fr: ['industrie du logiciel', 'logiciel', 'logiciels', 'développement de logiciels', 'services informatiques'],
      nl: ['software-industrie', 'software', 'softwareontwikkeling', 'IT-diensten'],
    },
    { related: ['technology-park', 'digital-transformation'] },
  ),
  concept(
    'tourism',
    {
      es: ['turismo', 'turismo rural', 'turismo comunitario', 'turismo de intereses especiales', 'ecoturismo', 'sector turístico', 'clúster turístico'],
      pt: ['turismo', 'turismo rural', 'turismo comunitário', 'ecoturismo', 'setor turístico'],
      en: ['tourism', 'rural tourism', 'community-based tourism', 'special interest tourism', 'ecotourism', 'tourism sector'],
      fr: ['tourisme', 'tourisme rural', 'tourisme communautaire', 'écotourisme', 'secteur touristique'],
      nl: ['toerisme', 'plattelandstoerisme', 'gemeenschapstoerisme', 'ecotoerisme', 'toeristische sector'],
    },
  ),
  concept(
    'mining',
    {
      es: ['minería', 'sector minero', 'proveedores de la minería', 'industria extractiva', 'industrias extractivas'],
      pt: ['mineração', 'setor mineral', 'fornecedores da mineração', 'indústria extrativa', 'indústrias extrativas'],
      en: ['mining', 'mining sector', 'mining suppliers', 'extractive industry', 'extractive industries'],
      fr: ['exploitation minière', 'secteur minier', 'industrie extractive', 'industries extractives', 'mines'],
      nl: ['mijnbouw', 'mijnbouwsector', 'winningsindustrie', 'winningsindustrieën'],
    },
  ),
  concept(
    'pharmaceuticals',
    {
      es: ['industria farmacéutica', 'farmacéutica', 'sector farmacéutico', 'medicamentos', 'productos farmacéuticos'],
      pt: ['indústria farmacêutica', 'farmacêutica', 'setor farmacêutico', 'medicamentos', 'produtos farmacêuticos'],
      en: ['pharmaceutical industry', 'pharmaceuticals', 'pharmaceutical', 'medicines', 'drug industry'],
      fr: ['industrie pharmaceutique', 'pharmaceutique', 'médicaments', 'produits pharmaceutiques'],
      nl: ['farmaceutische industrie', 'farmaceutica', 'geneesmiddelen'],
    },
    { related: ['medicinal-plants'] },
  ),
  concept(
    'chemicals',
    {
      es: ['química y petroquímica', 'industria química', 'petroquímica', 'química', 'productos químicos'],
      pt: ['química e petroquímica', 'indústria química', 'petroquímica', 'química', 'produtos químicos'],
      en: ['chemicals and petrochemicals', 'chemical industry', 'petrochemicals', 'chemicals', 'petrochemical industry'],
      fr: ['chimie et pétrochimie', 'industrie chimique', 'pétrochimie', 'chimie', 'produits chimiques'],
      nl: ['chemie en petrochemie', 'chemische industrie', 'petrochemie', 'chemicaliën'],
    },
  ),
  concept(
    'steel-and-metalworking',
    {
      es: ['siderurgia y metalmecánica', 'metalmecánica', 'siderurgia', 'acero', 'industria metalmecánica', 'metalurgia'],
      pt: ['siderurgia e metalmecânica', 'metalmecânica', 'siderurgia', 'aço', 'indústria metalmecânica', 'metalurgia'],
      en: ['steel and metalworking', 'metalworking', 'steel', 'steel industry', 'metal-mechanic industry', 'metallurgy'],
      fr: ['sidérurgie et métallurgie', 'sidérurgie', 'métallurgie', 'acier', 'mécanique et métallurgie'],
      nl: ['staal en metaalbewerking', 'metaalbewerking', 'staal', 'staalindustrie', 'metallurgie'],
    },
  ),
  concept(
    'machinery-and-equipment',
    {
      es: ['maquinaria y equipos', 'maquinaria', 'maquinarias', 'bienes de capital', 'máquinas y equipos', 'maquinaria agrícola'],
      pt: ['máquinas e equipamentos', 'maquinário', 'bens de capital', 'máquinas agrícolas'],
      en: ['machinery and equipment', 'machinery', 'capital goods', 'agricultural machinery'],
      fr: ['machines et équipements', 'machines', 'biens d’équipement', 'biens de capital', 'machines agricoles'],
      nl: ['machines en uitrusting', 'machines', 'kapitaalgoederen', 'landbouwmachines'],
    },
  ),
  concept(
    'electrical-and-electronics',
    {
      es: ['eléctrica y electrónica', 'industria electrónica', 'electrónica', 'equipos eléctricos', 'industria eléctrica'],
      pt: ['elétrica e eletrônica', 'indústria eletrônica', 'eletrônica', 'equipamentos elétricos', 'eletroeletrônica'],
      en: ['electrical and electronics', 'electronics industry', 'electronics', 'electrical equipment'],
      fr: ['électricité et électronique', 'industrie électronique', 'électronique', 'équipements électriques'],
      nl: ['elektrotechniek en elektronica', 'elektronica-industrie', 'elektronica', 'elektrische apparatuur'],
    },
  ),
  concept(
    'paper-and-cardboard',
    {
      es: ['papel y cartón', 'papel', 'cartón', 'celulosa', 'celulosa y papel'],
      pt: ['papel e papelão', 'papel', 'papelão', 'celulose', 'celulose e papel'],
      en: ['paper and cardboard', 'paper', 'cardboard', 'pulp and paper', 'paper industry'],
      fr: ['papier et carton', 'papier', 'carton', 'pâte à papier', 'pâtes et papiers'],
      nl: ['papier en karton', 'papier', 'karton', 'pulp en papier'],
    },
  ),
  concept(
    'handicrafts',
    {
      es: ['artesanía', 'artesanías', 'artesano', 'artesanos', 'sector artesanal'],
      pt: ['artesanato', 'artesanatos', 'artesão', 'artesãos', 'setor artesanal'],
      en: ['handicrafts', 'handicraft', 'crafts', 'artisan', 'artisans'],
      fr: ['artisanat', 'artisan', 'artisans', 'produits artisanaux'],
      nl: ['ambachten', 'handwerk', 'ambachtsman', 'ambachtslieden'],
    },
    { related: ['creative-industries'] },
  ),
  concept(
    'creative-industries',
    {
      es: ['industrias creativas', 'industria creativa', 'economía naranja', 'economía creativa', 'industrias culturales'],
      pt: ['indústrias criativas', 'indústria criativa', 'economia criativa', 'indústrias culturais'],
      en: ['creative industries', 'creative industry', 'creative economy', 'cultural industries', 'orange economy'],
      fr: ['industries créatives', 'industrie créative', 'économie créative', 'industries culturelles'],
      nl: ['creatieve industrieën', 'creatieve industrie', 'creatieve economie', 'culturele industrieën'],
    },
  ),
];
