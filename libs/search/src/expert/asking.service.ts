import { Injectable } from '@nestjs/common';
import type { Locale } from '#platform';
import { EngineChoice } from '../engines/engine-choice.js';
import { PostgresVocabulary } from '../engines/postgres/postgres-vocabulary.js';
import type { Wish } from '../engines/search-engine.js';
import { noCounts } from '../facets.js';
import { knownIdeas } from '../ideas/known-ideas.js';
import { ThesaurusIdeas } from '../ideas/thesaurus-ideas.service.js';
import type { Plan } from '../query/plan.js';
import { QueryPlanner } from '../query/query-planner.js';
import { readQuery } from '../query/read-query.js';
import { type Condition, phrasesOf, rangesOf, type Remark, withoutPhrases } from './condition.js';
import { DemandedDocuments } from './demanded-documents.service.js';
import { readExpert } from './read-expert.js';
import { hasFreeWords, relieved } from './relieved.js';

/** A query as it is understood: what to look for, what to demand, and what made no sense. */
export interface Understood {
  plan: Plan;
  condition: Condition | undefined;
  remarks: Remark[];
}

export type FoundBy = Awaited<ReturnType<EngineChoice['find']>>;

/** Understands queries and asks the engines for what answers them. */
@Injectable()
export class Asking {
  private readonly planner: QueryPlanner;

  constructor(
    private readonly engines: EngineChoice,
    private readonly demanded: DemandedDocuments,
    private readonly ideas: ThesaurusIdeas,
    vocabulary: PostgresVocabulary,
  ) {
    this.planner = new QueryPlanner(vocabulary);
  }

  async understand(query: string, locale: Locale): Promise<Understood> {
    await this.ideas.follow();
    const expert = readExpert(query.slice(0, longestQuery), knownIdeas);
    const read = readQuery(expert?.words ?? query, knownIdeas, locale);
    const plan = await this.planner.plan({ ...read, text: expert ? query : read.text });
    return { plan, condition: expert?.condition, remarks: expert?.remarks ?? [] };
  }

  /**
   * @param among only of these resources
   * @returns with the remarks that only finding can make: nobody says the phrase, so its words are searched for
   */
  async find({ plan, condition, remarks }: Understood, wish: Wish, among?: readonly string[]): Promise<FoundBy & Pick<Understood, 'plan' | 'remarks'>> {
    if (!condition && !among) return { ...(await this.ask(plan, wish, true)), plan, remarks };
    const documents = await this.demanded.find(condition, plan.query, among);
    if (documents.length > 0 || !condition || phrasesOf(condition).length === 0 || wish.strictly) {
      const ranges = condition ? rangesOf(condition) : [];
      const eased = condition ? relieved(plan, ranges) : plan;
      return { ...(await this.ask(eased, { ...wish, documents }, hasFreeWords(plan, ranges))), plan: eased, remarks };
    }
    const said = { code: 'phrase-not-found' as const, part: phrasesOf(condition).join(', ') };
    return this.find({ plan, condition: withoutPhrases(condition), remarks: [...remarks, said] }, wish);
  }

  /** No words at all find everything; words that nothing visible holds find nothing. */
  private async ask(plan: Plan, wish: Wish, needsWords: boolean): Promise<FoundBy> {
    const unknown = plan.groups.length === 0 && plan.query.words.length > 0 && needsWords;
    if (unknown || wish.documents?.length === 0) return { total: 0, hits: [], facets: noCounts(), ...this.engines.usual };
    return this.engines.find(plan, wish);
  }
}

/** So much of a query is read. */
const longestQuery = 400;
