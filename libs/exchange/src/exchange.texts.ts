import { defineTexts } from '#platform';

/** What the exchange has to say to people. */
export const exchangeTexts = defineTexts('exchange', {
  es: {
    problems: { 'request-is-closed': { title: 'La consulta ya está cerrada', detail: 'Quien la hizo ya la dio por resuelta o por no resuelta. Puede leerla, pero ya no se responde ni se cambia.' } },
    fields: {
      bloc_needed: 'Elija al menos un bloque al que se dirige.',
      deadline_past: 'Elija hoy o un día posterior.',
      unknown_answer: 'No es una respuesta a esta consulta.',
      unknown_resource: 'No hay un recurso publicado con esta dirección a su alcance.',
    },
  },
  pt: {
    problems: { 'request-is-closed': { title: 'A consulta já foi encerrada', detail: 'Quem perguntou já a deu por atendida ou não atendida. Você pode lê-la, mas ela já não recebe respostas nem mudanças.' } },
    fields: {
      bloc_needed: 'Escolha ao menos um bloco ao qual se dirige.',
      deadline_past: 'Escolha hoje ou um dia posterior.',
      unknown_answer: 'Não é uma resposta a esta consulta.',
      unknown_resource: 'Não há um recurso publicado com este endereço ao seu alcance.',
    },
  },
  en: {
    problems: { 'request-is-closed': { title: 'The request is closed', detail: 'Whoever asked has closed it as met or unmet. You can read it, but it takes no more answers or changes.' } },
    fields: {
      bloc_needed: 'Choose at least one bloc to address.',
      deadline_past: 'Choose today or a later day.',
      unknown_answer: 'This is no answer to this request.',
      unknown_resource: 'There is no published resource at this address within your reach.',
    },
  },
  fr: {
    problems: { 'request-is-closed': { title: 'La demande est close', detail: 'La personne qui l’a posée l’a déclarée satisfaite ou non. Vous pouvez la lire, mais elle ne reçoit plus ni réponses ni modifications.' } },
    fields: {
      bloc_needed: 'Choisissez au moins un bloc auquel vous adresser.',
      deadline_past: 'Choisissez aujourd’hui ou un jour ultérieur.',
      unknown_answer: 'Ce n’est pas une réponse à cette demande.',
      unknown_resource: 'Aucune ressource publiée à cette adresse n’est à votre portée.',
    },
  },
});
