import { fold } from '../language/fold.js';

/**
 * What experts can ask for by name, with its names in Spanish, Portuguese, English and French. They are read without
 * accents and in any case; a few more that people type are understood as well.
 */
export const expertFields = {
  title: { names: ['título', 'título', 'title', 'titre'], also: [] },
  author: { names: ['autor', 'autor', 'author', 'auteur'], also: ['autora', 'autores', 'authors', 'auteurs', 'autrice'] },
  year: { names: ['año', 'ano', 'year', 'année'], also: ['años', 'anos', 'years', 'années', 'fecha', 'data', 'date'] },
  institution: { names: ['institución', 'instituição', 'institution', 'institution'], also: ['organismo', 'editor', 'publisher'] },
  type: { names: ['tipo', 'tipo', 'type', 'type'], also: [] },
  country: { names: ['país', 'país', 'country', 'pays'], also: ['países'] },
  bloc: { names: ['bloque', 'bloco', 'bloc', 'bloc'], also: [] },
  sector: { names: ['sector', 'setor', 'sector', 'secteur'], also: [] },
  valueChain: { names: ['cadena', 'cadeia', 'chain', 'chaîne'], also: [] },
  concept: { names: ['concepto', 'conceito', 'concept', 'concept'], also: ['tema', 'subject', 'thème'] },
  language: { names: ['lengua', 'língua', 'language', 'langue'], also: ['idioma'] },
  number: { names: ['número', 'número', 'number', 'numéro'], also: ['documento', 'document', 'signatura', 'no'] },
} as const satisfies Record<string, { names: readonly [string, string, string, string]; also: readonly string[] }>;

export type ExpertField = keyof typeof expertFields;

const byName = new Map(
  Object.entries(expertFields).flatMap(([field, { names, also }]) => [...names, ...also].map((name): [string, ExpertField] => [fold(name), field as ExpertField])),
);

/** The field that people mean by a name, in any of the four languages. */
export const expertField = (name: string): ExpertField | undefined => byName.get(fold(name));
