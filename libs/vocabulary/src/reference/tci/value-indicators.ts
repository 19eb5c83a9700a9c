import { row, table, texts } from '../table.js';

const source = { sourceDoc: 'TCI', sourceLocus: 'Generación, captura y sustentabilidad del valor' } as const;
const of = (dimension: string) => ({ partOf: `value-dimensions-${dimension}` });

/** What a modern industrial policy does with value. */
export const valueDimensions = table(
  'value-dimensions',
  texts('Dimensiones del valor', 'Dimensões do valor', 'Dimensions of value', 'Dimensions de la valeur'),
  source,
  [
    row('generate', 'Generación de valor', 'Geração de valor', 'Generating value', 'Création de valeur'),
    row('capture', 'Captura de valor', 'Captura de valor', 'Capturing value', 'Captation de valeur'),
    row('sustain', 'Sustentabilidad del valor', 'Sustentabilidade do valor', 'Sustaining value', 'Durabilité de la valeur'),
  ],
);

/** In what fields it shows. */
export const valueGroups = table(
  'value-groups',
  texts('Grupos de indicadores de valor', 'Grupos de indicadores de valor', 'Groups of value indicators', 'Groupes d’indicateurs de valeur'),
  source,
  [
    row('innovation', 'Innovación', 'Inovação', 'Innovation', 'Innovation', of('generate')),
    row('science', 'Ciencia y tecnología', 'Ciência e tecnologia', 'Science and technology', 'Science et technologie', of('generate')),
    row('productivity', 'Productividad', 'Produtividade', 'Productivity', 'Productivité', of('generate')),
    row('income', 'Ingresos e inversión', 'Receitas e investimento', 'Income and investment', 'Revenus et investissement', of('capture')),
    row('social-capital', 'Capital social', 'Capital social', 'Social capital', 'Capital social', of('capture')),
    row('knowledge', 'Información y conocimiento', 'Informação e conhecimento', 'Information and knowledge', 'Information et connaissance', of('capture')),
    row('entrepreneurship', 'Emprendimiento', 'Empreendedorismo', 'Entrepreneurship', 'Entrepreneuriat', of('capture')),
    row('natural-stock', 'Stock de recursos naturales (energías renovables)', 'Estoque de recursos naturais (energias renováveis)', 'Stock of natural resources (renewable energy)', 'Stock de ressources naturelles (énergies renouvelables)', of('sustain')),
    row('human-stock', 'Stock de recursos humanos (talentos locales)', 'Estoque de recursos humanos (talentos locais)', 'Stock of human resources (local talent)', 'Stock de ressources humaines (talents locaux)', of('sustain')),
    row('financial-stock', 'Stock de recursos financieros', 'Estoque de recursos financeiros', 'Stock of financial resources', 'Stock de ressources financières', of('sustain')),
  ],
);

const measures = (group: string) => ({ partOf: `value-groups-${group}` });
const quantity = (group: string) => row(`${group}-quantity`, 'Cantidad', 'Quantidade', 'Quantity', 'Quantité', measures(group));
const quality = (group: string) => row(`${group}-quality`, 'Calidad', 'Qualidade', 'Quality', 'Qualité', measures(group));

/** What is measured. */
export const valueIndicators = table(
  'value-indicators',
  texts('Indicadores de valor', 'Indicadores de valor', 'Value indicators', 'Indicateurs de valeur'),
  source,
  [
    row('patenting', 'Patentamiento', 'Patenteamento', 'Patenting', 'Dépôt de brevets', measures('innovation')),
    row('markets', 'Mercados', 'Mercados', 'Markets', 'Marchés', measures('innovation')),
    row('processes', 'Procesos', 'Processos', 'Processes', 'Procédés', measures('innovation')),
    row('products', 'Productos', 'Produtos', 'Products', 'Produits', measures('innovation')),
    row('management', 'Gestión', 'Gestão', 'Management', 'Gestion', measures('innovation')),
    row('research', 'I+D', 'P&D', 'R&D', 'R-D', measures('science')),
    row('research-centres', 'Centros de investigación', 'Centros de pesquisa', 'Research centres', 'Centres de recherche', measures('science')),
    row('transfer-centres', 'Universidades y centros especializados en transferencia', 'Universidades e centros especializados em transferência', 'Universities and centres for technology transfer', 'Universités et centres spécialisés dans le transfert', measures('science')),
    row('natural-resources', 'Recursos naturales', 'Recursos naturais', 'Natural resources', 'Ressources naturelles', measures('productivity')),
    row('labour', 'Trabajo', 'Trabalho', 'Labour', 'Travail', measures('productivity')),
    row('capital', 'Capital', 'Capital', 'Capital', 'Capital', measures('productivity')),
    row('sales', 'Ventas', 'Vendas', 'Sales', 'Ventes', measures('income')),
    row('wages', 'Sueldos y salarios', 'Ordenados e salários', 'Salaries and wages', 'Traitements et salaires', measures('income')),
    row('public-investment', 'Inversión pública relacionada', 'Investimento público relacionado', 'Related public investment', 'Investissement public connexe', measures('income')),
    row('private-investment', 'Inversión privada', 'Investimento privado', 'Private investment', 'Investissement privé', measures('income')),
    row('cooperation', 'Cooperación', 'Cooperação', 'Cooperation', 'Coopération', measures('social-capital')),
    row('trust', 'Confianza', 'Confiança', 'Trust', 'Confiance', measures('social-capital')),
    row('networks', 'Redes', 'Redes', 'Networks', 'Réseaux', measures('social-capital')),
    row('partnership', 'Alianza público-privada', 'Parceria público-privada', 'Public-private partnership', 'Partenariat public-privé', measures('social-capital')),
    row('diffusion', 'Difusión', 'Difusão', 'Diffusion', 'Diffusion', measures('knowledge')),
    row('appropriability', 'Apropiabilidad', 'Apropriabilidade', 'Appropriability', 'Appropriabilité', measures('knowledge')),
    row('relevance', 'Pertinencia', 'Pertinência', 'Relevance', 'Pertinence', measures('knowledge')),
    row('effectiveness', 'Eficacia', 'Eficácia', 'Effectiveness', 'Efficacité', measures('knowledge')),
    row('entry-barriers', 'Barreras de entrada', 'Barreiras à entrada', 'Entry barriers', 'Barrières à l’entrée', measures('entrepreneurship')),
    row('exit-barriers', 'Barreras de salida', 'Barreiras à saída', 'Exit barriers', 'Barrières à la sortie', measures('entrepreneurship')),
    quantity('natural-stock'),
    quality('natural-stock'),
    row('natural-stock-projection', 'Proyección (institucionalidad medioambiental, cultura ciudadana)', 'Projeção (institucionalidade ambiental, cultura cidadã)', 'Projection (environmental institutions, civic culture)', 'Projection (institutions environnementales, culture citoyenne)', measures('natural-stock')),
    quantity('human-stock'),
    quality('human-stock'),
    row('human-stock-projection', 'Proyección (universidades, centros de formación técnica, organismos de capacitación, sistema educativo de calidad y pertinente)', 'Projeção (universidades, centros de formação técnica, organismos de capacitação, sistema educacional de qualidade e pertinente)', 'Projection (universities, technical and training centres, relevant education of quality)', 'Projection (universités, centres de formation technique, organismes de formation, système éducatif pertinent et de qualité)', measures('human-stock')),
    quantity('financial-stock'),
    quality('financial-stock'),
    row('financial-stock-projection', 'Proyección (instrumentos estatales no reembolsables regionalizados, financiamiento local en colocaciones, bienes públicos de infraestructura, fondos para la mipyme, capital de riesgo)', 'Projeção (instrumentos estatais não reembolsáveis regionalizados, financiamento local por empréstimos, bens públicos de infraestrutura, fundos para MPMEs, capital de risco)', 'Projection (regionalized State grants, local lending, public infrastructure, funds for MSMEs, venture capital)', 'Projection (subventions publiques régionalisées, prêts locaux, infrastructures publiques, fonds pour les MPME, capital-risque)', measures('financial-stock')),
  ],
);
