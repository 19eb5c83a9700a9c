import { Injectable } from '@nestjs/common';
import { Events, InvalidRequest, NotFound, TenantDatabase, VersionConflict } from '#platform';
import { ConceptsService } from '../concepts/concepts.service.js';
import { canonical, type ConceptDocument, type ConceptEntry, type KeptConcept } from './concept-document.js';
import type { CreateConcept, DeprecateConcept } from './editing.schemas.js';
import { conceptChanged, conceptCreated, conceptDeprecated } from './thesaurus.events.js';
import { ConceptExists } from './thesaurus.problems.js';
import { faultsOf, type Scheme } from './thesaurus-rules.js';
import { ThesaurusStore } from './thesaurus-store.service.js';

/** The Unit's work on the thesaurus: concepts are made, changed, merged, and never taken away. */
@Injectable()
export class EditingService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly store: ThesaurusStore,
    private readonly concepts: ConceptsService,
    private readonly events: Events,
  ) {}

  async create({ code, ...document }: CreateConcept) {
    await this.store.hold();
    if (await this.store.one(code)) throw new ConceptExists(code);
    await this.write([canonical({ code, status: 'current', replacedBy: null, ...document })]);
    return this.concepts.byCode(code);
  }

  async change(code: string, version: number, document: ConceptDocument) {
    await this.store.hold();
    await this.write([canonical({ ...(await this.unchanged(code, version)), ...document })]);
    return this.concepts.byCode(code);
  }

  /** Takes a concept out of use. Its replacement, where there is one, is also called what it was called and takes over what was below it. */
  async deprecate(code: string, version: number, { replacedBy }: DeprecateConcept) {
    await this.store.hold();
    const concept = await this.unchanged(code, version);
    const deprecated: ConceptEntry = { ...concept, status: 'deprecated', replacedBy };
    const heir = replacedBy ? await this.store.one(replacedBy) : undefined;
    await this.write([deprecated, ...(heir && replacedBy !== code ? [mergedInto(heir, concept), ...(await this.movedUnder(heir, concept))] : [])]);
    return this.concepts.byCode(code);
  }

  /** Brings a concept back into use; what its replacement took over stays there. */
  async reinstate(code: string, version: number) {
    await this.store.hold();
    await this.write([{ ...(await this.unchanged(code, version)), status: 'current', replacedBy: null }]);
    return this.concepts.byCode(code);
  }

  /** Writes sound concepts and says what happened to each. Call `hold` first. */
  async write(entries: readonly ConceptEntry[]): Promise<void> {
    const faults = await this.faults(entries);
    if (faults.length) throw new InvalidRequest(faults);
    const before = new Map((await this.store.read(entries.map(({ code }) => code))).map((concept) => [concept.code, concept]));
    await this.store.write(entries);
    for (const after of await this.store.read(entries.map(({ code }) => code))) await this.announce(before.get(after.code), after);
  }

  /** What is wrong with concepts about to be written together; pointers lead into the first. */
  async faults(entries: readonly ConceptEntry[]) {
    const scheme = await this.schemeWith(entries);
    return entries.flatMap((entry, index) => faultsOf(entry, scheme).map((one) => (index === 0 ? one : { ...one, pointer: `/${entry.code}${one.pointer}` })));
  }

  /** The scheme as it will be. */
  async schemeWith(entries: readonly ConceptEntry[]): Promise<Scheme> {
    const kept = await this.store.read();
    const rows = await this.db.query<{ code: string }>('select code from reference_row');
    return { concepts: new Map([...kept, ...entries].map((entry) => [entry.code, entry])), rows: new Set(rows.map(({ code }) => code)) };
  }

  private async unchanged(code: string, version: number): Promise<KeptConcept> {
    const concept = await this.store.one(code);
    if (!concept) throw new NotFound();
    if (concept.version !== version) throw new VersionConflict(concept.version, await this.concepts.byCode(code));
    return concept;
  }

  private async movedUnder(heir: ConceptEntry, { code }: ConceptEntry): Promise<ConceptEntry[]> {
    const below = (await this.store.read()).filter((one) => one.broader.includes(code) && one.code !== heir.code);
    return below.map((one) => canonical({ ...one, broader: [...one.broader.filter((wider) => wider !== code), heir.code] }));
  }

  private async announce(before: ConceptEntry | undefined, after: KeptConcept): Promise<void> {
    const { code, version } = after;
    if (!before) return this.events.announce(conceptCreated, code, { code, version });
    const parts = partsThatDiffer(before, after);
    if (parts.length === 0) return;
    if (parts.includes('status') && after.status === 'deprecated') return this.events.announce(conceptDeprecated, code, { code, version, replacedBy: after.replacedBy });
    return this.events.announce(conceptChanged, code, { code, version, parts });
  }
}

/** Which parts of a concept differ; all that is kept of it but its version. */
export const partsThatDiffer = (one: ConceptEntry, other: ConceptEntry): string[] =>
  parts.filter((part) => JSON.stringify(canonical(one)[part]) !== JSON.stringify(canonical(other)[part]));

const parts = ['prefLabel', 'altLabels', 'hiddenLabels', 'definitions', 'scopeNotes', 'broader', 'related', 'mappings', 'reference', 'status', 'replacedBy'] as const;

/** The heir is called all that the other was called, as well. */
function mergedInto(heir: ConceptEntry, other: ConceptEntry): ConceptEntry {
  const known = new Set(Object.entries(heir.prefLabel).map(([language, label]) => `${language}/${label}`));
  for (const { language, label } of [...heir.altLabels, ...heir.hiddenLabels]) known.add(`${language}/${label}`);
  const names = Object.entries(other.prefLabel).map(([language, label]) => ({ language: language as 'es', label, country: null }));
  const isNew = ({ language, label }: { language: string; label: string }) => !known.has(`${language}/${label}`);
  return canonical({
    ...heir,
    altLabels: [...heir.altLabels, ...[...names, ...other.altLabels].filter(isNew)],
    hiddenLabels: [...heir.hiddenLabels, ...other.hiddenLabels.filter(isNew)],
    broader: heir.broader.filter((code) => code !== other.code),
    reference: [...heir.reference, ...other.reference],
  });
}
