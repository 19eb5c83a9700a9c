import { Injectable } from '@nestjs/common';
import { type Locale, NotFound, TenantDatabase } from '#platform';
import { SearchableResources } from '#repository';
import { Asking } from '../expert/asking.service.js';
import { knownIdeas } from '../ideas/known-ideas.js';
import { nameMark } from '../language/codes.js';
import type { SearchLanguage } from '../language/language.js';
import type { Plan, PlannedGroup, PlannedTerm } from '../query/plan.js';
import { answersOf, marksIn } from '../results/marks.js';
import { snippetOf } from '../results/snippet.js';
import { FieldsOf, type WhyField } from './fields-of.js';
import type { Link } from './why.schemas.js';

interface Posting {
  id: number;
  ordinal: number;
  impact: number;
}

/** Tells why a resource answers a query: which words and ideas, by which relation, where, and how much each of them says. */
@Injectable()
export class Explaining {
  constructor(
    private readonly db: TenantDatabase,
    private readonly asking: Asking,
    private readonly resources: SearchableResources,
  ) {}

  async explain(query: string, resourceId: string, locale: Locale) {
    const [resource] = await this.resources.readSearchable([resourceId]);
    if (resource?.state !== 'published') throw new NotFound();
    const { plan } = await this.asking.understand(query, locale);
    const postings = await this.postings(resourceId, plan);
    const best = bestPassage(plan, postings);
    const piece = best > 0 ? await this.piece(resourceId, best) : undefined;
    const fields = new FieldsOf(resource, piece);
    const earned = plan.groups.map((group) => earnedBy(group, postings));
    const all = earned.reduce((sum, each) => sum + each, 0);
    const reasons = plan.groups.flatMap((group, bit) => (earned[bit]! > 0 ? this.reason(plan, group, { postings, fields, share: earned[bit]! / all, locale }) : []));
    return {
      reasons: reasons.sort((a, b) => b.share - a.share),
      missing: plan.groups.filter(({ kind, coveredBy }) => kind === 'word' && !earned.some((each, bit) => each > 0 && coveredBy & (1 << bit))).map(({ label }) => label)
        .concat(plan.query.words.filter(({ at }) => !plan.groups.some((group) => group.at.some((token) => at.includes(token)))).map(({ typed }) => typed)),
      passage: piece ? this.marked(plan, piece) : null,
    };
  }

  private postings(resourceId: string, plan: Plan): Promise<Posting[]> {
    return this.db.query<Posting>(
      `select p.lexeme as id, p.ordinal, p.impact from search_document d join search_posting p on p.document = d.number
        where d.resource_id = $1 and p.lexeme = any ($2::integer[])`,
      [resourceId, plan.groups.flatMap(({ terms }) => terms.map(({ id }) => id))],
    );
  }

  private piece(resourceId: string, ordinal: number): Promise<{ language: SearchLanguage; text: string } | undefined> {
    return this.db.one(
      'select p.language, p.text from search_document d join search_passage p on p.document = d.number where d.resource_id = $1 and p.ordinal = $2',
      [resourceId, ordinal],
    );
  }

  private reason(plan: Plan, group: PlannedGroup, { postings, fields, share, locale }: { postings: readonly Posting[]; fields: FieldsOf; share: number; locale: Locale }) {
    const held = group.terms.filter(({ id }) => postings.some((posting) => posting.id === id));
    const found = held.map((term) => ({ link: linkOf(plan, group, term), ...fields.holding(term.lexeme) }));
    const order = new Map<WhyField, true>(found.flatMap((each) => each.fields.map((field): [WhyField, true] => [field, true])));
    return {
      kind: group.kind,
      asked: group.kind === 'idea' ? asTyped(plan, group) : group.label,
      idea: group.idea ? (knownIdeas.find(group.idea)?.labels[locale] ?? group.label) : null,
      share,
      link: found.find(({ fields: some }) => some.length > 0)?.link ?? found[0]!.link,
      written: [...new Set(found.flatMap(({ written }) => written ?? []))].slice(0, 3),
      fields: [...order.keys()],
    };
  }

  private marked(plan: Plan, { language, text }: { language: SearchLanguage; text: string }) {
    const marks = marksIn(text, language, answersOf(plan), knownIdeas);
    return { language, ...snippetOf(text, marks, (group) => plan.groups[group]?.weight ?? 0) };
  }
}

const asTyped = ({ query: { text, tokens } }: Plan, { at }: PlannedGroup): string => text.slice(tokens[at[0]!]!.start, tokens[at.at(-1)!]!.end);

/** The most that one passage says of a group, since that is how engines weigh. */
function earnedBy({ terms }: PlannedGroup, postings: readonly Posting[]): number {
  const byPassage = new Map<number, number>();
  for (const { id, ordinal, impact } of postings) {
    const gain = terms.find((term) => term.id === id)?.gain ?? 0;
    byPassage.set(ordinal, (byPassage.get(ordinal) ?? 0) + gain * impact);
  }
  return Math.max(0, ...byPassage.values());
}

function bestPassage(plan: Plan, postings: readonly Posting[]): number {
  const gains = new Map(plan.groups.flatMap(({ terms }) => terms.map(({ id, gain }): [number, number] => [id, gain])));
  const sums = new Map<number, number>();
  for (const { id, ordinal, impact } of postings) sums.set(ordinal, (sums.get(ordinal) ?? 0) + (gains.get(id) ?? 0) * impact);
  return [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** By which relation a lexeme answers a word of the query. */
function linkOf({ query }: Plan, group: PlannedGroup, { lexeme }: PlannedTerm): Link {
  if (group.kind !== 'word') return group.kind === 'idea' ? 'idea' : 'number';
  if (lexeme.startsWith(nameMark)) return 'name';
  const word = query.words.find(({ at }) => at.some((token) => group.at.includes(token)));
  if (word?.stems.includes(lexeme)) return 'word';
  if (word?.translations.includes(lexeme)) return 'translation';
  return group.isGuess ? 'spelling' : 'family';
}
