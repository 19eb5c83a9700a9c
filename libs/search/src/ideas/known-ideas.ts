import { countries, type Country } from '#tenancy';
import { type ConceptEntry, concepts, firstEdition, valueChains } from '#vocabulary';
import { searchLanguages, type SearchLanguage } from '../language/language.js';
import type { Idea } from './idea.js';
import { IdeaRecogniser } from './idea-recogniser.js';

const perLanguage = <Value>(pick: (language: SearchLanguage) => Value | undefined): Partial<Record<SearchLanguage, Value>> =>
  Object.fromEntries(searchLanguages.map((language) => [language, pick(language)]).filter(([, value]) => value !== undefined));

/** Lexemes under which a concept, and a country, is indexed. */
export const conceptKey = (code: string): string => `concept:${code}`;
export const countryKey = (code: string): string => `country:${code}`;

/** A concept out of use is recognised no longer; what is tagged with it is about what replaced it. */
function ideaOfConcept({ code, status, replacedBy, prefLabel, altLabels, hiddenLabels, broader }: ConceptEntry): Idea {
  const inUse = status === 'current';
  const others = [...altLabels, ...hiddenLabels];
  return {
    key: conceptKey(code),
    names: inUse ? perLanguage((language) => [...(prefLabel[language] ? [prefLabel[language]] : []), ...others.filter((one) => one.language === language).map(({ label }) => label)]) : {},
    labels: prefLabel,
    broader: (inUse ? broader : replacedBy ? [replacedBy] : []).map(conceptKey),
  };
}

/** Countries have one name per language. */
function ideaOfCountry({ code, names }: Country): Idea {
  const known: Partial<Record<SearchLanguage, string>> = names;
  return {
    key: countryKey(code),
    names: perLanguage((language) => (known[language] ? [known[language]] : undefined)),
    labels: known,
    broader: [],
  };
}

const chainConcepts = new Map<string, string>(valueChains.map(({ code, concept }) => [code, concept]));

/** Under which key a resource of a value chain is found: that of the chain's concept. */
export const chainKey = (code: string): string => conceptKey(chainConcepts.get(code) ?? code);

/** Everything that texts and queries are searched for by identity: concepts and countries. */
export const ideasOf = (entries: readonly ConceptEntry[]): Idea[] => [...entries.map(ideaOfConcept), ...countries.map(ideaOfCountry)];

/** What this process knows: the first edition of the thesaurus until `ThesaurusIdeas` has read the current one. */
export const knownIdeas = new IdeaRecogniser(ideasOf(firstEdition(concepts)));
