import { fileFaults } from './file-faults.js';

/** What can be wrong with a table as a whole: everything that can be wrong with a file, and more rows than are taken at a time. */
export const sheetFaults = [...fileFaults, 'too-many-rows'] as const;
export type SheetFault = (typeof sheetFaults)[number];
