import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

interface Chunk {
  file: string;
  imports?: string[];
  isEntry?: boolean;
}

const built = join(import.meta.dirname, '../../dist/web');
const limit = 200_000;
/** The groups of texts that the pages of each room load, besides the common ones; the narrower room first. */
const texts: readonly (readonly [room: string, groups: readonly string[]])[] = [
  ['start', ['start', 'search', 'repository']], ['search', ['search', 'repository', 'finding']], ['browse', ['finding', 'repository']], ['concepts', ['search', 'repository']],
  ['repository/resource', ['repository', 'tenancy', 'method', 'finding', 'versions', 'endorsements']], ['repository', ['repository']], ['review', ['review', 'reviewing', 'versions', 'repository', 'tenancy', 'method']],
  ['identity', ['identity']], ['tenancy', ['tenancy', 'repository', 'method']], ['meetings', ['meetings']], ['notifications', ['notifications']],
  ['today', ['notifications', 'repository']], ['operations', ['operations']], ['reference', ['reference']],
  ['exchange', ['exchange', 'repository']], ['dissemination', ['dissemination']], ['methods', ['repository', 'method']], ['transfer', ['transfer', 'repository']],
  ['versions', ['repository', 'versions', 'method']],
];

const groupsOf = (page: string): readonly string[] | undefined => texts.find(([room]) => page.startsWith(`src/features/${room}/`))?.[1];

/** Bytes of script, as they travel, that arrive before some modules can run, each file counted once. */
function weightOf(manifest: Record<string, Chunk>, ...keys: string[]): number {
  const files = new Set<string>();
  const collect = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(collect);
  };
  keys.forEach(collect);
  return [...files].filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + statSync(join(built, `${file}.br`)).size, 0);
}

describe('the weight of a first visit', () => {
  const present = existsSync(join(built, '.vite/manifest.json'));
  const manifest = present ? (JSON.parse(readFileSync(join(built, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>) : {};
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry) ?? '';
  const textsOf = (page: string) => ['common', ...(groupsOf(page) ?? [])].map((group) => `src/texts/es/${group}.ts`);
  const pages = Object.keys(manifest).filter((key) => /^src\/features\/.*-page\.tsx$/.test(key));

  it('is measured on a built application', () => {
    expect(present).toBe(true);
  });

  it('is known for every page', () => {
    expect(pages.length).toBeGreaterThan(25);
    expect(pages.filter((page) => !groupsOf(page))).toEqual([]);
  });

  it.each(pages.map((page) => [page]))('of %s stays under 200 kB of script', (page) => {
    expect(weightOf(manifest, entry, page, ...textsOf(page))).toBeLessThan(limit);
  });
});
