import type { Names } from '#tenancy';
import { referenceRelations, referenceRows, referenceTables } from '#vocabulary';
import type { WorkGuide } from './work-guide.js';

interface PlanRow {
  results: readonly Names[];
  deadline: { kind: 'period'; year: number; half: 1 | 2 } | { kind: 'to-be-decided' } | { kind: 'unspecified' };
}

const languages = ['es', 'pt', 'en', 'fr'] as const;

/** The same of every language. */
const each = (write: (language: keyof Names) => string): Names => Object.fromEntries(languages.map((language) => [language, write(language)])) as unknown as Names;

/** An action plan of O'Higgins as a guide: its activities in order, each with the results, the support and the term that the plan prints. */
export function guideOfPlan(code: string): WorkGuide {
  const { rows } = referenceTables.find((table) => table.code === code)!;
  return {
    method: {},
    conditions: {},
    steps: rows.map(({ code: row, labels, data }) => {
      const { results, deadline } = data as unknown as PlanRow;
      const supports = referenceRelations.filter(({ from, kind }) => from === row && (kind === 'supported-by' || kind === 'uses'));
      const names = supports.map(({ to }) => referenceRows.find((one) => one.code === to)!.labels);
      const time = termOf(deadline);
      return {
        key: row.slice(`${code}-`.length),
        name: labels,
        outputs: each((language) => results.map((result) => result[language]).join('\n')),
        ...(names.length ? { inputs: each((language) => names.map((name) => name[language]).join('; ')) } : {}),
        ...(time ? { time } : {}),
      };
    }),
  };
}

/** When the plan says that it is due; where it says nothing, nothing. */
function termOf(deadline: PlanRow['deadline']): Names | null {
  if (deadline.kind === 'unspecified') return null;
  if (deadline.kind === 'to-be-decided') {
    return { es: 'A definir según decisión del CER', pt: 'A definir segundo decisão do CER', en: 'To be settled as the CER decides', fr: 'À définir selon la décision du CER' };
  }
  const { half, year } = deadline;
  return {
    es: `${half === 1 ? '1.º' : '2.º'} semestre de ${year}`, pt: `${half}º semestre de ${year}`,
    en: `${half === 1 ? 'First' : 'Second'} half of ${year}`, fr: `${half === 1 ? '1er' : '2e'} semestre ${year}`,
  };
}
