import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, lstatSync, readlinkSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { EngineFailure } from './engine.js';
import { canEnter, systemFolder, type SystemUser } from './system-user.js';

/**
 * Where PostgreSQL keeps its files: in our folder, unless the account that root lends it cannot enter
 * there. Then they lie where it can, and a link in our folder leads to them.
 */
export function clusterFolder(folder: string, user: SystemUser | null): string {
  if (user) chmodSync(folder, 0o711);
  const inside = join(folder, 'data');
  if (canEnter(user, folder)) return inside;
  const linked = linkedFolder(inside);
  if (linked) return linked;
  const outside = join(systemFolder(), randomUUID());
  symlinkSync(outside, inside);
  return outside;
}

/** Where the link leads; a real folder, restored from a copy or moved here with the project, is moved out first. */
function linkedFolder(link: string): string | null {
  const found = lstatSync(link, { throwIfNoEntry: false });
  if (!found) return null;
  if (found.isSymbolicLink()) return readlinkSync(link);
  const outside = join(systemFolder(), randomUUID());
  execFileSync('mv', ['--', link, outside]);
  symlinkSync(outside, link);
  return outside;
}

/** PostgreSQL touches only files of its own account; a copy restored by root may belong to another. */
export function giveTo(user: SystemUser | null, cluster: string): void {
  const owner = statSync(cluster, { throwIfNoEntry: false })?.uid;
  if (owner === undefined) return;
  if (user && owner !== user.uid) execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, '--', cluster]);
  if (!user && owner !== process.getuid?.()) {
    throw new EngineFailure(`${cluster} belongs to another account (number ${owner}); start Minga as that one or as root.`);
  }
}
