import type { ImportRow, ImportView } from '../../../api/views.js';
import type { Tone } from '../../../ui/status.js';

/** With which tone an import in each state is shown. */
export const importTones: Record<ImportView['state'], Tone> = {
  waiting: 'going', checking: 'going', checked: 'attention', applying: 'going', applied: 'good', failed: 'bad',
};

/** Whether something happens to it by itself, so that looking again makes sense. */
export const isUnderWay = ({ state }: Pick<ImportView, 'state'>): boolean => importTones[state] === 'going';

export type Outcome = NonNullable<ImportRow['outcome']>;
export type Result = NonNullable<ImportRow['applied']>;
export type Column = ImportRow['faults'][number]['column'];

/** In which order rows are looked at: what needs somebody comes first. */
export const outcomeOrder: readonly Outcome[] = ['faulty', 'overtaken', 'duplicate', 'new', 'changed', 'unchanged'];
export const resultOrder: readonly Result[] = ['refused', 'overtaken', 'duplicate', 'created', 'changed', 'unchanged'];
