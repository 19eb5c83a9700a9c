import { concept, type Concept } from './concept.js';

/** Chains and industries that start on the land or in the water. */
export const agriculture: readonly Concept[] = [
  concept(
    'agro-industry',
    {
      es: ['agroindustria', 'agroindustrias', 'agronegocio', 'agronegocios', 'sector agroalimentario', 'cadena agroalimentaria', 'cadenas agroalimentarias', 'industria alimentaria'],
      pt: ['agroindústria', 'agroindústrias', 'agronegócio', 'agronegócios', 'setor agroalimentar', 'cadeia agroalimentar', 'cadeias agroalimentares', 'indústria de alimentos'],
      en: ['agro-industry', 'agro-industries', 'agribusiness', 'agrifood', 'agri-food chain', 'agri-food chains', 'food industry', 'food processing'],
      fr: ['agro-industrie', 'agro-industries', 'agroalimentaire', 'filière agroalimentaire', 'filières agroalimentaires', 'industrie agroalimentaire'],
      nl: ['agro-industrie', 'agrovoedingssector', 'agrovoedingsketen', 'voedingsindustrie'],
    },
    { related: ['food-safety', 'value-chain'] },
  ),
  concept(
    'cocoa',
    {
      es: ['cacao', 'cadena del cacao', 'cacao fino de aroma', 'chocolate'],
      pt: ['cacau', 'cadeia do cacau', 'cacau fino', 'chocolate'],
      en: ['cocoa', 'cocoa chain', 'cacao', 'fine flavour cocoa', 'chocolate'],
      fr: ['cacao', 'filière cacao', 'cacao fin', 'chocolat'],
      nl: ['cacao', 'cacaoketen', 'chocolade'],
    },
    { broader: 'agro-industry' },
  ),
  concept(
    'fruit-and-vegetables',
    {
      es: ['frutas y hortalizas', 'frutas y verduras', 'hortofruticultura', 'fruticultura', 'sector frutícola', 'fruta fresca', 'hortalizas'],
      pt: ['frutas e hortaliças', 'frutas e legumes', 'hortifruti', 'hortifruticultura', 'fruticultura', 'hortaliças'],
      en: ['fruit and vegetables', 'fruits and vegetables', 'fruit', 'fresh fruit', 'horticulture', 'fruit growing'],
      fr: ['fruits et légumes', 'filière fruits et légumes', 'horticulture', 'arboriculture fruitière', 'fruits frais'],
      nl: ['groenten en fruit', 'groente en fruit', 'fruitteelt', 'tuinbouw'],
    },
    { broader: 'agro-industry' },
  ),
  concept(
    'grains',
    {
      es: ['granos', 'cereales', 'grano', 'cadena de granos', 'oleaginosas', 'granos y oleaginosas', 'maíz', 'trigo', 'soja'],
      pt: ['grãos', 'cereais', 'grão', 'cadeia de grãos', 'oleaginosas', 'milho', 'trigo', 'soja'],
      en: ['grains', 'cereals', 'grain', 'grain chain', 'oilseeds', 'maize', 'wheat', 'soybean', 'soybeans'],
      fr: ['céréales', 'grains', 'filière céréales', 'oléagineux', 'maïs', 'blé', 'soja'],
      nl: ['granen', 'graan', 'oliehoudende zaden', 'maïs', 'tarwe', 'soja'],
    },
    { broader: 'agro-industry' },
  ),
  concept(
    'medicinal-plants',
    {
      es: ['plantas medicinales', 'planta medicinal', 'hierbas medicinales', 'fitoterapia', 'productos herbales'],
      pt: ['plantas medicinais', 'planta medicinal', 'ervas medicinais', 'fitoterapia', 'fitoterápicos'],
      en: ['medicinal plants', 'medicinal plant', 'herbal medicine', 'medicinal herbs', 'herbal products'],
      fr: ['plantes médicinales', 'plante médicinale', 'phytothérapie', 'herbes médicinales'],
      nl: ['geneeskrachtige planten', 'medicinale planten', 'geneeskrachtige kruiden', 'fytotherapie'],
    },
    { related: ['pharmaceuticals'] },
  ),
  concept(
    'wine',
    {
      es: ['vino', 'vinos', 'vitivinicultura', 'sector vitivinícola', 'viña', 'viñas', 'viticultura', 'enoturismo'],
      pt: ['vinho', 'vinhos', 'vitivinicultura', 'setor vitivinícola', 'vinícola', 'vinícolas', 'enoturismo'],
      en: ['wine', 'wines', 'wine industry', 'winegrowing', 'viticulture', 'winery', 'wineries', 'wine tourism'],
      fr: ['vin', 'vins', 'viticulture', 'vitiviniculture', 'filière viticole', 'secteur vitivinicole', 'œnotourisme'],
      nl: ['wijn', 'wijnen', 'wijnbouw', 'wijnsector', 'wijntoerisme'],
    },
    { broader: 'agro-industry' },
  ),
  concept(
    'dairy',
    {
      es: ['lácteos', 'sector lácteo', 'cadena láctea', 'leche', 'lechería', 'clúster lechero', 'productos lácteos'],
      pt: ['laticínios', 'lácteos', 'setor lácteo', 'cadeia do leite', 'leite', 'produtos lácteos'],
      en: ['dairy', 'dairy industry', 'dairy chain', 'milk', 'dairy products'],
      fr: ['produits laitiers', 'filière laitière', 'filière lait', 'lait', 'industrie laitière'],
      nl: ['zuivel', 'zuivelsector', 'melk', 'zuivelketen', 'zuivelproducten'],
    },
    { broader: 'agro-industry' },
  ),
  concept(
    'edible-oil',
    {
      es: ['aceite comestible', 'aceites comestibles', 'aceites vegetales', 'aceite vegetal', 'refinería de aceite', 'refinerías de aceite comestible'],
      pt: ['óleo comestível', 'óleos comestíveis', 'óleos vegetais', 'óleo vegetal', 'refinaria de óleo'],
      en: ['edible oil', 'edible oils', 'vegetable oil', 'vegetable oils', 'edible oil refinery', 'edible oil refineries'],
      fr: ['huile comestible', 'huiles comestibles', 'huile végétale', 'huiles végétales', 'raffinerie d’huile'],
      nl: ['spijsolie', 'spijsoliën', 'plantaardige olie', 'plantaardige oliën'],
    },
    { broader: 'agro-industry', related: ['grains'] },
  ),
  concept(
    'coffee',
    {
      es: ['café', 'cafés', 'caficultura', 'cadena del café', 'sector cafetalero'],
      pt: ['café', 'cafés', 'cafeicultura', 'cadeia do café'],
      en: ['coffee', 'coffees', 'coffee growing', 'coffee chain'],
      fr: ['café', 'cafés', 'caféiculture', 'filière café'],
      nl: ['koffie', 'koffieteelt', 'koffieketen'],
    },
    { broader: 'agro-industry' },
  ),
  concept(
    'livestock-and-meat',
    {
      es: ['ganadería', 'ganadería y carne', 'carne', 'carnes', 'cadena cárnica', 'sector cárnico', 'carne bovina'],
      pt: ['pecuária', 'pecuária e carne', 'carne', 'carnes', 'cadeia da carne', 'carne bovina'],
      en: ['livestock and meat', 'livestock', 'meat', 'meat chain', 'beef', 'cattle'],
      fr: ['élevage', 'élevage et viande', 'viande', 'viandes', 'filière viande', 'viande bovine'],
      nl: ['veeteelt', 'vlees', 'vleesketen', 'rundvlees'],
    },
    { broader: 'agro-industry' },
  ),
  concept(
    'salmon-and-aquaculture',
    {
      es: ['acuicultura', 'salmón', 'salmones', 'salmonicultura', 'sector acuícola', 'industria del salmón', 'clúster del salmón'],
      pt: ['aquicultura', 'salmão', 'salmões', 'salmonicultura', 'aquacultura', 'piscicultura'],
      en: ['aquaculture', 'salmon', 'salmon farming', 'salmon industry', 'salmon cluster', 'fish farming'],
      fr: ['aquaculture', 'saumon', 'saumons', 'salmoniculture', 'pisciculture'],
      nl: ['aquacultuur', 'zalm', 'zalmkweek', 'viskweek'],
    },
  ),
  concept(
    'fisheries',
    {
      es: ['pesca', 'pesquería', 'pesquerías', 'sector pesquero', 'pesca artesanal'],
      pt: ['pesca', 'pescaria', 'pescarias', 'setor pesqueiro', 'pesca artesanal'],
      en: ['fisheries', 'fishing', 'fishery', 'fishing industry', 'artisanal fishing'],
      fr: ['pêche', 'pêches', 'pêcheries', 'secteur de la pêche', 'pêche artisanale'],
      nl: ['visserij', 'visserijsector', 'ambachtelijke visserij'],
    },
    { related: ['salmon-and-aquaculture'] },
  ),
  concept(
    'forestry-and-wood',
    {
      es: ['madera', 'maderas', 'sector forestal', 'forestal y madera', 'cadena forestal', 'muebles', 'industria de la madera'],
      pt: ['madeira', 'madeiras', 'setor florestal', 'madeira e móveis', 'cadeia florestal', 'móveis', 'indústria moveleira'],
      en: ['forestry and wood', 'wood', 'timber', 'forestry', 'wood industry', 'furniture'],
      fr: ['filière bois', 'bois', 'foresterie', 'industrie du bois', 'meubles', 'ameublement'],
      nl: ['bosbouw en hout', 'hout', 'bosbouw', 'houtindustrie', 'meubels'],
    },
  ),
];
