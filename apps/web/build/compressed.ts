import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const worthwhile = /\.(?:js|css|svg)$/;

/** Leaves a small copy beside each file, so that the portal squeezes nothing while somebody waits, and squeezes harder. */
export function compressed(): Plugin {
  let assets = '';
  return {
    name: 'minga-compressed',
    apply: 'build',
    configResolved: ({ build }) => {
      assets = join(build.outDir, build.assetsDir);
    },
    closeBundle: () => {
      for (const name of readdirSync(assets).filter((file) => worthwhile.test(file))) {
        const path = join(assets, name);
        const content = readFileSync(path);
        writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }));
        writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
      }
    },
  };
}
