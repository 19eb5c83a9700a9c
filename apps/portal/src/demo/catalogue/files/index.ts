/** The real files that some works of the catalogue carry. */
export { type GeneratedFile, generateFile, worksWithFiles } from './generate-file.js';
