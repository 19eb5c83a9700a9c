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

/** The names of one language: those of one word by the word, longer ones as a path of stems. */
interface Root extends Node {
  words: Map<string, string[]>;
}

const newNode = (): Node => ({ next: new Map(), keys: [] });

const nothing: readonly Mention[] = [];

/** One word as a name: number apart, letter by letter. A stem would take «forma» for «formación». */
function nameOf(word: string): string {
  if (word.length < 5 || !word.endsWith('s')) return word;
  return word.slice(0, word.endsWith('es') ? -2 : -1);
}

/**
 * Finds the names of ideas in analysed texts. Names of several words match by their stems, function words left out,
 * so that «cadenas del valor» is «cadena de valor», in any case and without accents.
 */
export class IdeaRecogniser {
  private readonly roots = new Map<SearchLanguage, Root>();
  private readonly byKey = new Map<string, Idea>();

  constructor(ideas: readonly Idea[]) {
    for (const language of searchLanguages) this.roots.set(language, { ...newNode(), words: new Map() });
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
      const found = tokens[from]!.stop ? nothing : longestName(root, tokens, from);
      mentions.push(...found);
      if (found[0]) from = found[0].to;
    }
    return mentions;
  }

  private learn(key: string, name: string, language: SearchLanguage): void {
    const tokens = analyse(name, language);
    const content = tokens.some(({ stop }) => !stop) ? tokens.filter(({ stop }) => !stop) : tokens;
    const root = this.roots.get(language)!;
    const keys = content.length === 1 ? keysOf(root.words, nameOf(content[0]!.word)) : endOf(root, content).keys;
    if (content.length > 0 && !keys.includes(key)) keys.push(key);
  }
}

function keysOf(words: Map<string, string[]>, word: string): string[] {
  const keys = words.get(word) ?? [];
  words.set(word, keys);
  return keys;
}

/** The end of the path of these stems, made where it is missing. */
function endOf(root: Node, content: readonly AnalysedToken[]): Node {
  return content.reduce((node, { lexeme }) => {
    const next = node.next.get(lexeme) ?? newNode();
    node.next.set(lexeme, next);
    return next;
  }, root);
}

function longestName(root: Root, tokens: readonly AnalysedToken[], from: number): readonly Mention[] {
  const alone = root.words.get(nameOf(tokens[from]!.word));
  if (!alone && !root.next.has(tokens[from]!.lexeme)) return nothing;
  let found = (alone ?? []).map((key): Mention => ({ key, from, to: from }));
  let node: Node | undefined = root;
  for (let to = from; node && to < tokens.length; to++) {
    const token = tokens[to]!;
    if (token.stop) continue;
    node = node.next.get(token.lexeme);
    if (to > from && node?.keys.length) found = node.keys.map((key) => ({ key, from, to }));
  }
  return found;
}
