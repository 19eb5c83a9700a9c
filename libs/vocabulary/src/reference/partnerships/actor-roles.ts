import { row, table, texts } from '../table.js';

/** Who is expected to bring what to a public-private partnership. */
export const actorRoles = table(
  'actor-roles',
  texts('Roles en una asociación público-privada para clústeres', 'Papéis em uma parceria público-privada para clusters', 'Roles in a public-private partnership for clusters', 'Rôles dans un partenariat public-privé pour les grappes'),
  { sourceDoc: 'APP', sourceLocus: '4 y 5' },
  [
    row('state', 'Estado: reglas transparentes y predecibles, incentivos que corrigen fallas de información y financiamiento, recursos, capacitación y redes', 'Estado: regras transparentes e previsíveis, incentivos que corrigem falhas de informação e financiamento, recursos, capacitação e redes', 'State: transparent and predictable rules, incentives that mend failures of information and finance, resources, training and networks', 'État : règles transparentes et prévisibles, incitations corrigeant les défaillances d’information et de financement, ressources, formation et réseaux', { sourceLocus: '4' }),
    row('firms', 'Empresas: reconocer los beneficios de actuar en conjunto, identificar necesidades comunes, organizarse, especializarse, competir y cooperar', 'Empresas: reconhecer os benefícios de atuar em conjunto, identificar necessidades comuns, organizar-se, especializar-se, competir e cooperar', 'Firms: see the benefits of acting together, find common needs, organize, specialize, compete and cooperate', 'Entreprises : reconnaître les avantages d’agir ensemble, cerner les besoins communs, s’organiser, se spécialiser, rivaliser et coopérer', { sourceLocus: '5' }),
    row('investors', 'Inversionistas: recursos, experiencia y evaluación del desempeño de las firmas', 'Investidores: recursos, experiência e avaliação do desempenho das empresas', 'Investors: money, experience and review of the firms’ performance', 'Investisseurs : ressources, expérience et évaluation des résultats des entreprises', { sourceLocus: '5' }),
    row('universities', 'Universidades y centros de educación técnica: nuevas ideas y capacitación; las universidades, además, evaluación y monitoreo de los clústeres', 'Universidades e centros de ensino técnico: novas ideias e capacitação; as universidades, além disso, avaliação e monitoramento dos clusters', 'Universities and technical schools: new ideas and training; universities also evaluate and monitor clusters', 'Universités et établissements techniques : idées nouvelles et formation ; les universités, en outre, évaluation et suivi des grappes', { sourceLocus: '5' }),
  ],
);
