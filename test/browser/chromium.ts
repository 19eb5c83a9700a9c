import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { keepOnce } from './keep-once.js';

/** A browser that can be started: its program, and where it finds the libraries and fonts that this system may lack. */
export interface Chromium {
  executablePath: string;
  env: Record<string, string>;
}

/** The Chromium that comes as an npm package, unpacked once beside the packages and kept until its version changes. */
export async function unpackedChromium(): Promise<Chromium> {
  const packaged = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8')) as { version: string };
  const folder = join(packaged, '../../.cache/minga', `chromium-${version}`);
  await keepOnce(folder, async (own) => {
    await unpackInto(own);
    writeFileSync(join(own, 'fonts/fonts.conf'), `<?xml version="1.0"?><fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`);
  });
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...(process.env as Record<string, string>), LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

/** The package unpacks into the temporary folder of its process, so it is given one; with libraries that fit every Linux. */
async function unpackInto(folder: string): Promise<void> {
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', "await (await import('@sparticuz/chromium')).default.executablePath()"], {
    cwd: import.meta.dirname,
    env: { ...process.env, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', TMPDIR: folder },
  });
}
