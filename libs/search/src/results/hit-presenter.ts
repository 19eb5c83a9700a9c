import { isLocale, type Locale } from '#platform';
import type { ResourceReader } from '#repository';
import type { Hit } from '../engines/search-engine.js';
import { namedIdeas } from '../ideas/named-ideas.js';
import { knownIdeas } from '../ideas/known-ideas.js';
import { searchLanguageOf, type SearchLanguage } from '../language/language.js';
import type { Plan } from '../query/plan.js';
import { answersOf, type Mark, marksIn } from './marks.js';
import { snippetOf } from './snippet.js';
import { Spellings } from './spellings.js';

/** A line of a list of resources. */
export type Summary = Awaited<ReturnType<ResourceReader['summaries']>>[number];

/** A piece of a resource's text that a hit was found by. */
export interface Piece {
  language: SearchLanguage;
  text: string;
}

/** A text in one language with what answers the query in it. */
export interface MarkedText extends Piece {
  marks: Mark[];
}

/** Shows the hits of one plan to one reader. */
export class HitPresenter {
  private readonly answers: Map<string, number>;
  readonly spellings: Spellings;

  constructor(
    private readonly plan: Plan,
    private readonly locale: Locale,
  ) {
    this.answers = answersOf(plan);
    this.spellings = new Spellings(plan);
  }

  present(hit: Hit, summary: Summary, piece: Piece | undefined) {
    const { titles, abstracts, ...rest } = summary;
    const title = this.title(titles, summary.language);
    const snippet = piece ? this.marked(piece) : this.abstract(abstracts, summary.language);
    const shown = [title, snippet].filter((text) => text !== undefined);
    for (const text of shown) this.spellings.learn(text);
    return {
      ...rest,
      languages: Object.keys(titles).filter(isLocale),
      title: title ? { language: title.language, text: title.text, marks: title.marks.map(({ start, end }): [number, number] => [start, end]) } : null,
      snippet: snippet ? { language: snippet.language, inside: piece !== undefined, ...snippetOf(snippet.text, snippet.marks, this.worth) } : null,
      why: this.why(hit.mask, shown),
    };
  }

  private title(titles: Summary['titles'], own: string): MarkedText | undefined {
    const [first] = this.preferred(titles, own);
    return first && this.marked(first);
  }

  /** The reader's language comes first, but a version that tells why it was found comes before one that does not. */
  private abstract(abstracts: Summary['abstracts'], own: string): MarkedText | undefined {
    let first: MarkedText | undefined;
    for (const version of this.preferred(abstracts, own)) {
      const marked = this.marked(version);
      if (marked.marks.length > 0) return marked;
      first ??= marked;
    }
    return first;
  }

  /** What a text is offered in, best for this reader first: their language, its own, the others. */
  private preferred(texts: Summary['titles'], own: string): Piece[] {
    const versions = Object.entries(texts).flatMap(([tag, text]) => {
      const language = searchLanguageOf(tag);
      return language && text ? { language, text } : [];
    });
    const order = [own, this.locale];
    return versions.sort((a, b) => order.indexOf(b.language) - order.indexOf(a.language));
  }

  private marked(piece: Piece): MarkedText {
    return { ...piece, marks: marksIn(piece.text, piece.language, this.answers, knownIdeas) };
  }

  private readonly worth = (group: number): number => Math.max(0, ...(this.plan.groups[group]?.terms ?? []).map(({ gain }) => gain));

  /** What of the query this hit answers: words as its texts write them, and ideas by their name. */
  private why(mask: number, shown: readonly MarkedText[]) {
    const held = this.plan.groups.map((group, bit) => ({ ...group, bit })).filter(({ bit }) => mask & (1 << bit));
    const written = (bit: number) => shown.flatMap(({ text, marks }) => marks.filter(({ group }) => group === bit).map(({ start, end }) => text.slice(start, end)))[0];
    return {
      words: [...new Set(held.filter(({ kind }) => kind !== 'idea').map(({ bit, label }) => written(bit) ?? label))],
      ...namedIdeas(held.flatMap(({ idea }) => idea ?? []), this.locale),
    };
  }
}
