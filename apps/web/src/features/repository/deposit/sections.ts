import type { ResourceView } from '../../../api/views.js';
import { mayBeTold } from '../../methods/parts.js';
import { leadsSomewhere } from './links.js';

/** The sections of the form, in the order they are filled. */
export const sections = ['what', 'about', 'method', 'who', 'files', 'send'] as const;

export type SectionName = (typeof sections)[number];

/** The sections that a draft is written in: not everything is done step by step. */
export const sectionsOf = (draft: ResourceView): readonly SectionName[] => sections.filter((section) => section !== 'method' || mayBeTold(draft));

/** In which section each field is written, for errors that lead back to it. */
const home: Readonly<Record<string, SectionName>> = {
  type: 'what', language: 'what', titles: 'what',
  abstracts: 'about', concepts: 'about', sector: 'about', valueChains: 'about', countries: 'about', place: 'about',
  method: 'method', steps: 'method', tools: 'method', conditions: 'method', failures: 'method',
  authors: 'who', institution: 'who', year: 'who', documentNumber: 'who', licence: 'who',
  links: 'files', files: 'files', visibility: 'send', sharedWith: 'send',
};

/** The section that an error's pointer leads to. */
export const sectionOf = (pointer: string): SectionName => home[pointer.split('/')[1] ?? ''] ?? 'send';

/** How long an abstract is that says what it must and is still read. */
export const abstractWords = { least: 80, most: 250 } as const;

/** The words of a text. */
export const wordsIn = (text: string | null | undefined): number => text?.trim().split(/\s+/).filter(Boolean).length ?? 0;

const isWhole = (abstract: string | undefined): boolean => {
  const words = wordsIn(abstract);
  return words >= abstractWords.least && words <= abstractWords.most;
};

/** Whether a section has what it is there for; a mark beside its name, not a rule: the portal decides what may be sent. */
export function isWritten(section: SectionName, draft: ResourceView): boolean {
  const { type, titles, abstracts, language, authors, institution, licence, files, links } = draft;
  const written: Record<SectionName, boolean> = {
    what: type !== null && Boolean(titles[language]),
    about: isWhole(abstracts[language]) && draft.concepts.length > 0,
    method: draft.steps.length > 0 && draft.steps.every(({ name }) => Boolean(name[language])),
    who: (authors.length > 0 || Boolean(institution)) && licence !== null,
    files: files.length > 0 || links.some(({ url }) => leadsSomewhere(url)),
    send: draft.state !== 'draft' && draft.state !== 'changes-requested',
  };
  return written[section];
}
