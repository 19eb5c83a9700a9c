/** What stands beside the fields of a deposit, in one file that comes after them. */
export { Discard } from './discard.js';
export { Preview } from './preview.js';
export { FieldRemarks, Remarks } from './remarks.js';
