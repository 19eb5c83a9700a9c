import { createServer } from 'node:net';

/** The preferred port of this machine's own interface if nobody listens there, otherwise any free one. */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred && (await bind(preferred)) !== null) return preferred;
  const port = await bind(0);
  if (port === null) throw new Error('No free port on 127.0.0.1.');
  return port;
}

function bind(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const bound = address !== null && typeof address === 'object' ? address.port : null;
      server.close(() => resolve(bound));
    });
  });
}
