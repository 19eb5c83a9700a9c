import { type Provenance, row, table, type Texts, texts } from '../table.js';

type Scale = readonly [low: Texts, middle: Texts, high: Texts];

const none = texts('No existen', 'Não existem', 'None', 'Inexistants');
const absent = texts('No existe', 'Não existe', 'None', 'Inexistant');
const lowToHigh: Scale = [texts('Bajo', 'Baixo', 'Low', 'Faible'), texts('Moderado', 'Moderado', 'Moderate', 'Modéré'), texts('Alto', 'Alto', 'High', 'Élevé')];
const established: Scale = [
  texts('Ninguno', 'Nenhum', 'None', 'Aucun'),
  texts('Incipiente', 'Incipiente', 'Incipient', 'Naissant'),
  texts('Bien establecido', 'Bem estabelecido', 'Well established', 'Bien établi'),
];

/** The three options of a question, valued 0 to 2; one provenance for all of them or one each. */
const options = (question: string, scale: Scale, provenance: Provenance | readonly [Provenance, Provenance, Provenance] = 'printed') =>
  scale.map(({ es, pt, en, fr }, value) =>
    row(`${question}-${value}`, es, pt, en, fr, {
      partOf: `scorecard-questions-${question}`,
      provenance: typeof provenance === 'string' ? provenance : provenance[value]!,
      data: { value },
    }),
  );

/** What may be answered. */
export const scorecardOptions = table(
  'scorecard-options',
  texts('Opciones de respuesta de la evaluación de la CEPAL', 'Opções de resposta da avaliação da CEPAL', 'Options of CEPAL’s evaluation', 'Options de réponse de l’évaluation de la CEPALC'),
  { sourceDoc: 'TCI', sourceLocus: 'Ejes de los gráficos (CEPAL)' },
  [
    options('agency-members', lowToHigh, 'reconstructed'),
    options('cluster-actors', lowToHigh, 'reconstructed'),
    options('smes', lowToHigh, 'reconstructed'),
    options('private-leadership', lowToHigh, 'reconstructed'),
    options('decisions', lowToHigh, 'reconstructed'),
    options('legitimacy-giver', [
      texts('La legislación', 'A legislação', 'Legislation', 'La législation'),
      texts('Organismos públicos', 'Organismos públicos', 'Public bodies', 'Des organismes publics'),
      texts('Actores privados y públicos', 'Atores privados e públicos', 'Private and public actors', 'Des acteurs privés et publics'),
    ]),
    options('legitimacy-degree', lowToHigh, ['reconstructed', 'printed', 'reconstructed']),
    options('sector-organizations', [
      texts('No existen asociaciones productivas', 'Não existem associações produtivas', 'No productive associations exist', 'Aucune association productive'),
      texts('Existen pero son débiles', 'Existem, mas são fracas', 'They exist but are weak', 'Elles existent mais sont faibles'),
      texts('Existen fuertes asociaciones de potencial apoyo de la agenda', 'Existem associações fortes que poderiam apoiar a agenda', 'Strong associations exist that could support the agenda', 'Il existe des associations fortes pouvant soutenir l’agenda'),
    ]),
    options('organization-links', [
      texts('Muy bajo grado de vinculación', 'Grau de vinculação muito baixo', 'Very low degree of linkage', 'Très faible degré de lien'),
      texts('Grado de vinculación moderado', 'Grau de vinculação moderado', 'Moderate degree of linkage', 'Degré de lien modéré'),
      texts('Alto grado de vinculación', 'Alto grau de vinculação', 'High degree of linkage', 'Degré de lien élevé'),
    ]),
    options('development-axes', lowToHigh),
    options('innovation-agency', lowToHigh),
    options('innovation-cluster', [
      texts('No se visualiza', 'Não se visualiza', 'Not seen', 'Pas prise en compte'),
      texts('Bajo grado de visualización', 'Baixo grau de visualização', 'Low degree', 'Faible prise en compte'),
      texts('Alto grado de visualización', 'Alto grau de visualização', 'High degree', 'Forte prise en compte'),
    ]),
    options('agenda-translation', lowToHigh),
    options('agenda-acceptance', lowToHigh),
    options('focus-agency', lowToHigh),
    options('focus-cluster', [
      texts('Sin focalización', 'Sem focalização', 'Unfocused', 'Sans ciblage'),
      texts('Medianamente focalizado', 'Medianamente focalizado', 'Fairly focused', 'Moyennement ciblé'),
      texts('Selectividad y focalización', 'Seletividade e focalização', 'Selective and focused', 'Sélectivité et ciblage'),
    ]),
    options('key-ministries', [
      none,
      texts('Existen bajos vínculos', 'Existem vínculos fracos', 'Low links', 'Liens faibles'),
      texts('Existen fuertes vínculos', 'Existem vínculos fortes', 'Strong links', 'Liens forts'),
    ]),
    options('escalation', [
      none,
      texts('Existen intentos', 'Existem tentativas', 'Attempts', 'Des tentatives'),
      texts('Fuerte capacidad de escalamiento', 'Forte capacidade de escalonamento', 'Strong capacity to escalate', 'Forte capacité de recours'),
    ]),
    options('regional-agenda', [
      absent,
      texts('Medianamente coordinada', 'Medianamente coordenada', 'Fairly coordinated', 'Moyennement coordonnée'),
      texts('Plena coordinación', 'Plena coordenação', 'Full coordination', 'Pleine coordination'),
    ]),
    options('national-priorities', [
      absent,
      texts('Medianamente coordinada', 'Medianamente coordenada', 'Fairly coordinated', 'Moyennement coordonnée'),
      texts('Plena coordinación', 'Plena coordenação', 'Full coordination', 'Pleine coordination'),
    ], ['reconstructed', 'reconstructed', 'printed']),
    options('studies-budget', [
      absent,
      texts('Existe pero insuficiente', 'Existe, mas é insuficiente', 'Exists but insufficient', 'Existe mais insuffisant'),
      texts('Suficiente', 'Suficiente', 'Sufficient', 'Suffisant'),
    ]),
    options('spending-influence', [
      texts('No influye', 'Não influi', 'No influence', 'Aucune influence'),
      texts('Influye en algunos casos', 'Influi em alguns casos', 'In some cases', 'Dans certains cas'),
      texts('Influye activamente', 'Influi ativamente', 'Actively', 'Activement'),
    ], 'reconstructed'),
    options('investment-budget', [
      texts('Ninguna', 'Nenhuma', 'None', 'Aucune'),
      texts('En algunos casos', 'Em alguns casos', 'In some cases', 'Dans certains cas'),
      texts('Siempre', 'Sempre', 'Always', 'Toujours'),
    ]),
    options('training', [
      texts('Ningún acceso', 'Nenhum acesso', 'No access', 'Aucun accès'),
      texts('Medianamente capacitada', 'Medianamente capacitada', 'Moderately trained', 'Moyennement formé'),
      texts('Muy bien capacitada', 'Muito bem capacitada', 'Very well trained', 'Très bien formé'),
    ]),
    options('policy-evaluation', established),
    options('agenda-monitoring', established),
    options('sub-committees', [
      none,
      texts('Solo respecto a fomento', 'Somente em relação ao fomento', 'Only on productive development', 'Seulement pour le développement productif'),
      texts('Fomento e innovación', 'Fomento e inovação', 'On productive development and innovation', 'Développement productif et innovation'),
    ]),
    options('secretariat', [
      absent,
      texts('Existe, pero con recursos humanos limitados', 'Existe, mas com recursos humanos limitados', 'Exists, with limited human resources', 'Existe, avec des ressources humaines limitées'),
      texts('Existe secretaría de alto nivel', 'Existe secretaria de alto nível', 'A high-level secretariat exists', 'Il existe un secrétariat de haut niveau'),
    ], 'reconstructed'),
  ].flat(),
  {
    note: texts(
      'Cada opción vale 0, 1 o 2. Donde el gráfico es ilegible, la escala se reconstruye a partir de sus vecinas y la fila lo dice.',
      'Cada opção vale 0, 1 ou 2. Onde o gráfico é ilegível, a escala é reconstruída a partir das vizinhas e a linha o diz.',
      'Each option is worth 0, 1 or 2. Where a chart is illegible, the scale is rebuilt from its neighbours and the row says so.',
      'Chaque option vaut 0, 1 ou 2. Quand un graphique est illisible, l’échelle est reconstituée d’après ses voisines et la ligne le dit.',
    ),
  },
);
