import type { es } from '../es/index.js';
import type { Translated } from '../translated.js';

/** What is told to the world: citations and their use. */
export const dissemination: Translated<typeof es.dissemination> = {
  cite: {
    title: 'Citar este recurso',
    way: 'Estilo ou formato',
    download: 'Salvar como arquivo',
  },
  usage: {
    title: 'Uso',
    leadSpace: 'Quantas vezes os recursos de {{place}} são consultados e baixados.',
    leadOwn: 'Quantas vezes seus recursos são consultados e baixados.',
    byMonth: 'Mês a mês',
    byResource: 'Recurso a recurso',
    bySpace: 'Espaço a espaço',
    month: 'Mês',
    resource: 'Recurso',
    space: 'Espaço',
    country: 'País',
    views: 'Consultas',
    uniqueViews: 'Consultas únicas',
    downloads: 'Downloads',
    uniqueDownloads: 'Downloads únicos',
    more: 'Mostrar mais',
    none: 'Ainda não há números',
    noneWhy: 'As visitas dos últimos doze meses aparecem aqui uma hora depois.',
    method: 'A contagem segue COUNTER R5.1: robôs e programas não contam, um duplo clique conta uma vez, e uma visita conta como única uma vez por hora. Não se guarda de quem é a visita.',
  },
};
