import { analyse, type AnalysedToken } from '../language/analysis.js';
import { searchLanguages, type SearchLanguage } from '../language/language.js';
import type { Idea } from './idea.js';

/** An idea named in a text: the tokens from `from` to `to`, both included, are its name. */
export interface Mention {
  key: string;
  from: number;
  to: number;
}

interface Node {
  next: Map<string, Node>;
  keys: string[];
}

const newNode = (): Node => ({ next: new Map(), keys: [] });

/** One word as a name: number apart, letter by letter. A stem would take «forma» for «formación». */
const nameOf = (word: string): string => `=${word.length > 4 ? word.replace(/e?s$/, '') : word}`;

/**
 * Finds the names of ideas in analysed texts. Names of several words match by their stems, function words left out,
 * so that «cadenas del valor» is «cadena de valor», in any case and without accents.
 */
export class IdeaRecogniser {
  private readonly roots = new Map<SearchLanguage, Node>();
  private readonly byKey = new Map<string, Idea>();

  constructor(ideas: readonly Idea[]) {
    for (const language of searchLanguages) this.roots.set(language, newNode());
    for (const idea of ideas) {
      this.byKey.set(idea.key, idea);
      for (const language of searchLanguages) for (const name of idea.names[language] ?? []) this.learn(idea.key, name, language);
    }
  }

  find(key: string): Idea | undefined {
    return this.byKey.get(key);
  }

  get all(): Iterable<Idea> {
    return this.byKey.values();
  }

  /** The keys of an idea and of everything wider. */
  withBroader(key: string): string[] {
    const found = new Set([key]);
    for (const each of found) for (const wider of this.byKey.get(each)?.broader ?? []) found.add(wider);
    return [...found];
  }

  /** The ideas a text names, each with the longest name that fits; names inside other names do not count. */
  mentions(tokens: readonly AnalysedToken[], language: SearchLanguage): Mention[] {
    const root = this.roots.get(language)!;
    const mentions: Mention[] = [];
    for (let from = 0; from < tokens.length; from++) {
      const found = tokens[from]!.stop ? [] : longestName(root, tokens, from);
      mentions.push(...found);
      if (found[0]) from = found[0].to;
    }
    return mentions;
  }

  private learn(key: string, name: string, language: SearchLanguage): void {
    const tokens = analyse(name, language);
    const content = tokens.some(({ stop }) => !stop) ? tokens.filter(({ stop }) => !stop) : tokens;
    const steps = content.length === 1 ? [nameOf(content[0]!.word)] : content.map(({ lexeme }) => lexeme);
    let node = this.roots.get(language)!;
    for (const step of steps) {
      const next = node.next.get(step) ?? newNode();
      node.next.set(step, next);
      node = next;
    }
    if (steps.length > 0 && !node.keys.includes(key)) node.keys.push(key);
  }
}

function longestName(root: Node, tokens: readonly AnalysedToken[], from: number): Mention[] {
  const alone = root.next.get(nameOf(tokens[from]!.word));
  let found = (alone?.keys ?? []).map((key): Mention => ({ key, from, to: from }));
  let node: Node | undefined = root;
  for (let to = from; node && to < tokens.length; to++) {
    const token = tokens[to]!;
    if (token.stop) continue;
    node = node.next.get(token.lexeme);
    if (to > from && node?.keys.length) found = node.keys.map((key) => ({ key, from, to }));
  }
  return found;
}
