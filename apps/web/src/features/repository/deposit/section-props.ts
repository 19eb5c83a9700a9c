import type { Deposit } from './use-deposit.js';
import type { SectionName } from './sections.js';

/** What every section of the form is given. */
export interface SectionProps {
  deposit: Deposit;
  onGo: (section: SectionName) => void;
}

/** What the portal says about a field, if it refused it. */
export const errorOf = ({ view }: Deposit, pointer: string): string | undefined =>
  view.errors.find((error) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`))?.detail;
