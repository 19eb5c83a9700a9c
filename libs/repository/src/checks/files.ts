import type { CheckedFile } from './evidence.service.js';
import { type Finding, found } from './finding.js';

/** Files that are still being read, could not be read, or hold no text. */
export const checkFiles = (files: readonly CheckedFile[]): Finding[] =>
  files.flatMap(({ id, name, extraction, fault }) => {
    const field = `/files/${id}`;
    if (extraction === 'waiting') return [found('file-waiting', 'hint', field, { name })];
    if (fault === 'empty') return [found('file-scan', 'look', field, { name })];
    return fault ? [found('file-unread', 'look', field, { name, fault })] : [];
  });
