import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Texts {
  [key: string]: string | Texts;
}

const web = join(import.meta.dirname, '../../apps/web/src');
const folder = join(web, 'texts');
const libs = join(import.meta.dirname, '../../libs');
const languages = ['es', 'pt', 'en', 'fr'] as const;
const groups = readdirSync(join(folder, 'es')).filter((file) => file !== 'index.ts').map((file) => file.replace('.ts', ''));

async function textsOf(language: string, group: string): Promise<Map<string, string>> {
  const file = (await import(join(folder, language, `${group}.ts`))) as Record<string, Texts>;
  return flat(file[group] ?? {});
}

function flat(texts: Texts, path = ''): Map<string, string> {
  return new Map(Object.entries(texts).flatMap(([key, text]) => (typeof text === 'string' ? [[path + key, text] as const] : [...flat(text, `${path}${key}.`)])));
}

const sourceFiles = (from: string): string[] =>
  readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('texts/') && !name.endsWith('schema.d.ts'))
    .map((name) => join(from, name));

const marks = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!).toSorted();
const words = (text: string): string[] => text.replaceAll(/\{\{\w+\}\}/g, '').match(/\p{L}+/gu) ?? [];
/** Words by which one addresses friends, not people in office. */
const familiar = { es: ['tú', 'tus', 'tu', 'contigo', 'vosotros'], pt: ['teu', 'tua', 'contigo'], en: [], fr: ['tu', 'toi', 'ton', 'tes'] } as Record<string, string[]>;
const perGroup = groups.map((group) => [group] as const);

describe('the texts of the web application', () => {
  it.each(languages.flatMap((language) => groups.map((group) => [language, group] as const)))('%s/%s says everything the Spanish says', async (language, group) => {
    const [spanish, translated] = [await textsOf('es', group), await textsOf(language, group)];
    const expected = [...spanish.keys()].filter((key) => language !== 'en' || !key.endsWith('_many'));
    expect([...translated.keys()].filter((key) => language !== 'en' || !key.endsWith('_many')).toSorted()).toEqual(expected.toSorted());
    expect([...translated].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(perGroup)('%s is translated, not copied', async (group) => {
    const spanish = await textsOf('es', group);
    const copied: string[] = [];
    for (const language of languages.slice(1)) {
      for (const [key, text] of await textsOf(language, group)) {
        if (words(text).length > 3 && text === spanish.get(key)) copied.push(`${language}: ${group}.${key}`);
      }
    }
    expect(copied).toEqual([]);
  });

  it.each(perGroup)('%s keeps the marks that are filled in', async (group) => {
    const spanish = await textsOf('es', group);
    const lost: string[] = [];
    for (const language of languages.slice(1)) {
      for (const [key, text] of await textsOf(language, group)) {
        // Singular forms may say "one" without its figure.
        if (/_(one|many)$/.test(key)) continue;
        if (marks(text).join() !== marks(spanish.get(key) ?? '').join()) lost.push(`${language}: ${group}.${key}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it.each(perGroup)('%s speaks calmly: no exclamation marks, usted and vous', async (group) => {
    const loud: string[] = [];
    for (const language of languages) {
      for (const [key, text] of await textsOf(language, group)) {
        if (/[!¡]/.test(text) || words(text).some((word) => familiar[language]!.includes(word.toLowerCase()))) loud.push(`${language}: ${group}.${key}: ${text}`);
      }
    }
    expect(loud).toEqual([]);
  });

  it('names every act that the portal writes down, and offers it as a filter', async () => {
    const { actNames } = (await import('../../apps/web/src/features/tenancy/act-names.js'));
    const code = readdirSync(libs, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.events.ts')).map((name) => readFileSync(join(libs, name), 'utf8')).join('\n');
    const acts = [...code.matchAll(/defineEvent\(\s*'([^']+)'/g)].map(([, name]) => name!).toSorted();
    expect([...actNames].toSorted()).toEqual(acts);
    const spoken = [...(await textsOf('es', 'tenancy')).keys()].filter((key) => key.startsWith('acts.')).map((key) => key.slice('acts.'.length));
    expect(spoken.toSorted()).toEqual(acts.map((name) => name.replaceAll('.', '-')).toSorted());
  });

  it('has no text that nobody says', async () => {
    const code = sourceFiles(web).map((file) => readFileSync(file, 'utf8')).join('\n');
    const silent: string[] = [];
    for (const group of groups) {
      const keys = new Set([...(await textsOf('es', group)).keys()].map((key) => key.replace(/_(one|many|other)$/, '')));
      for (const key of keys) {
        const parent = key.slice(0, key.lastIndexOf('.') + 1);
        // A key is said by its name, or by a template such as `status.${state}` that ends where its own last part begins.
        const said = code.includes(`'${key}'`) || code.includes(`i18nKey="${key}"`) || code.includes(`\`${key}\``) || (parent !== '' && code.includes(`\`${parent}\${`)) || code.includes(`:${parent}\${`);
        if (!said) silent.push(`${group}.${key}`);
      }
    }
    expect(silent).toEqual([]);
  });
});
