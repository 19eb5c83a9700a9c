import N3, { type NamedNode, type Quad, type Quad_Object as Term } from 'n3';
import { type ConceptLanguage, conceptLanguages } from '../../concepts/concept.js';
import { canonical, type ConceptEntry, mappingRelations } from '../concept-document.js';
import { emptyEntry, type FileFault, type ReadFile, unreadable } from './transfer.js';

const { Parser, Writer } = N3;
const namedNode = (iri: string) => N3.DataFactory.namedNode(iri);
const literal = (text: string, languageOrType: string | NamedNode) => N3.DataFactory.literal(text, languageOrType);

const skos = 'http://www.w3.org/2004/02/skos/core#';
const dct = 'http://purl.org/dc/terms/';
const owl = 'http://www.w3.org/2002/07/owl#';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const xsd = 'http://www.w3.org/2001/XMLSchema#';

/** Where concepts and rows of tables have their addresses. */
const conceptsUnder = (base: string) => `${base}/concepts`;
const rowsUnder = (base: string) => `${base}/reference/rows/`;

/** Writes concepts as SKOS. A national term carries its country in its language tag, as `pt-BR`. */
export function toTurtle(entries: readonly ConceptEntry[], base: string): string {
  const writer = new Writer({ prefixes: { skos, dct, owl, xsd } });
  const scheme = namedNode(conceptsUnder(base));
  writer.addQuad(scheme, namedNode(`${rdf}type`), namedNode(`${skos}ConceptScheme`));
  writer.addQuad(scheme, namedNode(`${dct}title`), literal('Minga', 'es'));
  for (const entry of entries) {
    const concept = namedNode(`${conceptsUnder(base)}/${entry.code}`);
    writer.addQuad(concept, namedNode(`${rdf}type`), namedNode(`${skos}Concept`));
    writer.addQuad(concept, namedNode(`${skos}inScheme`), scheme);
    for (const [property, object] of statementsOf(entry, base)) writer.addQuad(concept, namedNode(property), object);
  }
  let written = '';
  writer.end((_error, result: string) => (written = result));
  return written;
}

function statementsOf(entry: ConceptEntry, base: string): [string, Term][] {
  const texts = (property: string, given: Partial<Record<string, string>>) =>
    Object.entries(given).map(([language, text]): [string, Term] => [property, literal(text ?? '', language)]);
  const other = (code: string) => namedNode(`${conceptsUnder(base)}/${code}`);
  return [
    ...texts(`${skos}prefLabel`, entry.prefLabel),
    ...entry.altLabels.map(({ language, label, country }): [string, Term] => [`${skos}altLabel`, literal(label, country ? `${language}-${country.toUpperCase()}` : language)]),
    ...entry.hiddenLabels.map(({ language, label }): [string, Term] => [`${skos}hiddenLabel`, literal(label, language)]),
    ...texts(`${skos}definition`, entry.definitions),
    ...texts(`${skos}scopeNote`, entry.scopeNotes),
    ...entry.broader.map((code): [string, Term] => [`${skos}broader`, other(code)]),
    ...entry.related.map((code): [string, Term] => [`${skos}related`, other(code)]),
    ...entry.mappings.map(({ relation, uri }): [string, Term] => [`${skos}${relation}`, namedNode(uri)]),
    ...entry.reference.map((code): [string, Term] => [`${dct}references`, namedNode(`${rowsUnder(base)}${code}`)]),
    ...(entry.status === 'deprecated' ? [[`${owl}deprecated`, literal('true', namedNode(`${xsd}boolean`))] as [string, Term]] : []),
    ...(entry.replacedBy ? [[`${dct}isReplacedBy`, other(entry.replacedBy)] as [string, Term]] : []),
  ];
}

/** Reads SKOS back. Of other vocabularies' properties nothing is kept; narrower is read as broader from the other end. */
export function fromTurtle(text: string, base: string): ReadFile {
  const faults: FileFault[] = [];
  const quads = quadsIn(text, faults);
  const codeOf = (iri: string) => decodeURIComponent(iri.split(/[/#]/).at(-1) ?? '').toLowerCase();
  const entries = new Map(quads.filter(({ predicate, object }) => predicate.value === `${rdf}type` && object.value === `${skos}Concept`).map(({ subject }) => [subject.value, emptyEntry(codeOf(subject.value))]));
  for (const { subject, predicate, object } of quads) {
    const entry = entries.get(subject.value);
    if (!entry) continue;
    const reason = learn(entry, predicate.value, object, codeOf);
    if (reason) faults.push(unreadable(reason, null, entry.code));
    if (predicate.value === `${skos}narrower`) entries.get(object.value)?.broader.push(entry.code);
  }
  if (entries.size === 0 && faults.length === 0) faults.push(unreadable(`skos:Concept: 0 (${conceptsUnder(base)})`));
  return { entries: [...entries.values()].map(canonical), faults, lines: new Map() };
}

function quadsIn(text: string, faults: FileFault[]): Quad[] {
  try {
    return new Parser().parse(text);
  } catch (error) {
    const line = (error as { context?: { line?: number } }).context?.line ?? null;
    faults.push(unreadable(error instanceof Error ? error.message : String(error), line));
    return [];
  }
}

/** Puts one statement into its concept. @returns what is wrong with it, or nothing */
function learn(entry: ConceptEntry, property: string, object: Term, codeOf: (iri: string) => string): string | undefined {
  const relation = mappingRelations.find((one) => property === `${skos}${one}`);
  if (relation) entry.mappings.push({ relation, uri: object.value });
  else if (property === `${skos}broader`) entry.broader.push(codeOf(object.value));
  else if (property === `${skos}related`) entry.related.push(codeOf(object.value));
  else if (property === `${dct}references`) entry.reference.push(codeOf(object.value));
  else if (property === `${owl}deprecated`) entry.status = object.value === 'true' ? 'deprecated' : 'current';
  else if (property === `${dct}isReplacedBy`) entry.replacedBy = codeOf(object.value);
  else if (texts.has(property)) return learnText(entry, property.slice(skos.length), object);
  return undefined;
}

const texts = new Set(['prefLabel', 'altLabel', 'hiddenLabel', 'definition', 'scopeNote'].map((name) => `${skos}${name}`));

function learnText(entry: ConceptEntry, property: string, object: Term): string | undefined {
  const [tag = '', country] = object.termType === 'Literal' ? object.language.toLowerCase().split('-') : [];
  const language = conceptLanguages.find((one) => one === tag);
  if (!language) return `${property}: ${object.value}@${tag || '–'}`;
  const label = object.value;
  if (property === 'altLabel') entry.altLabels.push({ language, label, country: (country as 'br' | undefined) ?? null });
  else if (property === 'hiddenLabel') entry.hiddenLabels.push({ language, label });
  else return learnSingle(property === 'prefLabel' ? entry.prefLabel : property === 'definition' ? entry.definitions : entry.scopeNotes, language, label, property);
  return undefined;
}

function learnSingle(into: Partial<Record<ConceptLanguage, string>>, language: ConceptLanguage, text: string, property: string): string | undefined {
  if (into[language] && into[language] !== text) return `${property}@${language}: ${into[language]}, ${text}`;
  into[language] = text;
  return undefined;
}
