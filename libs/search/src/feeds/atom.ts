import { element, xmlDocument } from '#platform';
import type { Feed, FeedEntry } from './feed.service.js';

/** A feed as Atom (RFC 4287). */
export function atomOf({ title, language, atom, json, page, updated, entries }: Feed): string {
  return xmlDocument(element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
    element('id', {}, atom),
    element('title', {}, title),
    element('updated', {}, updated),
    element('author', {}, element('name', {}, 'Minga')),
    element('link', { rel: 'self', type: 'application/atom+xml', href: atom }),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: page }),
    element('link', { rel: 'alternate', type: 'application/feed+json', href: json }),
    element('generator', {}, 'Minga'),
    entries.map(entryOf),
  ));
}

const entryOf = ({ id, page, title, language, summary, authors, subjects, published, updated }: FeedEntry) =>
  element('entry', { 'xml:lang': language },
    element('id', {}, id),
    element('title', {}, title),
    element('link', { rel: 'alternate', type: 'text/html', href: page }),
    element('published', {}, published),
    element('updated', {}, updated),
    authors.map((name) => element('author', {}, element('name', {}, name))),
    subjects.map((subject) => element('category', { term: subject })),
    // An entry without content must have a summary where its page is all there is.
    element('summary', {}, summary || title),
  );
