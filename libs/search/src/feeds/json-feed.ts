import type { Feed } from './feed.service.js';

/** A feed as JSON Feed 1.1. */
export const jsonFeedOf = ({ title, language, json, page, entries }: Feed) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  home_page_url: page,
  feed_url: json,
  language,
  items: entries.map(({ id, page: url, title: name, language: spoken, summary, authors, subjects, published, updated }) => ({
    id, url, title: name, content_text: summary || name, date_published: published, date_modified: updated, language: spoken,
    ...(authors.length > 0 && { authors: authors.map((author) => ({ name: author })) }),
    ...(subjects.length > 0 && { tags: subjects }),
  })),
});
