import { z } from 'zod';
import { conceptCode } from '../concepts/concept.schemas.js';
import { conceptDocument } from './concept-document.js';

export const createConcept = conceptDocument.extend({ code: conceptCode });
export type CreateConcept = z.output<typeof createConcept>;

export const deprecateConcept = z.strictObject({ replacedBy: conceptCode.nullable().default(null) });
export type DeprecateConcept = z.output<typeof deprecateConcept>;
