import { Select, TextInput } from '@mantine/core';
import { DateInput, TimeInput } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import type { WallTimes } from '../../api/views.js';
import { DatesLocale } from './dates-locale.js';
import form from '../../ui/form.module.css';

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

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);

/** Day, hours and zone of a meeting. Moving its first day moves its last one along. */
export function WallFields({ value, errors, onChange }: { value: Wall; errors?: ((pointer: string) => string | undefined) | undefined; onChange: (wall: Wall) => void }) {
  const { t } = useTranslation('meetings');
  const moveStart = (startDate: string) =>
    onChange({ ...value, startDate, endDate: value.endDate && value.startDate ? plusDays(startDate, Math.max(0, daysBetween(value.startDate, value.endDate))) : startDate });
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.startsWith('America/') || zone === value.zone);
  return (
    <DatesLocale>
      <div className={form.form}>
        <div className={form.pair}>
          <DateInput
            label={t('convene.date')} value={value.startDate || null} valueFormat="D MMMM YYYY" error={errors?.('/start')} required withAsterisk={false}
            onChange={(date) => date && moveStart(date)} popoverProps={{ withinPortal: true }}
          />
          <DateInput
            label={t('convene.lastDate')} value={value.endDate || null} valueFormat="D MMMM YYYY" minDate={value.startDate || undefined} error={errors?.('/end')}
            required withAsterisk={false} onChange={(date) => date && onChange({ ...value, endDate: date })}
          />
        </div>
        <div className={form.pair}>
          <TimeInput label={t('convene.begins')} value={value.startTime} required withAsterisk={false} onChange={(event) => onChange({ ...value, startTime: event.currentTarget.value })} />
          <TimeInput label={t('convene.ends')} value={value.endTime} required withAsterisk={false} onChange={(event) => onChange({ ...value, endTime: event.currentTarget.value })} />
          <Select
            label={t('convene.zone')} data={zones.map((zone) => ({ value: zone, label: zone.replace('America/', '').replaceAll('_', ' ').replaceAll('/', ', ') }))}
            value={value.zone} searchable allowDeselect={false} error={errors?.('/zone')} maxDropdownHeight={280} onChange={(zone) => zone && onChange({ ...value, zone })}
          />
        </div>
      </div>
    </DatesLocale>
  );
}

/** A line of text about the meeting's place. */
export function PlaceInput({ value, onChange }: { value: string; onChange: (place: string) => void }) {
  const { t } = useTranslation('meetings');
  return <TextInput label={t('convene.place')} description={t('convene.placeHelp')} value={value} maxLength={300} onChange={(event) => onChange(event.currentTarget.value)} />;
}
