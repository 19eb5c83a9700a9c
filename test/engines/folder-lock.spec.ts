import { FolderInUse, lockFolder } from '../../apps/portal/src/engines/index.js';
import { aFolder, elsewhere, killHard } from './in-a-folder.js';

describe('taking a folder', () => {
  it('is refused while another process has it, with the note it left', async () => {
    const { folder, remove } = aFolder();
    const holder = await elsewhere('lock', folder);
    expect(() => lockFolder(folder)).toThrow(new FolderInUse(folder, 'a note for others'));
    await killHard(holder);
    remove();
  });

  it('succeeds as soon as the holder has been killed', async () => {
    const { folder, remove } = aFolder();
    await killHard(await elsewhere('lock', folder));
    const lock = lockFolder(folder);
    expect(lock.path).toBe(folder);
    lock.release();
    remove();
  });

  it('is refused twice within one process, and possible again after letting go', () => {
    const { folder, remove } = aFolder();
    const lock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(FolderInUse);
    lock.release();
    lockFolder(folder).release();
    remove();
  });
});
