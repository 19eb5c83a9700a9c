import { z } from 'zod';
import { listResources } from '../../resources/resource.schemas.js';
import { sheetFormats } from '../sheets/read-sheet.js';

const format = z.enum(sheetFormats).default('xlsx');

/** Which works go into a spreadsheet: those of a list, narrowed as the list is, or all that the acting space has,
 * narrowed by `state`, `type`, `language` and `mine`. */
export const exportQuery = listResources.omit({ cursor: true, limit: true }).extend({ format, catalogue: z.enum(['own']).optional() });
export type ExportQuery = z.output<typeof exportQuery>;

export const templateQuery = z.object({ format });
export type TemplateQuery = z.output<typeof templateQuery>;
