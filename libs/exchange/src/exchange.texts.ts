import { defineTexts } from '#platform';

/** What the exchange has to say to people. */
export const exchangeTexts = defineTexts('exchange', {
  es: {
    problems: {
      'request-is-closed': { title: 'La consulta ya está cerrada', detail: 'Quien la hizo ya la dio por resuelta o por no resuelta. Puede leerla, pero ya no se responde ni se cambia.' },
      'not-adaptable-licence': { title: 'La licencia no permite obras derivadas', detail: 'Puede citar este recurso y enlazarlo. Para adaptarlo, pida permiso a quien tiene los derechos.' },
      'not-adaptable-unlicensed': { title: 'No se sabe bajo qué licencia se comparte', detail: 'Pida a quien lo publicó que indique una licencia que permita adaptarlo.' },
      'not-adaptable-unpublished': { title: 'Solo se adapta lo publicado', detail: 'El recurso no está publicado o fue retirado.' },
      'in-use-already': { title: 'Ya consta que lo usan', detail: 'Esa agencia ya figura entre quienes usan este recurso. Puede cambiar lo que dijo.' },
      'use-has-ended': { title: 'Ya no se usa', detail: 'Este uso terminó; lo que se informó sigue en pie.' },
      'reported-already': { title: 'Ya hay un informe de este período', detail: 'Ábralo para cambiarlo.' },
    },
    fields: {
      unknown_question: 'No es una pregunta sobre este recurso.',
      later_day: 'Elija un día posterior a hoy.',
      something_said: 'Cuente al menos un resultado o algo que no funcionó.',
      bloc_needed: 'Elija al menos un bloque al que se dirige.',
      deadline_past: 'Elija hoy o un día posterior.',
      unknown_answer: 'No es una respuesta a esta consulta.',
      unknown_resource: 'No hay un recurso publicado con esta dirección a su alcance.',
    },
  },
  pt: {
    problems: {
      'request-is-closed': { title: 'A consulta já foi encerrada', detail: 'Quem perguntou já a deu por atendida ou não atendida. Você pode lê-la, mas ela já não recebe respostas nem mudanças.' },
      'not-adaptable-licence': { title: 'A licença não permite obras derivadas', detail: 'Você pode citar este recurso e fazer um link. Para adaptá-lo, peça permissão a quem tem os direitos.' },
      'not-adaptable-unlicensed': { title: 'Não se sabe sob que licença é compartilhado', detail: 'Peça a quem o publicou que indique uma licença que permita adaptá-lo.' },
      'not-adaptable-unpublished': { title: 'Só se adapta o que está publicado', detail: 'O recurso não está publicado ou foi retirado.' },
      'in-use-already': { title: 'Já consta que o usam', detail: 'Essa agência já figura entre as que usam este recurso. Você pode mudar o que disse.' },
      'use-has-ended': { title: 'Já não se usa', detail: 'Este uso terminou; o que foi informado continua valendo.' },
      'reported-already': { title: 'Já há um relato deste período', detail: 'Abra-o para mudá-lo.' },
    },
    fields: {
      unknown_question: 'Não é uma pergunta sobre este recurso.',
      later_day: 'Escolha um dia posterior a hoje.',
      something_said: 'Conte ao menos um resultado ou algo que não funcionou.',
      bloc_needed: 'Escolha ao menos um bloco ao qual se dirige.',
      deadline_past: 'Escolha hoje ou um dia posterior.',
      unknown_answer: 'Não é uma resposta a esta consulta.',
      unknown_resource: 'Não há um recurso publicado com este endereço ao seu alcance.',
    },
  },
  en: {
    problems: {
      'request-is-closed': { title: 'The request is closed', detail: 'Whoever asked has closed it as met or unmet. You can read it, but it takes no more answers or changes.' },
      'not-adaptable-licence': { title: 'The licence allows no derivatives', detail: 'You may cite this resource and link to it. To adapt it, ask whoever holds the rights.' },
      'not-adaptable-unlicensed': { title: 'Its licence is not known', detail: 'Ask whoever published it to state a licence that allows adapting it.' },
      'not-adaptable-unpublished': { title: 'Only what is published is adapted', detail: 'The resource is not published, or was withdrawn.' },
      'in-use-already': { title: 'It is on record already', detail: 'This agency is already among those that use the resource. You can change what it says.' },
      'use-has-ended': { title: 'No longer in use', detail: 'This use has ended; what was reported still stands.' },
      'reported-already': { title: 'This period has been reported', detail: 'Open the report to change it.' },
    },
    fields: {
      unknown_question: 'This is no question about this resource.',
      later_day: 'Choose a day after today.',
      something_said: 'Say at least one result, or something that did not work.',
      bloc_needed: 'Choose at least one bloc to address.',
      deadline_past: 'Choose today or a later day.',
      unknown_answer: 'This is no answer to this request.',
      unknown_resource: 'There is no published resource at this address within your reach.',
    },
  },
  fr: {
    problems: {
      'request-is-closed': { title: 'La demande est close', detail: 'La personne qui l’a posée l’a déclarée satisfaite ou non. Vous pouvez la lire, mais elle ne reçoit plus ni réponses ni modifications.' },
      'not-adaptable-licence': { title: 'La licence n’autorise pas d’œuvres dérivées', detail: 'Vous pouvez citer cette ressource et y renvoyer. Pour l’adapter, demandez l’autorisation à qui détient les droits.' },
      'not-adaptable-unlicensed': { title: 'Sa licence n’est pas connue', detail: 'Demandez à qui l’a publiée d’indiquer une licence qui permette de l’adapter.' },
      'not-adaptable-unpublished': { title: 'On n’adapte que ce qui est publié', detail: 'La ressource n’est pas publiée, ou a été retirée.' },
      'in-use-already': { title: 'C’est déjà indiqué', detail: 'Cet organisme figure déjà parmi ceux qui utilisent la ressource. Vous pouvez modifier ce qu’il dit.' },
      'use-has-ended': { title: 'Elle n’est plus utilisée', detail: 'Cet usage a pris fin ; ce qui a été rapporté demeure.' },
      'reported-already': { title: 'Cette période a déjà son compte rendu', detail: 'Ouvrez-le pour le modifier.' },
    },
    fields: {
      unknown_question: 'Ce n’est pas une question sur cette ressource.',
      later_day: 'Choisissez un jour après aujourd’hui.',
      something_said: 'Dites au moins un résultat, ou ce qui n’a pas fonctionné.',
      bloc_needed: 'Choisissez au moins un bloc auquel vous adresser.',
      deadline_past: 'Choisissez aujourd’hui ou un jour ultérieur.',
      unknown_answer: 'Ce n’est pas une réponse à cette demande.',
      unknown_resource: 'Aucune ressource publiée à cette adresse n’est à votre portée.',
    },
  },
});
