/** A lexeme of the index, as far as the reader may know of it. */
export interface KnownLexeme {
  id: number;
  lexeme: string;
  /** About how many passages the reader may see hold it. */
  passages: number;
}

/** What the index holds of a query's words. */
export interface Findings {
  /** About how many passages the reader may see. */
  passages: number;
  /** The lexemes asked for, and those of the same word family, with the key of that family. */
  lexemes: (KnownLexeme & { cognate: string | null })[];
}

/** The words of an index under the scope of its reader: a word that only hidden texts use is unknown. */
export interface Vocabulary {
  find(lexemes: readonly string[], cognates: readonly string[]): Promise<Findings>;
  /** Lexemes that share trigrams with a word. */
  similar(words: readonly string[]): Promise<(KnownLexeme & { word: string; similarity: number })[]>;
  /** Lexemes that begin like a word which may be unfinished. */
  completions(word: string): Promise<KnownLexeme[]>;
}
