/** The thesaurus: browsing it, editing it, proposing for it, keeping it in order. */
export const thesaurus = {
  title: 'Tesauro',
  lead: 'Las ideas del desarrollo productivo con sus nombres en cinco lenguas y en cada país. La búsqueda entiende todos.',
  filter: 'Filtrar por nombre',
  view: 'Orden',
  views: { tree: 'Por temas', alphabet: 'De la A a la Z' },
  count_one: '{{count}} concepto', count_many: '{{count}} conceptos', count_other: '{{count}} conceptos',
  none: 'Ningún concepto se llama así.',
  outOfUse: 'Fuera de uso',
  create: 'Crear un concepto',
  take: 'Llevárselo',
  turtle: 'SKOS (Turtle)', csv: 'Tabla (CSV)',
  doors: { proposals: 'Propuestas', quality: 'Calidad', import: 'Importar' },
  concept: {
    note: 'Nota de alcance', hidden: 'También se encuentra por', mappings: 'En otros esquemas', tables: 'En las tablas de referencia',
    replaced: 'Este concepto está fuera de uso.', use: 'Use en su lugar:', edit: 'Editar',
  },
  relations: { exactMatch: 'idéntico a', closeMatch: 'cercano a', broadMatch: 'más específico que', narrowMatch: 'más amplio que', relatedMatch: 'relacionado con' },
  edit: {
    title: 'Editar «{{name}}»', newTitle: 'Crear un concepto', code: 'Código', codeHelp: 'En inglés, con minúsculas y guiones. No cambia nunca.',
    preferred: 'Nombre', others: 'Otros nombres', oneEach: 'Uno por línea.', hidden: 'Formas que solo se buscan', hiddenHelp: 'Erratas y formas antiguas, una por línea.',
    definition: 'Definición', scopeNote: 'Nota de alcance', national: 'Términos de un país', country: 'País', language: 'Lengua', term: 'Término', add: 'Agregar', remove: 'Quitar «{{name}}»',
    unnamed: 'fila vacía', broader: 'Más amplio', related: 'Relacionado', mappings: 'En otros esquemas', relation: 'Relación', address: 'Dirección (URI)',
    save: 'Guardar', saved: 'El concepto quedó guardado. La búsqueda ya lo sabe.', ending: 'Dejar fuera de uso', endingHelp: 'El concepto no se borra: sus nombres y lo que depende de él pasan al que lo reemplaza.',
    heir: 'Lo reemplaza', end: 'Dejar fuera de uso', ended: 'El concepto quedó fuera de uso.', reinstate: 'Volver a usar', reinstated: 'El concepto vuelve a estar en uso.',
  },
  propose: {
    title: 'Proponer para el tesauro', lead: 'La Unidad de Apoyo lo revisa y le avisa.', kind: 'Qué propone', kinds: { term: 'Un nombre', definition: 'Una definición', relation: 'Una relación' },
    term: 'Término', language: 'Lengua', country: 'Se usa en', everywhere: 'En toda la red', text: 'Definición', relation: 'Relación', other: 'Con qué concepto', reason: 'Por qué',
    send: 'Enviar la propuesta', sent: 'La propuesta llegó a la Unidad de Apoyo.',
  },
  proposals: {
    title: 'Propuestas para el tesauro', lead: 'Lo que los países proponen y lo que la Unidad de Apoyo decidió.', state: 'Estado', states: { all: 'Todas', open: 'Por decidir', accepted: 'Aceptadas', declined: 'No aceptadas' },
    none: 'No hay propuestas aquí.', noneHelp: 'En la página de cada concepto se puede proponer un término.',
    says: { term: '«{{what}}» como nombre de «{{concept}}» ({{where}})', concept: 'Un concepto nuevo: «{{what}}»', relation: '«{{concept}}» y «{{what}}»: {{relation}}', definition: 'Una definición de «{{concept}}»: {{what}}' },
    accept: 'Aceptar', accepted: 'La propuesta se aplicó.', decline: 'No aceptar', answer: 'Por qué no', declineSend: 'Enviar la respuesta', declined: 'La propuesta no se aceptó.', unit: 'La Unidad explica: {{answer}}', from: 'Propone {{place}}',
  },
  quality: {
    title: 'Calidad del tesauro', lead: 'Lo que conviene mejorar, con el camino para hacerlo.', good: 'No se encontró nada que mejorar.',
    found_one: '{{count}} caso', found_many: '{{count}} casos', found_other: '{{count}} casos',
    checks: {
      'missing-label': 'Falta el nombre en una lengua', 'ambiguous-label': 'Un nombre para dos conceptos', 'label-conflict': 'El nombre se repite entre los otros', orphan: 'Sin relación con ninguno',
      circle: 'Círculos hacia arriba', island: 'Grupos sueltos', 'relation-clash': 'Relacionado con lo que está por encima', undocumented: 'Sin definición ni nota', 'deprecated-in-use': 'Lleva a un concepto fuera de uso',
    },
  },
  import: {
    title: 'Importar al tesauro', lead: 'Primero se prueba el archivo; nada cambia hasta que usted lo aplica. Lo que el archivo no nombra queda como está.', file: 'Archivo SKOS (Turtle) o CSV', try: 'Probar', apply: 'Aplicar', applied: 'El tesauro quedó como dice el archivo.',
    faults: 'Lo que impide aplicarlo', line: 'Línea', concept: 'Concepto', what: 'Qué', plan: 'Lo que cambiaría', actions: { create: 'se crea', change: 'cambia', same: 'queda igual' }, nothing: 'Todo está ya como dice el archivo.',
  },
};
