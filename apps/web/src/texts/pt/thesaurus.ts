/** The thesaurus: browsing it, editing it, proposing for it, keeping it in order. */
export const thesaurus = {
  title: 'Tesauro',
  lead: 'As ideias do desenvolvimento produtivo com seus nomes em cinco línguas e em cada país. A busca entende todos.',
  filter: 'Filtrar por nome',
  view: 'Ordem',
  views: { tree: 'Por temas', alphabet: 'De A a Z' },
  count_one: '{{count}} conceito', count_many: '{{count}} conceitos', count_other: '{{count}} conceitos',
  none: 'Nenhum conceito se chama assim.',
  outOfUse: 'Fora de uso',
  create: 'Criar um conceito',
  take: 'Levar consigo',
  turtle: 'SKOS (Turtle)', csv: 'Tabela (CSV)',
  doors: { proposals: 'Propostas', quality: 'Qualidade', import: 'Importar' },
  concept: {
    note: 'Nota de escopo', hidden: 'Também se encontra por', mappings: 'Em outros esquemas', tables: 'Nas tabelas de referência',
    replaced: 'Este conceito está fora de uso.', use: 'Use em seu lugar:', edit: 'Editar',
  },
  relations: { exactMatch: 'idêntico a', closeMatch: 'próximo de', broadMatch: 'mais específico que', narrowMatch: 'mais amplo que', relatedMatch: 'relacionado a' },
  edit: {
    title: 'Editar “{{name}}”', newTitle: 'Criar um conceito', code: 'Código', codeHelp: 'Em inglês, com minúsculas e hífens. Nunca muda.',
    preferred: 'Nome', others: 'Outros nomes', oneEach: 'Um por linha.', hidden: 'Formas que só se buscam', hiddenHelp: 'Erros de grafia e formas antigas, uma por linha.',
    definition: 'Definição', scopeNote: 'Nota de escopo', national: 'Termos de um país', country: 'País', language: 'Língua', term: 'Termo', add: 'Acrescentar', remove: 'Retirar “{{name}}”',
    unnamed: 'linha vazia', broader: 'Mais amplo', related: 'Relacionado', mappings: 'Em outros esquemas', relation: 'Relação', address: 'Endereço (URI)',
    save: 'Salvar', saved: 'O conceito foi salvo. A busca já sabe dele.', ending: 'Tirar de uso', endingHelp: 'O conceito não é apagado: seus nomes e o que depende dele passam ao que o substitui.',
    heir: 'É substituído por', end: 'Tirar de uso', ended: 'O conceito ficou fora de uso.', reinstate: 'Voltar a usar', reinstated: 'O conceito voltou a ser usado.',
  },
  propose: {
    title: 'Propor para o tesauro', lead: 'A Unidade de Apoio examina e avisa você.', kind: 'O que você propõe', kinds: { term: 'Um nome', definition: 'Uma definição', relation: 'Uma relação' },
    term: 'Termo', language: 'Língua', country: 'Usado em', everywhere: 'Em toda a rede', text: 'Definição', relation: 'Relação', other: 'Com qual conceito', reason: 'Por quê',
    send: 'Enviar a proposta', sent: 'A proposta chegou à Unidade de Apoio.',
  },
  proposals: {
    title: 'Propostas para o tesauro', lead: 'O que os países propõem e o que a Unidade de Apoio decidiu.', state: 'Situação', states: { all: 'Todas', open: 'Por decidir', accepted: 'Aceitas', declined: 'Não aceitas' },
    none: 'Não há propostas aqui.', noneHelp: 'Na página de cada conceito é possível propor um termo.',
    says: { term: '“{{what}}” como nome de “{{concept}}” ({{where}})', concept: 'Um conceito novo: “{{what}}”', relation: '“{{concept}}” e “{{what}}”: {{relation}}', definition: 'Uma definição de “{{concept}}”: {{what}}' },
    accept: 'Aceitar', accepted: 'A proposta foi aplicada.', decline: 'Não aceitar', answer: 'Por que não', declineSend: 'Enviar a resposta', declined: 'A proposta não foi aceita.', unit: 'A Unidade explica: {{answer}}', from: 'Proposta de {{place}}',
  },
  quality: {
    title: 'Qualidade do tesauro', lead: 'O que convém melhorar, com o caminho para fazê-lo.', good: 'Não se encontrou nada a melhorar.',
    found_one: '{{count}} caso', found_many: '{{count}} casos', found_other: '{{count}} casos',
    checks: {
      'missing-label': 'Falta o nome em uma língua', 'ambiguous-label': 'Um nome para dois conceitos', 'label-conflict': 'O nome se repete entre os outros', orphan: 'Sem relação com nenhum',
      circle: 'Círculos para cima', island: 'Grupos soltos', 'relation-clash': 'Relacionado ao que está acima', undocumented: 'Sem definição nem nota', 'deprecated-in-use': 'Leva a um conceito fora de uso',
    },
  },
  import: {
    title: 'Importar para o tesauro', lead: 'Primeiro se testa o arquivo; nada muda até você aplicá-lo. O que o arquivo não nomeia fica como está.', file: 'Arquivo SKOS (Turtle) ou CSV', try: 'Testar', apply: 'Aplicar', applied: 'O tesauro ficou como diz o arquivo.',
    faults: 'O que impede aplicá-lo', line: 'Linha', concept: 'Conceito', what: 'O quê', plan: 'O que mudaria', actions: { create: 'é criado', change: 'muda', same: 'fica igual' }, nothing: 'Tudo já está como diz o arquivo.',
  },
};
