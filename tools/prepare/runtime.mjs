import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './project.mjs';
import { Fault, step } from './report.mjs';
import { run } from './run.mjs';

const home = join(root, 'node_modules', 'node');
const pinned = join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const versionOf = (node) => spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';

/**
 * The Node 24 that Minga runs on, from node_modules: the machine's own may be older. Where npm was
 * told to run no install scripts, the package is an empty shell and we run its script ourselves.
 */
export async function ensureRuntime() {
  if (!existsSync(pinned) && existsSync(home)) await step('Node 24 fetched', fetchNode);
  if (existsSync(pinned) && versionOf(pinned).startsWith('v24.')) return pinned;
  if (process.version.startsWith('v24.')) return process.execPath;
  throw new Fault(
    `Minga runs on Node 24, and the one in node_modules/node does not work here (${process.platform} ${process.arch}).\n` +
      `Install Node 24 on this machine and try again; this is Node ${process.version}.`,
  );
}

/** The environment in which "node" and the tools of node_modules mean ours. */
export const withRuntime = (node) => ({
  PATH: [join(node, '..'), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
});

async function fetchNode() {
  const script = join(home, 'installArchSpecificPackage.js');
  const call = `process.chdir(${JSON.stringify(home)}); require(${JSON.stringify(script)})`;
  // The npm that it calls must take that folder for its project, not ours.
  const environment = { npm_config_local_prefix: undefined, npm_config_prefix: undefined };
  const { code, output } = await run(process.execPath, ['-e', call], { quiet: true, environment });
  if (code !== 0 || !existsSync(pinned)) throw new Fault(`Node 24 could not be fetched.\n${output}`);
}
