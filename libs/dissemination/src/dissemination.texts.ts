import { defineTexts } from '#platform';

/** The words that citations are held together by, and what statistics say. */
export const disseminationTexts = defineTexts('dissemination', {
  es: {
    citation: { and: 'y', andApa: 'y', noDate: 's. f.', noPlace: 's. l.', viewed: 'consulta: {{date}}', availableFrom: 'Disponible en: {{address}}', others: 'et al.' },
    fields: { ends_before_start: 'El período debe terminar después de empezar.' },
  },
  pt: {
    citation: { and: 'e', andApa: 'e', noDate: 's.d.', noPlace: 's.l.', viewed: 'consult. {{date}}', availableFrom: 'Disponível em: {{address}}', others: 'et al.' },
    fields: { ends_before_start: 'O período deve terminar depois de começar.' },
  },
  en: {
    citation: { and: 'and', andApa: '&', noDate: 'n.d.', noPlace: 'n.p.', viewed: 'viewed {{date}}', availableFrom: 'Available from: {{address}}', others: 'et al.' },
    fields: { ends_before_start: 'The period must end after it begins.' },
  },
  fr: {
    citation: { and: 'et', andApa: 'et', noDate: 's. d.', noPlace: 's. l.', viewed: 'consulté le {{date}}', availableFrom: 'Disponible à l’adresse : {{address}}', others: 'et al.' },
    fields: { ends_before_start: 'La période doit se terminer après avoir commencé.' },
  },
});
