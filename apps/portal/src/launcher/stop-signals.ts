/**
 * Resolves when this process should stop in good order: a signal, or the death of the launcher that
 * holds the other end of our channel. Later signals change nothing; the launcher can insist.
 */
export function toldToStop(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(signal));
    if (process.connected) process.on('disconnect', () => resolve('the launcher is gone'));
  });
}
