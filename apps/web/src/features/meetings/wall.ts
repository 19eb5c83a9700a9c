import type { WallTimes } from '../../api/views.js';

/** What the wall of the meeting room shows at the beginning and at the end, and where that wall is. */
export interface Wall {
  startDate: string;
  startTime: string;
  endDate: string;
  endTime: string;
  zone: string;
}

/** As the portal takes it; null while something is missing. */
export function timesOf({ startDate, startTime, endDate, endTime, zone }: Wall): WallTimes | null {
  const start = `${startDate}T${startTime}`;
  const end = `${endDate}T${endTime}`;
  const whole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
  return whole.test(start) && whole.test(end) && zone ? { start, end, zone } : null;
}

/** From readings such as `2027-10-05T10:00`. */
export const wallOf = (start: string, end: string, zone: string): Wall => ({
  startDate: start.slice(0, 10), startTime: start.slice(11, 16), endDate: end.slice(0, 10), endTime: end.slice(11, 16), zone,
});

/** A day so many days later, by the calendar. */
export function plusDays(date: string, days: number): string {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** How many days lie between two. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);
