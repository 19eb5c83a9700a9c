import { DateTime } from 'luxon';
import type { PortalClient } from './portal-client.js';

const title = {
  es: 'Reunión de Ministros de Economía e Industria de la CELAC',
  pt: 'Reunião de Ministros da Economia e da Indústria da CELAC',
  en: 'Meeting of CELAC Ministers of Economy and Industry',
  fr: 'Réunion des ministres de l’Économie et de l’Industrie de la CELAC',
};

/** Where the first of these meetings was held, in April 2014 (UNI, cover). */
const host = { country: 'cr', zone: 'America/Costa_Rica', place: 'San José' };

/** Founds the ministerial series and opens its next edition, not yet convened: that is for the coordinator to do. */
export async function prepareMeetings(coordinator: PortalClient): Promise<void> {
  const { items } = await coordinator.get<{ items: { id: string; planned: string | null }[] }>('/api/v1/meetings/series', 'celac');
  const series = items[0] ?? (await coordinator.post<{ id: string; planned: string | null }>('/api/v1/meetings/series', 'celac', { title, visibility: 'public' }));
  if (series.planned) return;
  const start = DateTime.now().setZone(host.zone).plus({ months: 9 }).startOf('week').set({ hour: 9 });
  await coordinator.post('/api/v1/meetings/editions', 'celac', {
    seriesId: series.id,
    hostCountry: host.country,
    place: host.place,
    times: {
      start: start.toFormat("yyyy-MM-dd'T'HH:mm"),
      end: start.plus({ days: 1 }).set({ hour: 17 }).toFormat("yyyy-MM-dd'T'HH:mm"),
      zone: host.zone,
    },
  });
}
