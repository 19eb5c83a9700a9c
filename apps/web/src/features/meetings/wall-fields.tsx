import { Select } from '@mantine/core';
import { DateInput, TimeInput } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../ui/format.js';
import form from '../../ui/form.module.css';
import { DatesLocale } from './dates-locale.js';
import { daysBetween, plusDays, type Wall } from './wall.js';

/** Day, hours and zone of a meeting. Moving its first day moves its last one along. */
export default function WallFields({ value, errors, onChange }: { value: Wall; errors?: ((pointer: string) => string | undefined) | undefined; onChange: (wall: Wall) => void }) {
  const { t } = useTranslation('meetings');
  const formats = useFormats();
  const moveStart = (startDate: string) =>
    onChange({ ...value, startDate, endDate: value.endDate && value.startDate ? plusDays(startDate, Math.max(0, daysBetween(value.startDate, value.endDate))) : startDate });
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.startsWith('America/') || zone === value.zone);
  return (
    <DatesLocale>
      <div className={form.form}>
        <div className={form.pair}>
          <DateInput
            label={t('convene.date')} value={value.startDate || null} valueFormat={formats.dayTyped} error={errors?.('/start')} required withAsterisk={false}
            onChange={(date) => date && moveStart(date)} popoverProps={{ withinPortal: true }}
          />
          <DateInput
            label={t('convene.lastDate')} value={value.endDate || null} valueFormat={formats.dayTyped} minDate={value.startDate || undefined} error={errors?.('/end')}
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
