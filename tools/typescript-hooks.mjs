/**
 * Lets plain Node run our TypeScript sources (decorators included) without a build: used by the
 * test set-up and by one-off tools. Production runs the compiled files in dist.
 */
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const options = JSON.parse(readFileSync(new URL('../.swcrc', import.meta.url), 'utf8'));
const isOurs = (url) => url?.startsWith('file:') && !url.includes('/node_modules/');

/** Our relative imports end in .js and mean the .ts beside them; null for everything else. */
function sourceOf(specifier, parentURL) {
  if (!isOurs(parentURL) || !/^\.{1,2}\/.*\.js$/.test(specifier)) return null;
  const compiled = new URL(specifier, parentURL);
  const source = new URL(compiled.href.replace(/\.js$/, '.ts'));
  return !existsSync(compiled) && existsSync(source) ? source.href : null;
}

registerHooks({
  resolve(specifier, context, next) {
    const url = sourceOf(specifier, context.parentURL);
    if (url) return { url, format: 'module', shortCircuit: true };
    const conditions = specifier.startsWith('#') ? [...context.conditions, 'source'] : context.conditions;
    return next(specifier, { ...context, conditions });
  },
  load(url, context, next) {
    if (!isOurs(url) || !url.endsWith('.ts')) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      ...options,
      exclude: undefined,
      $schema: undefined,
      swcrc: false,
      module: { type: 'es6' },
      sourceMaps: 'inline',
      filename,
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});

/** Imports one of our sources as the ES module it is, even on behalf of a caller that Jest made CommonJS. */
export const importSource = (path) => import(new URL(path, new URL('../', import.meta.url)).href);
