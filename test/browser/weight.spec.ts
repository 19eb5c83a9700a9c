import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk {
  file: string;
  imports?: string[];
  isEntry?: boolean;
}

const built = join(import.meta.dirname, '../../dist/web');
const limit = 200_000;

/** Bytes of script, gzip-ed, that arrive before some modules can run, each file counted once. */
function weightOf(manifest: Record<string, Chunk>, ...keys: string[]): number {
  const files = new Set<string>();
  const collect = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(collect);
  };
  keys.forEach(collect);
  return [...files].filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file))).length, 0);
}

describe('the weight of a first visit', () => {
  const present = existsSync(join(built, '.vite/manifest.json'));
  const manifest = present ? (JSON.parse(readFileSync(join(built, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>) : {};
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry) ?? '';
  const texts = (...groups: string[]) => groups.map((group) => `src/texts/es/${group}.ts`);

  it('is measured on a built application', () => {
    expect(present).toBe(true);
  });

  it.each([
    ['the public start', 'src/features/start/start-page.tsx', ['common', 'start', 'search', 'repository']],
    ['the results', 'src/features/search/results-page.tsx', ['common', 'search', 'repository']],
    ['a resource', 'src/features/repository/resource/resource-page.tsx', ['common', 'repository', 'tenancy']],
    ['signing in', 'src/features/identity/sign-in-page.tsx', ['common', 'identity']],
    ['today', 'src/features/today/today-page.tsx', ['common', 'notifications', 'repository']],
  ])('of %s stays under 200 kB of script', (_name, page, groups) => {
    expect(manifest[page]).toBeDefined();
    expect(weightOf(manifest, entry, page, ...texts(...groups))).toBeLessThan(limit);
  });
});
