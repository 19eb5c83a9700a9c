import { nameOfIdentifier } from './author-identifier.js';

/** Leads to what a register knows of an author. */
export const AuthorLink = ({ identifier }: { identifier: string }) => <a href={identifier} rel="noopener">{nameOfIdentifier(identifier)}</a>;
