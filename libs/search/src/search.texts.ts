import { defineTexts } from '#platform';

/** What search says to people outside its pages: in feeds, and when it refuses. */
export const searchTexts = defineTexts('search', {
  es: {
    problems: { 'too-many-saved-searches': { title: 'Ya guarda {{most}} búsquedas', detail: 'Quite alguna que ya no necesite y vuelva a guardar esta.' } },
    feed: { all: 'Minga: todo lo público', about: 'Minga: «{{words}}»', narrowed: 'Minga: lo público, acotado', untitled: 'Sin título' },
  },
  pt: {
    problems: { 'too-many-saved-searches': { title: 'Você já guarda {{most}} buscas', detail: 'Remova alguma de que não precise mais e guarde esta de novo.' } },
    feed: { all: 'Minga: tudo o que é público', about: 'Minga: “{{words}}”', narrowed: 'Minga: o que é público, com filtros', untitled: 'Sem título' },
  },
  en: {
    problems: { 'too-many-saved-searches': { title: 'You keep {{most}} searches already', detail: 'Remove one that you no longer need and save this one again.' } },
    feed: { all: 'Minga: everything public', about: 'Minga: “{{words}}”', narrowed: 'Minga: what is public, narrowed down', untitled: 'Untitled' },
  },
  fr: {
    problems: { 'too-many-saved-searches': { title: 'Vous conservez déjà {{most}} recherches', detail: 'Supprimez celle dont vous n’avez plus besoin, puis enregistrez celle-ci à nouveau.' } },
    feed: { all: 'Minga : tout ce qui est public', about: 'Minga : « {{words}} »', narrowed: 'Minga : ce qui est public, filtré', untitled: 'Sans titre' },
  },
});
