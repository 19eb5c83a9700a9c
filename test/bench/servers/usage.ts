import { readdirSync, readFileSync } from 'node:fs';

/** The memory of one part of the portal, in MiB; null where the system does not tell. */
export interface Memory {
  name: string;
  size: number | null;
}

/** Memory of a process and its children in MiB; of pages that several of them map, each counts its part. */
export const memoryOf = (pid: number): number | null =>
  total(pid, (each) => Number(/^Pss:\s+(\d+)/m.exec(read(each, 'smaps_rollup'))?.[1] ?? 0) / 1024);

/** Processor time that a process and its children have used, in milliseconds. */
export const processorTimeOf = (pid: number): number | null =>
  total(pid, (each) => {
    // Its own, user and system, and that of children it has seen end: in ticks of a hundredth of a second.
    const times = read(each, 'stat').split(') ')[1]?.split(' ').slice(11, 15) ?? [];
    return times.reduce((sum, ticks) => sum + Number(ticks), 0) * 10;
  });

function total(pid: number, measured: (pid: number) => number): number | null {
  if (!read(pid, 'stat')) return null;
  return [pid, ...childrenOf(pid)].reduce((sum, each) => sum + measured(each), 0);
}

function childrenOf(pid: number): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = new Map(pids.map((each) => [each, Number(/^PPid:\s+(\d+)/m.exec(read(each, 'status'))?.[1] ?? 0)]));
  const below = (of: number): number[] => [...parents].flatMap(([child, parent]) => (parent === of ? [child, ...below(child)] : []));
  return below(pid);
}

/** Empty for a process that is gone, and on systems without /proc. */
function read(pid: number, file: 'smaps_rollup' | 'stat' | 'status'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
