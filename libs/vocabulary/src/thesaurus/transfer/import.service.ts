import { Injectable } from '@nestjs/common';
import { Config, findText, type Locale } from '#platform';
import { canonical, type ConceptEntry, conceptEntry } from '../concept-document.js';
import { EditingService, partsThatDiffer } from '../editing.service.js';
import { faultsOf } from '../thesaurus-rules.js';
import { ThesaurusStore } from '../thesaurus-store.service.js';
import { fromCsv } from './csv.js';
import type { FileFault, ReadFile } from './transfer.js';
import type { ImportReport, ImportRequest } from './transfer.schemas.js';
import { fromTurtle } from './turtle.js';

/** Takes concepts in from a file: each stands there whole, and those the file does not name stay as they are. All or nothing. */
@Injectable()
export class ImportService {
  constructor(
    private readonly store: ThesaurusStore,
    private readonly editing: EditingService,
    private readonly config: Config,
  ) {}

  async take({ format, text, apply }: ImportRequest, locale: Locale): Promise<ImportReport> {
    if (apply) await this.store.hold();
    const file = format === 'csv' ? fromCsv(text) : fromTurtle(text, this.config.get('PUBLIC_URL'));
    const { entries, faults } = wellFormed(file);
    const scheme = await this.editing.schemeWith(entries);
    const unsound = entries.flatMap((entry) => faultsOf(entry, scheme).map(({ code, params }): FileFault => ({ line: file.lines.get(entry.code) ?? null, concept: entry.code, code, ...(params ? { params } : {}) })));
    const kept = new Map((await this.store.read(entries.map(({ code }) => code))).map((entry) => [entry.code, entry]));
    const concepts = entries.map((entry) => planned(entry, kept.get(entry.code)));
    const all = [...faults, ...unsound];
    const applied = apply && all.length === 0;
    if (applied) {
      const changed = new Set(concepts.filter(({ action }) => action !== 'same').map(({ code }) => code));
      await this.editing.write(entries.filter(({ code }) => changed.has(code)));
    }
    return { applied, concepts, faults: all.slice(0, mostFaults).map((fault) => ({ line: fault.line, concept: fault.concept, code: fault.code, detail: findText(fault.code, locale, fault.params ?? {}) ?? fault.code })) };
  }
}

/** Enough to see what is wrong with a file; more would only repeat it. */
const mostFaults = 1000;

function planned(entry: ConceptEntry, kept: ConceptEntry | undefined): ImportReport['concepts'][number] {
  if (!kept) return { code: entry.code, action: 'create', parts: [] };
  const parts = partsThatDiffer(kept, entry);
  return { code: entry.code, action: parts.length ? 'change' : 'same', parts };
}

/** Values that no form would take, each with the line its concept begins in. */
function wellFormed({ entries, faults, lines }: ReadFile): { entries: ConceptEntry[]; faults: FileFault[] } {
  const parsed = entries.map((entry) => ({ entry, result: conceptEntry.safeParse(entry) }));
  const wrong = parsed.flatMap(({ entry, result }) =>
    (result.error?.issues ?? []).map((issue): FileFault => ({
      line: lines.get(entry.code) ?? null, concept: entry.code, code: 'vocabulary:fields.unreadable', params: { reason: `${issue.path.join('/')}: ${issue.message}` },
    })),
  );
  return { entries: parsed.flatMap(({ result }) => (result.data ? [canonical(result.data)] : [])), faults: [...faults, ...wrong] };
}
