import { Injectable } from '@nestjs/common';
import { type Locale, NotFound, TenantDatabase } from '#platform';
import { ResourceReader } from '#repository';
import { EngineChoice } from '../engines/engine-choice.js';
import { PostgresVocabulary } from '../engines/postgres/postgres-vocabulary.js';
import { ThesaurusIdeas } from '../ideas/thesaurus-ideas.service.js';
import { rarityIn } from '../query/groups.js';
import type { Plan, PlannedGroup } from '../query/plan.js';
import { HitPresenter } from '../results/hit-presenter.js';

interface Held {
  lexeme: string;
  impact: number;
}

/** By so many of its words and concepts a resource is compared. */
const mostCompared = 20;
/** What has less than this share of a resource's own score in common with it is not like it. */
const leastLike = 0.15;
/** A concept in common says more than a word in common. */
const worthOfConcept = 1.6;

/** Finds what is like a resource: by concepts and significant words, among what the reader may see. */
@Injectable()
export class SimilarService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly engines: EngineChoice,
    private readonly vocabulary: PostgresVocabulary,
    private readonly reader: ResourceReader,
    private readonly ideas: ThesaurusIdeas,
  ) {}

  async to(resourceId: string, limit: number, locale: Locale) {
    if ((await this.reader.summaries([resourceId])).length === 0) throw new NotFound();
    await this.ideas.follow();
    const plan = await this.planFor(resourceId);
    if (plan.groups.length === 0) return { items: [] };
    const { hits } = await this.engines.find(plan, { filters: {}, most: limit + 1, facets: false });
    const own = hits.find((hit) => hit.resourceId === resourceId)?.score ?? plan.weight;
    const like = hits.filter((hit) => hit.resourceId !== resourceId && hit.score >= own * leastLike).slice(0, limit);
    const summaries = new Map((await this.reader.summaries(like.map((hit) => hit.resourceId))).map((summary) => [summary.id, summary]));
    const presenter = new HitPresenter(plan, locale);
    return {
      items: like.flatMap((hit) => {
        const summary = summaries.get(hit.resourceId);
        if (summary?.state !== 'published') return [];
        const { why, ...shown } = presenter.present({ ...hit, ordinal: 0 }, summary, undefined);
        // A stem that nothing shown writes out is no word to show.
        return { ...shown, why: { ...why, words: why.words.filter(Boolean).slice(0, 5) } };
      }),
    };
  }

  /** What it is about as a query: its concepts, and the words that are frequent in it and rare elsewhere. */
  private async planFor(resourceId: string): Promise<Plan> {
    const held = await this.db.query<Held>(describedBy, [resourceId]);
    const known = await this.vocabulary.find(held.map(({ lexeme }) => lexeme), []);
    const rarity = rarityIn(known.passages);
    const weighed = known.lexemes.flatMap((lexeme) => {
      const { impact } = held.find((each) => each.lexeme === lexeme.lexeme)!;
      return lexeme.passages > 1 ? { ...lexeme, gain: impact * rarity(lexeme.passages) * (lexeme.lexeme.startsWith('concept:') ? worthOfConcept : 1) } : [];
    });
    const telling = weighed.sort((a, b) => b.gain - a.gain).slice(0, mostCompared);
    const groups = telling.map(({ id, lexeme, passages, gain }, bit): PlannedGroup => {
      const isIdea = lexeme.startsWith('concept:');
      const shared = { label: '', at: [bit], terms: [{ id, lexeme, passages, gain }], weight: gain, coveredBy: 1 << bit };
      return isIdea ? { ...shared, kind: 'idea', idea: lexeme } : { ...shared, kind: 'word' };
    });
    return { query: nothingAsked, groups, weight: groups.reduce((sum, { weight }) => sum + weight, 0) };
  }
}

const nothingAsked: Plan['query'] = { text: '', tokens: [], languages: [], words: [], codes: [], mentions: [], unfinished: false };

/** The lexemes of its description that say most of it; names of authors and countries, and numbers, are no likeness. */
const describedBy = `
  select l.lexeme, x.impact
    from search_document d join search_passage p on p.document = d.number and p.ordinal = 0
   cross join unnest(p.lexemes) as held (id) join search_lexeme l on l.id = held.id
    join search_posting x on x.lexeme = held.id and x.document = d.number and x.ordinal = 0
   where d.resource_id = $1 and not d.withdrawn and l.lexeme !~ '^([@#]|country:|[0-9])' and (l.lexeme ~ '^concept:' or length(l.lexeme) > 3)
   order by x.impact desc limit 60`;
