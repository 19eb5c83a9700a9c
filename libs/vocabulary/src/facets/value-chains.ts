import { type Term, term } from './term.js';

/** A chain by which resources are found; its concept carries the other names. */
export interface ValueChain extends Term {
  readonly concept: string;
}

const chain = (code: string, concept: string, es: string, pt: string, en: string, fr: string): ValueChain => ({
  ...term(code, es, pt, en, fr),
  concept,
});

/** The chains that the sources name: the regional priorities of the expert group first, then cases and clusters. */
export const valueChains = [
  chain('cocoa', 'cocoa', 'Cacao', 'Cacau', 'Cocoa', 'Cacao'),
  chain('fruit-and-vegetables', 'fruit-and-vegetables', 'Frutas y hortalizas', 'Frutas e hortaliças', 'Fruit and vegetables', 'Fruits et légumes'),
  chain('grains', 'grains', 'Granos', 'Grãos', 'Grains', 'Céréales'),
  chain('medicinal-plants', 'medicinal-plants', 'Plantas medicinales', 'Plantas medicinais', 'Medicinal plants', 'Plantes médicinales'),
  chain('wine', 'wine', 'Vino', 'Vinho', 'Wine', 'Vin'),
  chain('dairy', 'dairy', 'Lácteos', 'Laticínios', 'Dairy', 'Produits laitiers'),
  chain('edible-oil', 'edible-oil', 'Aceite comestible', 'Óleo comestível', 'Edible oil', 'Huile comestible'),
  chain('salmon-and-aquaculture', 'salmon-and-aquaculture', 'Salmón y acuicultura', 'Salmão e aquicultura', 'Salmon and aquaculture', 'Saumon et aquaculture'),
  chain('tourism', 'tourism', 'Turismo', 'Turismo', 'Tourism', 'Tourisme'),
  chain('software', 'software-industry', 'Software y servicios informáticos', 'Software e serviços de informática', 'Software and IT services', 'Logiciels et services informatiques'),
  chain('automotive', 'automotive', 'Automotriz y autopartes', 'Automotiva e autopeças', 'Automotive and parts', 'Automobile et pièces'),
  chain('textiles-and-garments', 'textiles-and-garments', 'Textiles y confecciones', 'Têxteis e confecções', 'Textiles and garments', 'Textile et habillement'),
  chain('leather-and-footwear', 'leather-and-footwear', 'Cuero y calzado', 'Couro e calçados', 'Leather and footwear', 'Cuir et chaussure'),
  chain('mining', 'mining', 'Minería y sus proveedores', 'Mineração e seus fornecedores', 'Mining and its suppliers', 'Mines et fournisseurs'),
  chain('paper-and-cardboard', 'paper-and-cardboard', 'Papel y cartón', 'Papel e papelão', 'Paper and cardboard', 'Papier et carton'),
  chain('pharmaceuticals', 'pharmaceuticals', 'Farmacéutica', 'Farmacêutica', 'Pharmaceuticals', 'Pharmacie'),
  chain('chemicals', 'chemicals', 'Química y petroquímica', 'Química e petroquímica', 'Chemicals and petrochemicals', 'Chimie et pétrochimie'),
  chain('steel-and-metalworking', 'steel-and-metalworking', 'Siderurgia y metalmecánica', 'Siderurgia e metalmecânica', 'Steel and metalworking', 'Sidérurgie et travail des métaux'),
  chain('machinery-and-equipment', 'machinery-and-equipment', 'Maquinaria y equipos', 'Máquinas e equipamentos', 'Machinery and equipment', 'Machines et équipements'),
  chain('electrical-and-electronics', 'electrical-and-electronics', 'Eléctrica y electrónica', 'Elétrica e eletrônica', 'Electrical and electronics', 'Électricité et électronique'),
] as const;
