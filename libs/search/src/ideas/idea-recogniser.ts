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

/** The names of one language: those of one word by the word, longer ones as a path of stems; and all stems in them. */
interface Root extends Node {
  words: Map<string, string[]>;
  stems: Set<string>;
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
  private roots = new Map<SearchLanguage, Root>();
  private byKey = new Map<string, Idea>();
  private editions = 0;

  constructor(ideas: readonly Idea[]) {
    this.become(ideas);
  }

  /** Knows these ideas from now on, and no others. */
  become(ideas: readonly Idea[]): void {
    this.roots = new Map(searchLanguages.map((language) => [language, { ...newNode(), words: new Map(), stems: new Set() }]));
    this.byKey = new Map(ideas.map((idea) => [idea.key, idea]));
    this.editions += 1;
    for (const { key, names } of ideas) {
      for (const language of searchLanguages) for (const name of names[language] ?? []) this.learn(key, name, language);
    }
  }

  /** Another number each time it knows other ideas: what was derived from the former ones is old then. */
  get edition(): number {
    return this.editions;
  }

  /** Whether some name in this language holds a word with this stem. */
  holdsStem(stem: string, language: SearchLanguage): boolean {
    return this.roots.get(language)!.stems.has(stem);
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
    const tokens = analysed(name, language);
    const content = tokens.some(({ stop }) => !stop) ? tokens.filter(({ stop }) => !stop) : tokens;
    const root = this.roots.get(language)!;
    for (const { lexeme } of tokens) root.stems.add(lexeme);
    const keys = content.length === 1 ? keysOf(root.words, nameOf(content[0]!.word)) : endOf(root, content).keys;
    if (content.length > 0 && !keys.includes(key)) keys.push(key);
  }
}

const names = new Map<string, AnalysedToken[]>();

/** Analyses each name once: after an edit of the thesaurus nearly all of them are the same. */
function analysed(name: string, language: SearchLanguage): AnalysedToken[] {
  const known = names.get(`${language} ${name}`) ?? analyse(name, language);
  if (names.size < mostNames) names.set(`${language} ${name}`, known);
  return known;
}

/** So many analysed names are remembered. */
const mostNames = 50_000;

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
