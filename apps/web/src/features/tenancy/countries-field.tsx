import { MultiSelect } from '@mantine/core';

interface CountriesFieldProps {
  label: string;
  countries: readonly { value: string; label: string }[];
  value: string[];
  onChange: (codes: string[]) => void;
}

/** Several countries, found by name. */
export default function CountriesField({ label, countries, value, onChange }: CountriesFieldProps) {
  return <MultiSelect label={label} data={[...countries]} value={value} searchable clearable checkIconPosition="right" maxDropdownHeight={320} onChange={onChange} />;
}
