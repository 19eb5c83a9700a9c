import type { DocumentText } from './document.js';
import { apl } from './texts/apl.js';
import { chileanCase, winePlan } from './texts/chile.js';
import { localCapacities, partnership } from './texts/guides.js';
import { instruments, parks, strategyMap } from './texts/instruments.js';
import { minichains } from './texts/minichains.js';
import { cocoa, collectiveMarks } from './texts/practices.js';
import { blocs, hagenbergLinks, inhibitors } from './texts/tables.js';
import { unidoApproach } from './texts/unido-approach.js';
import { unidoPaper } from './texts/unido-paper.js';

/** What the generated files of the demonstration say, one for each work that carries a file. */
export const documents: readonly DocumentText[] = [
  minichains, unidoPaper, unidoApproach, apl, inhibitors, hagenbergLinks, blocs, chileanCase, winePlan, cocoa, collectiveMarks,
  localCapacities, partnership, instruments, parks, strategyMap,
];
