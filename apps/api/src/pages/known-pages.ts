import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tells the addresses of pages, without their language, from those that lead nowhere: as the built application lists them. */
export function knownPages(folder: string): (path: string) => boolean {
  const list = join(folder, 'pages.json');
  // An application built without its list: it tells its readers itself what it does not know.
  if (!existsSync(list)) return () => true;
  const patterns = (JSON.parse(readFileSync(list, 'utf8')) as string[]).map(
    (page) => new RegExp(`^${page.replace(/\/$/, '').replaceAll(/[.*+?^{}()|[\]\\]/g, String.raw`\$&`).replaceAll(/\$\w+/g, '[^/]+')}/?$`),
  );
  return (path) => patterns.some((pattern) => pattern.test(path));
}
