import type { es } from '../es/index.js';
import type { Translated } from '../translated.js';

/** The public start page. */
export const start: Translated<typeof es.start> = {
  title: 'O que trinta e três países sabem sobre desenvolvimento produtivo',
  lead: 'Metodologias, ferramentas, boas práticas e estudos dos ministérios, dos clusters e das instituições que os acompanham, em espanhol, português, inglês e francês.',
  try: 'Por exemplo',
  examples: {
    one: 'Como vender produtos típicos no exterior?',
    two: 'arreglos productivos locales',
    three: 'cacau na Nicarágua',
  },
  cloth: 'Um tecido de trinta e três faixas',
  clothAbout: 'Cada país e cada cluster tece a sua. Escolha uma para visitar o seu espaço.',
  places: 'Ver o diretório',
  recent: 'Publicado há pouco',
  recentEmpty: 'Ainda não há recursos públicos. Quando um país publicar o primeiro, ele estará aqui.',
  all: 'Ver todo o conhecimento',
};
