import { defineTexts } from '#platform';

/** What the meetings have to say to people. */
export const meetingsTexts = defineTexts('meetings', {
  es: {
    problems: {
      'edition-is-closed': { title: 'La reunión ya concluyó o fue cancelada', detail: 'Puede consultarla, pero ya no se modifica.' },
      'edition-not-convened': { title: 'La reunión aún no está convocada', detail: 'Convóquela primero; hasta entonces ningún país ha sido invitado.' },
      'edition-already-planned': { title: 'Ya hay una edición en preparación', detail: 'Convoque o cancele la edición {{number}} antes de abrir la siguiente.' },
      'times-changed': { title: 'La fecha cambió', detail: 'La reunión cambió de fecha u hora después de que usted la consultó. Revise la nueva fecha y responda de nuevo.' },
      'edition-not-over': { title: 'La reunión aún no empieza', detail: 'Solo se da por celebrada una reunión que ya comenzó.' },
    },
    fields: {
      'not-a-wall-time': 'Indique fecha y hora, por ejemplo 2027-10-05T09:00.',
      'beyond-planning': 'Indique una fecha entre los años 2000 y 2100.',
      'unknown-zone': 'No es una zona horaria conocida, como America/Santiago.',
      'in-the-past': 'La fecha ya pasó.',
      'ends-before-start': 'La reunión debe terminar después de empezar.',
      'start-needed': 'Es la primera edición de la serie: indique cuándo empieza.',
      'unknown-country': 'No es uno de los 33 países.',
      'text-needed': 'Escríbalo al menos en un idioma.',
    },
    calendar: { mine: 'Mis reuniones en Minga' },
  },
  pt: {
    problems: {
      'edition-is-closed': { title: 'A reunião já terminou ou foi cancelada', detail: 'Pode consultá-la, mas ela já não é alterada.' },
      'edition-not-convened': { title: 'A reunião ainda não foi convocada', detail: 'Convoque-a primeiro; até lá nenhum país foi convidado.' },
      'edition-already-planned': { title: 'Já há uma edição em preparação', detail: 'Convoque ou cancele a edição {{number}} antes de abrir a seguinte.' },
      'times-changed': { title: 'A data mudou', detail: 'A reunião mudou de data ou horário depois que você a consultou. Veja a nova data e responda novamente.' },
      'edition-not-over': { title: 'A reunião ainda não começou', detail: 'Só se dá por realizada uma reunião que já começou.' },
    },
    fields: {
      'not-a-wall-time': 'Indique data e hora, por exemplo 2027-10-05T09:00.',
      'beyond-planning': 'Indique uma data entre os anos 2000 e 2100.',
      'unknown-zone': 'Não é um fuso horário conhecido, como America/Santiago.',
      'in-the-past': 'A data já passou.',
      'ends-before-start': 'A reunião deve terminar depois de começar.',
      'start-needed': 'É a primeira edição da série: indique quando começa.',
      'unknown-country': 'Não é um dos 33 países.',
      'text-needed': 'Escreva em pelo menos um idioma.',
    },
    calendar: { mine: 'Minhas reuniões na Minga' },
  },
  en: {
    problems: {
      'edition-is-closed': { title: 'The meeting is over or was cancelled', detail: 'You can read it, but it no longer changes.' },
      'edition-not-convened': { title: 'The meeting has not been convened', detail: 'Convene it first; until then no country has been invited.' },
      'edition-already-planned': { title: 'An edition is already being prepared', detail: 'Convene or cancel edition {{number}} before opening the next one.' },
      'times-changed': { title: 'The date has changed', detail: 'The meeting moved after you looked at it. Check the new date and answer again.' },
      'edition-not-over': { title: 'The meeting has not begun', detail: 'Only a meeting that has begun can be recorded as held.' },
    },
    fields: {
      'not-a-wall-time': 'Give a date and time, such as 2027-10-05T09:00.',
      'beyond-planning': 'Give a date between the years 2000 and 2100.',
      'unknown-zone': 'This is no known time zone, such as America/Santiago.',
      'in-the-past': 'The date has passed.',
      'ends-before-start': 'The meeting must end after it starts.',
      'start-needed': 'This is the first edition of the series: say when it starts.',
      'unknown-country': 'This is not one of the 33 countries.',
      'text-needed': 'Write it in at least one language.',
    },
    calendar: { mine: 'My meetings on Minga' },
  },
  fr: {
    problems: {
      'edition-is-closed': { title: 'La réunion est terminée ou a été annulée', detail: 'Vous pouvez la consulter, mais elle ne change plus.' },
      'edition-not-convened': { title: 'La réunion n’est pas encore convoquée', detail: 'Convoquez-la d’abord ; jusque-là aucun pays n’a été invité.' },
      'edition-already-planned': { title: 'Une édition est déjà en préparation', detail: 'Convoquez ou annulez l’édition {{number}} avant d’ouvrir la suivante.' },
      'times-changed': { title: 'La date a changé', detail: 'La réunion a été déplacée après votre consultation. Vérifiez la nouvelle date et répondez de nouveau.' },
      'edition-not-over': { title: 'La réunion n’a pas commencé', detail: 'Seule une réunion qui a commencé peut être déclarée tenue.' },
    },
    fields: {
      'not-a-wall-time': 'Indiquez une date et une heure, par exemple 2027-10-05T09:00.',
      'beyond-planning': 'Indiquez une date entre les années 2000 et 2100.',
      'unknown-zone': 'Ce n’est pas un fuseau horaire connu, comme America/Santiago.',
      'in-the-past': 'La date est passée.',
      'ends-before-start': 'La réunion doit finir après son début.',
      'start-needed': 'C’est la première édition de la série : indiquez quand elle commence.',
      'unknown-country': 'Ce n’est pas l’un des 33 pays.',
      'text-needed': 'Écrivez-le dans au moins une langue.',
    },
    calendar: { mine: 'Mes réunions sur Minga' },
  },
});
