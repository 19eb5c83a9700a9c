/** What the exchange shows on the first day. All of it is made up and says so: no institution is made to have said or achieved anything. */

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

/** Requests for knowledge; answered or closed where `answer` and `outcome` say so. */
export const requestExamples = [
  {
    tenant: 'py', answer: { tenant: 'br', text: 'Exemplo de resposta: comece pela lista de atores e por uma pergunta que todos queiram responder.' }, outcome: 'met',
    wish: {
      title: 'Ejemplo: ¿quién ha reunido por primera vez una mesa de trabajo de un clúster?', language: 'es', concepts: ['cluster', 'governance'],
      need: 'Consulta de demostración. Queremos convocar a productores, municipio y universidad y no sabemos con qué empezar la primera reunión.',
    },
  },
  {
    tenant: 'cr', answer: { tenant: 'cl', text: 'Respuesta de ejemplo: pida a cada empresa un costo que comparta con las demás y empiece por ahí.' },
    wish: {
      title: 'Ejemplo: ¿cómo se reparten los costos en un consorcio de exportación?', language: 'es', concepts: ['export-consortium'],
      need: 'Consulta de demostración. Ocho empresas pequeñas quieren exportar juntas y no se ponen de acuerdo en quién paga qué.',
    },
  },
  {
    tenant: 'br',
    wish: {
      title: 'Exemplo: quem já mediu a confiança entre as empresas de um arranjo produtivo?', language: 'pt', concepts: ['cluster'],
      need: 'Consulta de demonstração. Procuramos um questionário curto que caiba em uma reunião.',
    },
  },
  {
    tenant: 'jm',
    wish: {
      title: 'Example: who has run a shared quality laboratory for small producers?', language: 'en', concepts: ['cluster-policy'],
      need: 'A demonstration request. We would like to know how others set the fees and who pays for maintenance.',
    },
  },
] as const;

const exampleStep = (key: string, es: string, pt: string, yields: { es: string; pt: string }, tools: readonly string[] = []) => ({
  key, name: { es, pt }, purpose: {}, inputs: {}, outputs: yields, time: { es: 'Ejemplo: media hora', pt: 'Exemplo: meia hora' }, tools, origin: null,
});

/** A methodology of the demonstration's own, and two adaptations in other countries, one of the other. */
export const chainExample = {
  origin: {
    tenant: 'cl',
    draft: {
      type: 'methodology', language: 'es', licence: 'cc-by-4.0', institution: 'Demostración de Minga', concepts: ['cluster', 'governance'], visibility: 'public',
      titles: { es: 'Ejemplo: pauta para la primera reunión de una mesa de trabajo', pt: 'Exemplo: roteiro para a primeira reunião de uma mesa de trabalho' },
      abstracts: { es: 'Recurso de demostración. Una reunión de dos horas en cuatro pasos: quiénes somos, qué nos duele a todos, qué haremos antes de la próxima, quién convoca.' },
      steps: [
        exampleStep('presentarse', 'Quiénes somos', 'Quem somos', { es: 'Ejemplo: una ficha por participante.', pt: 'Exemplo: uma ficha por participante.' }, ['ficha']),
        exampleStep('preocupaciones', 'Qué nos duele a todos', 'O que dói a todos', { es: 'Ejemplo: tres preocupaciones comunes.', pt: 'Exemplo: três preocupações comuns.' }),
        exampleStep('compromisos', 'Qué haremos antes de la próxima reunión', 'O que faremos antes da próxima reunião', { es: 'Ejemplo: una tarea con responsable.', pt: 'Exemplo: uma tarefa com responsável.' }),
        exampleStep('convocatoria', 'Quién convoca', 'Quem convoca', { es: 'Ejemplo: fecha y lugar.', pt: 'Exemplo: data e lugar.' }),
      ],
      tools: [{ key: 'ficha', name: { es: 'Ejemplo: ficha de participante', pt: 'Exemplo: ficha de participante' }, about: {}, url: null, origin: null }],
    },
  },
  adaptations: [
    {
      tenant: 'py', title: { es: 'Ejemplo: primera reunión de mesa en un distrito rural' },
      notes: {
        reason: 'Ejemplo: dos horas son pocas cuando casi nadie se conoce.', context: 'Ejemplo: distrito rural, reunión en español y guaraní, sin proyector.',
        changes: 'Ejemplo: se añadió una ronda de visitas antes de la reunión y se quitó la presentación.',
      },
    },
    {
      tenant: 'br', title: { es: 'Ejemplo: primera reunión a distancia', pt: 'Exemplo: primeira reunião a distância' },
      notes: {
        reason: 'Exemplo: os participantes estão em quatro municípios.', context: 'Exemplo: arranjo produtivo com trinta empresas e boa conexão.',
        changes: 'Exemplo: a reunião se faz por vídeo, em duas sessões de uma hora.',
      },
    },
  ],
} as const;

/** Who uses the origin, and what came of it. */
export const useExamples = [
  {
    tenant: 'cr', use: { agency: 'Agencia de ejemplo', note: 'Demostración' },
    outcome: {
      worked: 'partly', evidence: 'monitored', disclosure: 'open', figures: [{ label: 'Ejemplo: reuniones celebradas', value: '3 de 5' }],
      results: 'Ejemplo: las mesas que empezaron con una tarea pequeña siguieron reuniéndose.', failed: 'Ejemplo: donde nadie quedó a cargo de convocar no hubo segunda reunión.',
    },
  },
  { tenant: 'uy', use: { agency: '', note: 'Demostración' } },
] as const;

/** When the requests end: some soon, some later. */
export const deadlines: readonly string[] = [day(20), day(35), day(50), day(15)];
