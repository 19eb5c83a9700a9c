import { row, table, texts } from '../table.js';

const formal = { data: { nature: 'formal' } };
const relational = { data: { nature: 'relational' } };

/** Which institutions matter for development: those with rules, and those that grow between people. */
export const institutions = table(
  'institutions',
  texts('Instituciones formales y relacionales', 'Instituições formais e relacionais', 'Formal and relational institutions', 'Institutions formelles et relationnelles'),
  { sourceDoc: 'TCI', sourceLocus: '¿Qué instituciones importan en el desarrollo económico? (Rodrik, 2000)' },
  [
    row('property-rights', 'Derechos de propiedad', 'Direitos de propriedade', 'Property rights', 'Droits de propriété', formal),
    row('legal-system', 'Sistema legal', 'Sistema jurídico', 'Legal system', 'Système juridique', formal),
    row('bureaucracy', 'La burocracia', 'A burocracia', 'Bureaucracy', 'L’administration', formal),
    row('monetary-fiscal', 'La política monetaria y fiscal', 'A política monetária e fiscal', 'Monetary and fiscal policy', 'La politique monétaire et budgétaire', formal),
    row('agglomeration', 'Economías de aglomeración (distritos industriales y clústeres)', 'Economias de aglomeração (distritos industriais e clusters)', 'Agglomeration economies (industrial districts and clusters)', 'Économies d’agglomération (districts industriels et grappes)', relational),
    row('learning-regions', 'Regiones que aprenden (learning regions)', 'Regiões que aprendem (learning regions)', 'Learning regions', 'Régions apprenantes (learning regions)', relational),
    row('innovation-systems', 'Sistemas nacionales y regionales de innovación', 'Sistemas nacionais e regionais de inovação', 'National and regional innovation systems', 'Systèmes nationaux et régionaux d’innovation', relational),
    row('social-networks', 'Redes sociales', 'Redes sociais', 'Social networks', 'Réseaux sociaux', relational),
  ],
);

/** What well-developed relational institutions bring. */
export const relationalBenefits = table(
  'relational-benefits',
  texts('Qué promueve la institucionalidad relacional', 'O que promove a institucionalidade relacional', 'What relational institutions bring', 'Ce que favorisent les institutions relationnelles'),
  { sourceDoc: 'TCI', sourceLocus: 'El desarrollo adecuado de la institucionalidad relacional promueve' },
  [
    row('public-goods', 'Provisión de bienes públicos', 'Provisão de bens públicos', 'Provision of public goods', 'Fourniture de biens publics'),
    row('market-organization', 'Organización de los mercados a través de la inclusión de empresas en redes relacionales', 'Organização dos mercados por meio da inclusão de empresas em redes relacionais', 'Markets organized by including firms in relational networks', 'Organisation des marchés par l’inclusion des entreprises dans des réseaux relationnels'),
    row('trust', 'Generan confianza', 'Geram confiança', 'Trust', 'Elles créent la confiance'),
    row('transaction-costs', 'Reducen los costos de transacción', 'Reduzem os custos de transação', 'Lower transaction costs', 'Elles réduisent les coûts de transaction'),
    row('moral-hazard', 'Limitan el riesgo moral en la actividad económica', 'Limitam o risco moral na atividade econômica', 'Less moral hazard in economic activity', 'Elles limitent l’aléa moral dans l’activité économique'),
    row('information', 'Mitigan asimetrías de información', 'Mitigam assimetrias de informação', 'Less asymmetry of information', 'Elles atténuent les asymétries d’information'),
    row('consistency', 'Permiten una consistencia entre los intereses individuales y agregados', 'Permitem uma consistência entre os interesses individuais e agregados', 'Individual and aggregate interests made consistent', 'Elles rendent cohérents les intérêts individuels et collectifs'),
  ],
);
