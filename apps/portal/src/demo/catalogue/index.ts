/** The catalogue of real works with which the demonstration network starts. */
export { catalogue } from './catalogue.js';
export type { Language, Visibility, Work, WorkType } from './work.js';
export { type GeneratedFile, generateFile, worksWithFiles } from './files/index.js';
