import type { IdeaRecogniser } from '../ideas/idea-recogniser.js';
import { type Condition, joined, type Range, type Remark } from './condition.js';
import { expertField } from './fields.js';
import { type Piece, piecesOf } from './pieces.js';
import { tellingWords } from './telling-words.js';
import { facetsFor } from './values.js';

/** A query written with signs, understood. */
export interface ExpertQuery {
  /** The query with everything blanked out that is not to be found as words; as long as the query itself. */
  words: string;
  condition: Condition | undefined;
  remarks: Remark[];
}

/** Words that stand beside each other, to be taken together. */
type Node = Condition | ({ kind: 'free' } & Range);

/**
 * Reads the signs of experts: phrases in quotation marks, named fields, AND, OR, NOT or a minus sign, brackets.
 * Undefined for an ordinary query, whose words are all there is; and for a question, whatever signs are in it.
 */
export function readExpert(query: string, ideas: IdeaRecogniser): ExpertQuery | undefined {
  if (/[?¿]/.test(query)) return undefined;
  const { pieces, remarks } = piecesOf(query);
  const isExpert = pieces.some((piece) => ['phrase', 'and', 'or', 'not'].includes(piece.kind) || (piece.kind === 'field' && expertField(piece.name) !== undefined));
  if (!isExpert) return undefined;
  const reading = new Reading(query, pieces, remarks, ideas);
  const condition = reading.read();
  return { words: reading.words, condition, remarks };
}

/** A condition demands so many things at most; each word of a stretch is one. */
const mostDemands = 12;

/** Reads pieces from left to right, and goes on after whatever makes no sense. */
class Reading {
  private at = 0;
  private negated = 0;
  private demands = 0;
  private readonly kept: Range[] = [];

  constructor(
    private readonly query: string,
    private readonly pieces: readonly Piece[],
    private readonly remarks: Remark[],
    private readonly ideas: IdeaRecogniser,
  ) {}

  /** Words that stand freely beside conditions are searched for as ever; they are no condition themselves. */
  read(): Condition | undefined {
    const parts: Condition[] = [];
    while (this.at < this.pieces.length) {
      const [first, ...others] = this.alternatives();
      if (others.length === 0) parts.push(...(first ?? []).flatMap((node) => (node.kind === 'free' ? [] : node)));
      else parts.push({ kind: 'any', of: [first!, ...others].flatMap((nodes) => joined('all', this.allDemanded(nodes)) ?? []) });
      if (this.next?.kind === 'close') this.remark('stray-parenthesis', this.take()!);
    }
    return joined('all', parts);
  }

  /** The query's words, each where it stands. */
  get words(): string {
    return Array.from({ length: this.query.length }, (_, place) => (this.kept.some(({ start, end }) => place >= start && place < end) ? this.query[place] : ' ')).join('');
  }

  private get next(): Piece | undefined {
    return this.pieces[this.at];
  }

  private take(): Piece | undefined {
    return this.pieces[this.at++];
  }

  private remark(code: Remark['code'], { start, end }: Range): void {
    this.remarks.push({ code, part: this.query.slice(start, end) });
  }

  /** What OR stands between. */
  private alternatives(): Node[][] {
    const found: Node[][] = [];
    for (let joint: Piece | undefined; ; ) {
      const nodes = this.together();
      if (nodes.length > 0) found.push(nodes);
      else if (joint) this.remark('dangling-operator', joint);
      if (this.next?.kind !== 'or') return found;
      joint = this.take()!;
      if (nodes.length === 0 && found.length === 0) this.remark('dangling-operator', joint);
    }
  }

  /** What stands side by side, or with AND between; words with AND beside them are demanded. */
  private together(): Node[] {
    const nodes: Node[] = [];
    let and: Piece | undefined;
    while (this.next && this.next.kind !== 'or' && this.next.kind !== 'close') {
      if (this.next.kind === 'and') {
        const sign = this.take()!;
        const last = nodes.pop();
        if (!last || and) this.remark('dangling-operator', sign);
        if (last) nodes.push(...this.allDemanded([last]));
        and = sign;
        continue;
      }
      const node = this.single();
      if (node) nodes.push(...(and ? this.allDemanded([node]) : [node]));
      and = undefined;
    }
    if (and) this.remark('dangling-operator', and);
    return nodes;
  }

  private single(): Node | undefined {
    const piece = this.take()!;
    switch (piece.kind) {
      case 'not':
        return this.excluded(piece);
      case 'open':
        return this.bracketed(piece);
      case 'phrase':
        this.keep({ start: piece.start + 1, end: piece.end - 1 });
        return this.afforded(piece, piece);
      case 'field':
        return this.field(piece);
      default:
        return this.run(piece);
    }
  }

  /** Words beside each other are one stretch. */
  private run(first: Piece): Node {
    const range = { start: first.start, end: first.end };
    while (this.next?.kind === 'word' && this.negated === 0) range.end = this.take()!.end;
    this.keep(range);
    return { kind: 'free', ...range };
  }

  private excluded(sign: Piece): Node | undefined {
    if (!this.next || !['word', 'phrase', 'field', 'open'].includes(this.next.kind)) {
      this.remark('dangling-operator', sign);
      return undefined;
    }
    this.negated += 1;
    const node = this.single();
    this.negated -= 1;
    const of = node && this.demanded(node);
    return of && { kind: 'not', of };
  }

  private bracketed(sign: Piece): Node | undefined {
    const ways = this.alternatives().flatMap((nodes) => joined('all', this.allDemanded(nodes)) ?? []);
    if (this.next?.kind === 'close') this.take();
    else this.remark('unclosed-parenthesis', sign);
    return joined('any', ways);
  }

  private field(piece: Extract<Piece, { kind: 'field' }>): Node | undefined {
    const field = expertField(piece.name);
    const begin = piece.start + piece.name.length + 1;
    const range = { start: piece.quoted ? begin + 1 : begin, end: piece.quoted ? piece.end - 1 : piece.end };
    if (!field) {
      if (!piece.text.startsWith('//')) this.remark('unknown-field', piece);
      this.keep(piece);
      return { kind: 'free', start: piece.start, end: piece.end };
    }
    if (!piece.text) {
      this.remark('empty-field', piece);
      return undefined;
    }
    if (field === 'title' || field === 'author' || field === 'institution' || field === 'number') {
      this.keep(range);
      return this.afforded({ kind: 'part', part: field, text: piece.text, exact: piece.quoted, ...range }, piece);
    }
    const facets = facetsFor(field, piece.text, this.ideas);
    if (facets.length > 0) return this.afforded({ kind: 'facets', facets }, piece);
    this.remark(field === 'year' ? 'bad-year' : 'unknown-value', piece);
    this.keep(range);
    return { kind: 'free', ...range };
  }

  private demanded(node: Node): Condition | undefined {
    if (node.kind !== 'free') return node;
    const { start, end } = node;
    return this.afforded({ kind: 'words', text: this.query.slice(start, end), start, end }, node);
  }

  private allDemanded(nodes: readonly Node[]): Condition[] {
    return nodes.flatMap((node) => this.demanded(node) ?? []);
  }

  /** The condition, unless there is no word in it or too much is demanded already; then nothing after it is demanded either. */
  private afforded(condition: Condition, range: Range): Condition | undefined {
    const words = 'text' in condition ? tellingWords(condition.text).length : 1;
    if (words === 0) this.remark('no-words', range);
    if (words === 0 || this.demands > mostDemands) return undefined;
    this.demands += condition.kind === 'words' ? words : 1;
    if (this.demands <= mostDemands) return condition;
    this.remark('too-much', range);
    return undefined;
  }

  /** What is to be kept away is not looked for. */
  private keep(range: Range): void {
    if (this.negated === 0) this.kept.push(range);
  }
}
