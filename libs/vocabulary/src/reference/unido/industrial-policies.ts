import { row, table, texts } from '../table.js';

/** What the industrial policies of the region share. */
export const policyTraits = table(
  'policy-traits',
  texts('Rasgos comunes de las políticas industriales de la región', 'Traços comuns das políticas industriais da região', 'Traits shared by the region’s industrial policies', 'Traits communs des politiques industrielles de la région'),
  { sourceDoc: 'UNI', sourceLocus: '2, tras la Tabla I' },
  [
    row('competitiveness', 'Centradas en incrementar la competitividad', 'Centradas em aumentar a competitividade', 'Centred on raising competitiveness', 'Centrées sur l’accroissement de la compétitivité'),
    row('knowledge', 'Fomentan el conocimiento y la innovación', 'Fomentam o conhecimento e a inovação', 'Foster knowledge and innovation', 'Favorisent la connaissance et l’innovation'),
    row('horizontal-instruments', 'Generalizan los instrumentos de política horizontal', 'Generalizam os instrumentos de política horizontal', 'Make horizontal policy instruments general', 'Généralisent les instruments de politique horizontale'),
    row('smes', 'Apoyan a las pymes', 'Apoiam as PMEs', 'Support SMEs', 'Soutiennent les PME'),
    row('local-development', 'Impulsan el desarrollo local', 'Impulsionam o desenvolvimento local', 'Drive local development', 'Stimulent le développement local'),
    row(
      'clusters',
      'Fortalecen el desarrollo del clúster de sectores locales, apuntando a las cadenas de valor estratégicas o a grupos orientados a la exportación',
      'Fortalecem o desenvolvimento de clusters de setores locais, visando as cadeias de valor estratégicas ou grupos orientados à exportação',
      'Strengthen clusters of local sectors, aiming at strategic value chains or export groups',
      'Renforcent les grappes des secteurs locaux, en visant les chaînes de valeur stratégiques ou les groupes exportateurs',
    ),
  ],
);

/** Why most of these policies did not bring what was hoped for. */
export const policyFailures = table(
  'policy-failures',
  texts('Por qué las políticas no han dado los resultados esperados', 'Por que as políticas não deram os resultados esperados', 'Why policies have not brought the expected results', 'Pourquoi les politiques n’ont pas donné les résultats attendus'),
  { sourceDoc: 'UNI', sourceLocus: '2, tras la Tabla I' },
  [
    row(
      'coordination',
      'Varias instituciones nacionales se ocupan de dimensiones diferentes de la política sin coordinarse; prevalecen las políticas verticales, con escasa coordinación horizontal',
      'Várias instituições nacionais cuidam de dimensões diferentes da política sem se coordenar; prevalecem as políticas verticais, com escassa coordenação horizontal',
      'Several national institutions deal with different dimensions of the policy without coordinating; vertical policies prevail, with little horizontal coordination',
      'Plusieurs institutions nationales traitent de dimensions différentes de la politique sans se coordonner ; les politiques verticales dominent, avec peu de coordination horizontale',
    ),
    row(
      'measurability',
      'Algunos objetivos se han establecido más cualitativos que cuantitativos y son difíciles de medir',
      'Alguns objetivos foram estabelecidos de forma mais qualitativa que quantitativa e são difíceis de medir',
      'Some objectives were set as more qualitative than quantitative, and are hard to measure',
      'Certains objectifs ont été fixés de façon plus qualitative que quantitative et sont difficiles à mesurer',
    ),
  ],
);

/** Where industrial policy could help conglomerates into chains. */
export const policySupports = table(
  'policy-supports',
  texts('En qué deberían centrarse las políticas industriales', 'Em que deveriam se concentrar as políticas industriais', 'What industrial policies should support', 'Ce que les politiques industrielles devraient soutenir'),
  { sourceDoc: 'UNI', sourceLocus: '2, antes de 2.1' },
  [
    row('infrastructure', 'Actualizar la infraestructura productiva', 'Atualizar a infraestrutura produtiva', 'Bring productive infrastructure up to date', 'Moderniser les infrastructures productives'),
    row('institutions', 'Fortalecer el marco institucional', 'Fortalecer o marco institucional', 'Strengthen the institutional framework', 'Renforcer le cadre institutionnel'),
    row('business-environment', 'Mejorar el entorno empresarial y de negocios', 'Melhorar o ambiente empresarial e de negócios', 'Improve the business environment', 'Améliorer l’environnement des affaires'),
    row('micro-competitiveness', 'Superar los obstáculos que afectan la competitividad microeconómica', 'Superar os obstáculos que afetam a competitividade microeconômica', 'Overcome obstacles to micro-economic competitiveness', 'Lever les obstacles à la compétitivité microéconomique'),
    row('sustainable-models', 'Reorientar la producción industrial a modelos más sostenibles e integradores', 'Reorientar a produção industrial para modelos mais sustentáveis e integradores', 'Turn industrial production towards more sustainable and integrating models', 'Réorienter la production industrielle vers des modèles plus durables et intégrateurs'),
  ],
);

/** What small firms risk when they join global chains. */
export const chainRisks = table(
  'chain-risks',
  texts('Riesgos de las pymes en las cadenas de valor globales', 'Riscos das PMEs nas cadeias globais de valor', 'Risks of SMEs in global value chains', 'Risques des PME dans les chaînes de valeur mondiales'),
  { sourceDoc: 'UNI', sourceLocus: '2, a)–c)' },
  [
    row(
      'a',
      'La manera de coordinar las relaciones entre empresas o de gestionar la cadena afecta a la generación, transferencia y difusión del conocimiento entre los participantes',
      'A maneira de coordenar as relações entre empresas ou de gerir a cadeia afeta a geração, a transferência e a difusão do conhecimento entre os participantes',
      'How relations between firms are coordinated, or the chain is managed, shapes how knowledge is generated, transferred and spread among its participants',
      'La façon de coordonner les relations entre entreprises ou de gérer la chaîne influe sur la production, le transfert et la diffusion du savoir entre participants',
    ),
    row(
      'b',
      'El acceso depende de condiciones internas, como cumplir las normas de calidad de los compradores, y externas: infraestructura, transporte, energía y comunicaciones, y regímenes de comercio, inversión e impuestos',
      'O acesso depende de condições internas, como cumprir as normas de qualidade dos compradores, e externas: infraestrutura, transporte, energia e comunicações, e regimes de comércio, investimento e tributação',
      'Access depends on internal conditions, such as meeting buyers’ quality standards, and external ones: infrastructure, transport, energy and communications, and trade, investment and tax regimes',
      'L’accès dépend de conditions internes, comme le respect des normes de qualité des acheteurs, et externes : infrastructures, transports, énergie et communications, régimes de commerce, d’investissement et de fiscalité',
    ),
    row(
      'c',
      'La inserción se da en cadenas de proveedores de partes, equipos y servicios, o en redes productivas que suministran insumos tangibles e intangibles',
      'A inserção ocorre em cadeias de fornecedores de peças, equipamentos e serviços, ou em redes produtivas que fornecem insumos tangíveis e intangíveis',
      'Firms are inserted in chains of suppliers of parts, equipment and services, or in production networks that provide tangible and intangible inputs',
      'L’insertion se fait dans des chaînes de fournisseurs de pièces, d’équipements et de services, ou dans des réseaux productifs fournissant des intrants matériels et immatériels',
    ),
  ],
);
