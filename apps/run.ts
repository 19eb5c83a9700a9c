/** Runs a process's beginning; a failure is said in one line (its stack with DEBUG set) and ends it. */
export async function orExit(begin: () => Promise<void>): Promise<void> {
  try {
    await begin();
  } catch (error) {
    const said = error instanceof Error ? (process.env['DEBUG'] ? error.stack : error.message) : String(error);
    process.stderr.write(`${said ?? 'unknown failure'}\n`);
    process.exit(1);
  }
}
