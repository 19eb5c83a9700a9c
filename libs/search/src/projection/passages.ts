import type { IdeaRecogniser } from '../ideas/idea-recogniser.js';
import { chainKey, conceptKey, countryKey } from '../ideas/known-ideas.js';
import { analyse, type AnalysedToken, countLexemes } from '../language/analysis.js';
import { codeMark, codesIn, nameMark } from '../language/codes.js';
import { guessLanguage } from '../language/guess.js';
import { searchLanguageOf, type SearchLanguage } from '../language/language.js';
import { tokenise } from '../language/tokens.js';
import { cutPassages } from './cut-passages.js';
import type { SourceDocument, Versions } from './source-document.js';
import { fields, PassageWeights } from './weighing.js';

/** A stretch of a resource that is found on its own: its description (ordinal 0) or a piece of its text. */
export interface Passage {
  ordinal: number;
  language: SearchLanguage;
  /** What snippets are taken from; empty for the description, whose words stand in the resource. */
  text: string;
  /** Content lexemes in their order, for telling how close together words stand. */
  sequence: string[];
  impacts: Map<string, number>;
}

/** A passage keeps so many words of its order. */
const longestSequence = 400;
/** An abstract longer than this is text. */
const longestAbstract = 2500;

interface Analysed {
  language: SearchLanguage;
  tokens: AnalysedToken[];
}

/** Makes the passages of a resource. Pure: the same resource always gives the same passages. */
export class PassageMaker {
  constructor(private readonly ideas: IdeaRecogniser) {}

  passagesOf(source: SourceDocument): Passage[] {
    const titles = this.analyseVersions(source.titles);
    const bodies = [...longAbstracts(source), ...source.texts].flatMap(({ language, text }) => {
      const known = language ?? guessLanguage(text.slice(0, 5000), source.language);
      return cutPassages(text).map((passage) => ({ language: known, text: passage }));
    });
    const whole = this.ideasOfWhole(source);
    return [
      this.description(source, titles, whole),
      ...bodies.map((body, n) => this.piece(body, titles, whole, n + 1)),
    ];
  }

  private description(source: SourceDocument, titles: Analysed[], whole: Map<string, number>): Passage {
    const abstracts = this.analyseVersions(source.abstracts, longestAbstract);
    const others = this.analyseVersions({ [source.language]: [source.institution, source.place].filter(Boolean).join('. ') });
    const weights = new PassageWeights();
    // Short enough to keep every word: a title like «Para qué» must be found by it.
    weights.addField(fields.title, titles.map((title) => this.lexemesOf(title, true)));
    weights.addField(fields.abstract, abstracts.map((abstract) => this.lexemesOf(abstract)));
    weights.addField(fields.abstract, others.map((other) => this.lexemesOf(other)));
    weights.addField(fields.concept, [whole]);
    weights.addField(fields.name, [namesOf(source.authors)]);
    weights.addField(fields.code, [ownCodes(source.documentNumber)]);
    const sequence = [...titles, ...abstracts].flatMap(({ tokens }) => contentOf(tokens));
    return { ordinal: 0, language: source.language, text: '', sequence: sequence.slice(0, longestSequence), impacts: weights.impacts() };
  }

  private piece(body: { language: SearchLanguage; text: string }, titles: Analysed[], whole: Map<string, number>, ordinal: number): Passage {
    const analysed = { language: body.language, tokens: analyse(body.text, body.language) };
    const weights = new PassageWeights();
    weights.addField(fields.body, [this.lexemesOf(analysed)]);
    weights.addField(fields.titleOfWhole, titles.map((title) => this.lexemesOf(title)));
    weights.addField(fields.conceptOfWhole, [whole]);
    return { ...body, ordinal, sequence: contentOf(analysed.tokens).slice(0, longestSequence), impacts: weights.impacts() };
  }

  /** Stems, document numbers and the ideas named, wider ones included. */
  private lexemesOf({ language, tokens }: Analysed, keepStopWords = false): Map<string, number> {
    const counts = countLexemes(tokens, { keepStopWords });
    for (const code of codesIn(tokens)) counts.set(codeMark + code, 1);
    for (const { key } of this.ideas.mentions(tokens, language)) {
      for (const each of this.ideas.withBroader(key)) counts.set(each, (counts.get(each) ?? 0) + (each === key ? 1 : 0.5));
    }
    return counts;
  }

  /** What people said the resource is about, wider ideas included. */
  private ideasOfWhole({ concepts, valueChains, countries }: SourceDocument): Map<string, number> {
    const keys = [...concepts.map(conceptKey), ...valueChains.map(chainKey), ...countries.map(countryKey)];
    return new Map(keys.flatMap((key) => this.ideas.withBroader(key)).map((key) => [key, keys.includes(key) ? 1 : 0.5]));
  }

  private analyseVersions(versions: Versions, longest = Infinity): Analysed[] {
    return Object.entries(versions).flatMap(([tag, text]) => {
      const language = searchLanguageOf(tag);
      return language && text.trim() && text.length <= longest ? { language, tokens: analyse(text, language) } : [];
    });
  }
}

const contentOf = (tokens: readonly AnalysedToken[]): string[] => tokens.filter(({ stop }) => !stop).map(({ lexeme }) => lexeme);

function longAbstracts({ abstracts }: SourceDocument): { language: SearchLanguage | null; text: string }[] {
  return Object.entries(abstracts).flatMap(([tag, text]) =>
    text.length > longestAbstract ? { language: searchLanguageOf(tag) ?? null, text } : [],
  );
}

const namesOf = (authors: readonly string[]): Map<string, number> =>
  new Map(authors.flatMap((author) => tokenise(author)).filter(({ word }) => word.length > 1).map(({ word }) => [nameMark + word, 1]));

/** A document's own number is found with and without its signs, by its beginnings, and by its parts. */
function ownCodes(documentNumber: string | null): Map<string, number> {
  const tokens = tokenise(documentNumber ?? '');
  const codes = codesIn(tokens.map((token) => ({ ...token, glued: true })));
  return new Map([...codes.map((code) => codeMark + code), ...tokens.map(({ word }) => word)].map((lexeme) => [lexeme, 1]));
}
