import { execFile } from 'node:child_process';
import { cp, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** An installation may keep its packages elsewhere and link to them. */
describe('a confined process of an installation with linked packages', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'minga-linked-'));
    await cp(fileURLToPath(new URL('.', import.meta.url)), join(folder, 'extraction'), { recursive: true });
    await cp('package.json', join(folder, 'package.json'));
    await symlink(await realpath('node_modules'), join(folder, 'node_modules'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('reads files all the same', async () => {
    const script = `
      import { Readable } from 'node:stream';
      import { extractText } from ${JSON.stringify(pathToFileURL(join(folder, 'extraction/extract-text.ts')).href)};
      const text = Readable.from([Buffer.from('<p>Los clústeres crecen donde hay confianza.</p>')]);
      console.log(JSON.stringify(await extractText(text, 'html')));`;
    const hooks = pathToFileURL(resolve('tools/typescript-hooks.mjs')).href;
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', hooks, '--input-type=module', '--eval', script], { cwd: folder });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, text: expect.stringContaining('Los clústeres crecen') });
  });
});
