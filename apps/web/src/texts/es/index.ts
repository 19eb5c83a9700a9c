import { common } from './common.js';

/** All texts in Spanish, the language the others are translated from. */
export const es = { common };
