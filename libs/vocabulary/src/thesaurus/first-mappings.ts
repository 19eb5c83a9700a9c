import type { ConceptEntry } from './concept-document.js';

/** A class of ISIC revision 4 by its code, in the registry of the United Nations Statistics Division. */
export const isic = (code: string): string => `https://unstats.un.org/unsd/cr/registry/regcs.asp?Cl=27&Lg=1&Co=${code}`;

type Mappings = ConceptEntry['mappings'];
const exactly = (code: string): Mappings => [{ relation: 'exactMatch', uri: isic(code) }];
const closely = (...codes: string[]): Mappings => codes.map((code) => ({ relation: 'closeMatch', uri: isic(code) }));
const wider = (code: string): Mappings => [{ relation: 'broadMatch', uri: isic(code) }];

/**
 * Industries by ISIC, as its published structure names divisions, groups and classes. Identifiers of EuroVoc, AGROVOC and UNBIS
 * are left to editors who have looked them up: a wrong one is worse than none.
 */
const known: Readonly<Record<string, Mappings>> = {
  wine: closely('1102'), // Manufacture of wines
  dairy: closely('1050'), // Manufacture of dairy products
  'edible-oil': closely('1040'), // Manufacture of vegetable and animal oils and fats
  'livestock-and-meat': closely('014', '1010'), // Animal production; processing and preserving of meat
  cocoa: [...closely('1073'), ...wider('0127')], // Manufacture of cocoa, chocolate and sugar confectionery; growing of beverage crops
  coffee: wider('0127'), // Growing of beverage crops
  'medicinal-plants': wider('0128'), // Growing of spices, aromatic, drug and pharmaceutical crops
  'salmon-and-aquaculture': closely('032'), // Aquaculture
  fisheries: closely('031'), // Fishing
  'forestry-and-wood': closely('02', '16'), // Forestry and logging; manufacture of wood and of products of wood
  automotive: closely('29'), // Manufacture of motor vehicles, trailers and semi-trailers
  'textiles-and-garments': closely('13', '14'), // Manufacture of textiles; of wearing apparel
  'leather-and-footwear': exactly('15'), // Manufacture of leather and related products: tanning, luggage, footwear
  'software-industry': closely('62'), // Computer programming, consultancy and related activities
  mining: exactly('B'), // Mining and quarrying
  pharmaceuticals: closely('21'), // Manufacture of basic pharmaceutical products and pharmaceutical preparations
  chemicals: closely('20'), // Manufacture of chemicals and chemical products
  'steel-and-metalworking': closely('24', '25'), // Manufacture of basic metals; of fabricated metal products
  'machinery-and-equipment': closely('28'), // Manufacture of machinery and equipment n.e.c.
  'electrical-and-electronics': closely('26', '27'), // Computer, electronic and optical products; electrical equipment
  'paper-and-cardboard': closely('17'), // Manufacture of paper and paper products
  'creative-industries': closely('90'), // Creative, arts and entertainment activities
};

/** What the first edition knows of a concept in other schemes. */
export const mappingsOf = (code: string): Mappings => known[code] ?? [];
