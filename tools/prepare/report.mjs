/** Calm, readable lines about what is being done and how long it took. */

const tick = process.stdout.isTTY ? '\u001b[32m✓\u001b[39m' : '✓';
const cross = process.stdout.isTTY ? '\u001b[31m✗\u001b[39m' : '✗';

export const say = (text = '') => process.stdout.write(text ? `  ${text}\n` : '\n');

/** Does one step and prints its name with its time; a failure is printed and passed on. */
export async function step(name, work) {
  const began = performance.now();
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  try {
    const result = await work();
    say(`${tick} ${name.padEnd(34)} ${seconds().padStart(8)}`);
    return result;
  } catch (error) {
    say(`${cross} ${name.padEnd(34)} ${seconds().padStart(8)}`);
    throw error;
  }
}

/** Something that a person can put right: shown as it is, without a stack. */
export class Fault extends Error {}

/** Ends the program with what went wrong, in words. */
export function giveUp(error) {
  process.stderr.write(`\n  ${error instanceof Fault ? error.message.replaceAll('\n', '\n  ') : error.stack}\n\n`);
  process.exit(1);
}
