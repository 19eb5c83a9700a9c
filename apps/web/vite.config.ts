import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './build/compressed.js';
import { mantineVariables } from './build/mantine-variables.js';
import { pageList } from './build/page-list.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds to `dist/web`, which the portal serves; in development everything that is not ours goes to the portal. */
export default defineConfig(({ command }) => {
  // Whoever builds from within a test runner still builds what people will use.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    root: here('.'),
    plugins: [react(), mantineVariables(), pageList(), compressed()],
    css: { modules: { localsConvention: 'camelCaseOnly' } },
    build: {
      outDir: here('../../dist/web'),
      emptyOutDir: true,
      manifest: true,
      sourcemap: true,
      assetsInlineLimit: 0,
      target: 'es2023',
      chunkSizeWarningLimit: 450,
    },
    server: {
      port: 5173,
      proxy: { '^/(api|health)(/|$)': { target: process.env['API_URL'] ?? 'http://localhost:3000' } },
    },
  };
});
