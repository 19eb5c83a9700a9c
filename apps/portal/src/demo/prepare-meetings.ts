import { DateTime } from 'luxon';
import type { PortalClient } from './portal-client.js';

/** What the sources call it: *Primera Reunión CELAC de Ministros de Economía e Industria* (UNI, cover). */
const title = {
  es: 'Reunión CELAC de Ministros de Economía e Industria',
  pt: 'Reunião CELAC de Ministros da Economia e da Indústria',
  en: 'CELAC Meeting of Ministers of Economy and Industry',
  fr: 'Réunion CELAC des ministres de l’Économie et de l’Industrie',
};

const editionTitle = Object.fromEntries(Object.entries(title).map(([language, name]) => [language, `{ordinal} ${name}`]));

/** Where the first of these meetings was held, in April 2014. The portal did not keep it: it counts on from there. */
const first = { held: 1, country: 'cr', zone: 'America/Costa_Rica', place: 'San José' };

/** The portal must not pass off as convened what nobody has: date and place are the demonstration's own. */
const summary = {
  es: 'Edición de demostración: fecha y sede son supuestas. La primera reunión se celebró en San José, Costa Rica, en abril de 2014.',
  pt: 'Edição de demonstração: data e sede são supostas. A primeira reunião realizou-se em San José, Costa Rica, em abril de 2014.',
  en: 'Demonstration edition: date and venue are assumed. The first meeting was held in San José, Costa Rica, in April 2014.',
  fr: 'Édition de démonstration : la date et le lieu sont supposés. La première réunion s’est tenue à San José, au Costa Rica, en avril 2014.',
};

/** Founds the ministerial series and opens its next edition, not yet convened: that is for the coordinator to do. */
export async function prepareMeetings(coordinator: PortalClient): Promise<void> {
  const { items } = await coordinator.get<{ items: { id: string; planned: string | null }[] }>('/api/v1/meetings/series', 'celac');
  const wish = { title, editionTitle, heldBefore: first.held, visibility: 'public' };
  const series = items[0] ?? (await coordinator.post<{ id: string; planned: string | null }>('/api/v1/meetings/series', 'celac', wish));
  if (series.planned) return;
  const start = DateTime.now().setZone(first.zone).plus({ months: 9 }).startOf('week').set({ hour: 9 });
  await coordinator.post('/api/v1/meetings/editions', 'celac', {
    seriesId: series.id,
    summary,
    hostCountry: first.country,
    place: first.place,
    times: {
      start: start.toFormat("yyyy-MM-dd'T'HH:mm"),
      end: start.plus({ days: 1 }).set({ hour: 17 }).toFormat("yyyy-MM-dd'T'HH:mm"),
      zone: first.zone,
    },
  });
}
