/** What things are called: concepts in five languages, closed lists to pick from, and the reference tables. */
export * from './concepts/index.js';
export * from './facets/index.js';
