import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const routes = fileURLToPath(new URL('../src/routes.ts', import.meta.url));

/** The address of every page, with `$name` for what varies, as the routes declare them. */
export const pageAddresses = (): string[] => [...readFileSync(routes, 'utf8').matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path!);

/** Writes the addresses of all pages beside the application, so that whoever serves it can tell an address that leads nowhere. */
export function pageList(): Plugin {
  return {
    name: 'minga:page-list',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'pages.json', source: JSON.stringify(pageAddresses()) });
    },
  };
}
