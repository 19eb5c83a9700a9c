import { conceptLanguages, concepts, type ConceptLanguage } from '#vocabulary';
import { catalogue } from '../../../apps/portal/src/demo/catalogue/index.js';
import { Chance } from './chance.js';

type Chain = Map<string, string[]>;

const begin = '';
const syllables = 'ba ca da fa gua la ma na pa qui ro sa ta tu va xo yu zu chi lle rra pe mi no co lu que ti ra za'.split(' ');

/**
 * Writes text in five languages that has the words, and the frequencies of words, of the network's own catalogue: each
 * word follows one that it follows there. Names of places and firms, which no list holds, make up the long tail.
 */
export class Writer {
  private readonly chains: Record<ConceptLanguage, Chain>;
  private readonly openings: Record<ConceptLanguage, string[]>;

  constructor(private readonly chance: Chance) {
    this.chains = Object.fromEntries(conceptLanguages.map((language) => [language, chainOf(sentencesIn(language))])) as Record<ConceptLanguage, Chain>;
    this.openings = Object.fromEntries(conceptLanguages.map((language) => [language, this.chains[language].get(begin)!])) as Record<ConceptLanguage, string[]>;
  }

  /** About this many words. */
  text(language: ConceptLanguage, words: number): string {
    const chain = this.chains[language];
    const written: string[] = [];
    let last = begin;
    while (written.length < words) {
      const follows = chain.get(last);
      last = follows ? this.chance.one(follows) : this.chance.one(this.openings[language]);
      written.push(this.chance.happens(0.03) ? this.name() : last);
    }
    return `${written.join(' ')}.`;
  }

  title(language: ConceptLanguage): string {
    const concept = this.chance.favourite(concepts).prefLabel[language];
    return `${concept[0]!.toUpperCase()}${concept.slice(1)}: ${this.text(language, this.chance.whole(4, 9)).slice(0, -1)}`;
  }

  /** Of a place, a firm, a family: one of some tens of thousands. */
  name(): string {
    const sounds = Array.from({ length: this.chance.whole(2, 4) }, () => this.chance.favourite(syllables)).join('');
    return `${sounds[0]!.toUpperCase()}${sounds.slice(1)}`;
  }
}

/** Dutch is in the names of concepts only. */
function sentencesIn(language: ConceptLanguage): string[] {
  const named = concepts.map(({ prefLabel, altLabels }) => [prefLabel[language], ...altLabels[language]].join(' '));
  if (language === 'nl') return named;
  return [...catalogue.flatMap(({ titles, abstracts }) => [titles[language], abstracts[language]]).filter((text) => text !== undefined), ...named];
}

function chainOf(texts: readonly string[]): Chain {
  const chain: Chain = new Map();
  for (const text of texts) {
    let last = begin;
    for (const word of text.split(/\s+/)) {
      const follows = chain.get(last) ?? [];
      follows.push(word);
      chain.set(last, follows);
      last = word;
    }
  }
  return chain;
}
