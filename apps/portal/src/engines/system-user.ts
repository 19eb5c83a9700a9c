import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';

/** The account that a server runs as when the portal itself runs as root. */
export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root, so root lends it an account that exists already: its own where
 * the system has one, otherwise "nobody". We never create accounts on somebody's machine.
 * Null when we are not root and everything simply runs as ourselves.
 */
export function unprivilegedUser(): SystemUser | null {
  if (process.getuid?.() !== 0) return null;
  return accountNamed('postgres') ?? accountNamed('nobody') ?? { uid: 65534, gid: 65534 };
}

function accountNamed(name: string): SystemUser | null {
  try {
    const id = (flag: string): number =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

/** Whether that account can enter a folder; asked of the system itself, since access lists may decide. */
export function canEnter(user: SystemUser | null, folder: string): boolean {
  if (!user) return true;
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder], { cwd: '/', ...user }).status === 0;
}

/** Where root keeps what another account must reach although the project folder is closed to it. */
export function systemFolder(): string {
  const folder = '/var/lib/minga';
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
  return folder;
}
