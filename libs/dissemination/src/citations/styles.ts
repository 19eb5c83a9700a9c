import type { Locale } from '#platform';
import { disseminationTexts } from '../dissemination.texts.js';
import type { Citation, Name } from './citation.js';

export const citationStyles = ['apa', 'chicago', 'iso690'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** Writes a citation as a line of text; the words that hold it together are those of the reader's language. */
export const writeCitation = (citation: Citation, style: CitationStyle, locale: Locale, today: Date): string =>
  tidy(styles[style](citation, locale, today.toISOString().slice(0, 10)));

type Style = (citation: Citation, locale: Locale, today: string) => string;

const styles: Record<CitationStyle, Style> = {
  // APA, 7th edition, section 10.4: reports. Up to twenty names; of more, the first nineteen and the last.
  apa: (citation, locale) => {
    const { names, year, title, number, publisher, address } = citation;
    const said = names.map(initialled);
    const shown = said.length > 20 ? `${said.slice(0, 19).join(', ')}, … ${said.at(-1)}` : joined(said, ', ', apaEnd(said, locale));
    return `${ended(shown)} (${year ?? word(locale, 'noDate')}). ${title}${number ? ` (${number})` : ''}. ${credited(citation, publisher)}${address}`;
  },
  // Chicago, 17th edition, author-date, reference list. Up to ten names; of more, the first seven.
  chicago: (citation, locale) => {
    const { names, year, title, number, publisher, place, address } = citation;
    const said = names.map((name, index) => (index === 0 ? inverted(name) : inOrder(name)));
    const shown = said.length > 10 ? `${said.slice(0, 7).join(', ')}, ${word(locale, 'others')}` : joined(said, ', ', `${said.length > 1 ? ', ' : ''}${word(locale, 'and')} `);
    const house = [place, credited(citation, publisher).replace(/\. $/, '')].filter(Boolean).join(': ');
    return `${ended(shown)} ${ended(String(year ?? word(locale, 'noDate')))} ${ended(title)} ${number ? `${ended(number)} ` : ''}${house ? `${ended(house)} ` : ''}${address}`;
  },
  // ISO 690:2010, electronic monographs. Up to three names; of more, the first.
  iso690: (citation, locale, today) => {
    const { names, year, title, number, publisher, place, address } = citation;
    const said = names.map(capital);
    const shown = said.length > 3 ? `${said[0]} ${word(locale, 'others')}` : joined(said, ', ', ` ${word(locale, 'and')} `);
    const house = `${place ?? `[${word(locale, 'noPlace')}]`}: ${publisher ?? plain(names[0]!)}, ${year ?? word(locale, 'noDate')}`;
    return `${ended(shown)} ${ended(title)} ${ended(house)} ${number ? `${ended(number)} ` : ''}[${word(locale, 'viewed', { date: today })}]. ${word(locale, 'availableFrom', { address })}`;
  },
};

const word = (locale: Locale, key: 'and' | 'andApa' | 'noDate' | 'noPlace' | 'viewed' | 'availableFrom' | 'others', values = {}): string =>
  disseminationTexts(locale, `citation.${key}`, values);

const plain = (name: Name): string => ('literal' in name ? name.literal : `${name.family}, ${name.given}`);
const inverted = plain;
const inOrder = (name: Name): string => ('literal' in name ? name.literal : `${name.given} ${name.family}`);
const capital = (name: Name): string => ('literal' in name ? name.literal : `${name.family.toLocaleUpperCase()}, ${name.given}`);
const initialled = (name: Name): string =>
  'literal' in name ? name.literal : `${name.family}, ${name.given.split(/\s+/).map((part) => part.split('-').map((piece) => `${[...piece][0] ?? ''}.`).join('-')).join(' ')}`;

/** English puts a comma before the sign, the Romance languages put none before their word. */
const apaEnd = (names: string[], locale: Locale): string => `${locale === 'en' && names.length > 1 ? ',' : ''} ${word(locale, 'andApa')} `;

const joined = (names: string[], between: string, last: string): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(between)}${last}${names.at(-1)}`;

/** Whoever made it is not named again as its publisher. */
const credited = ({ names }: Citation, publisher: string | null): string =>
  publisher && !names.some((name) => 'literal' in name && name.literal === publisher) ? `${ended(publisher)} ` : '';

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
