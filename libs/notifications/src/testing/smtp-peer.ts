import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail as it came over the wire. */
export interface Received {
  to: string[];
  raw: string;
  mail: Email;
}

/** A mail server on the loopback, which can be told to misbehave. */
export class SmtpPeer {
  readonly received: Received[] = [];
  /** `vanish`: takes the whole mail and is gone before it says so. `refuse`: says that the mailbox does not exist. */
  manner: 'polite' | 'vanish' | 'refuse' = 'polite';
  private server: SMTPServer | undefined;
  private port = 0;
  private readonly sockets = new Set<Socket>();

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Listens; again on the same port after `stop`. */
  async start(): Promise<this> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, done) => {
        done(this.manner === 'refuse' ? Object.assign(new Error('no such mailbox'), { responseCode: 550 }) : undefined);
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => void this.take(Buffer.concat(chunks), session.envelope.rcptTo.map(({ address }) => address), session.remotePort, done));
      },
    });
    server.on('error', () => undefined);
    server.server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
    this.server = server;
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', () => resolve()));
    this.port = (server.server.address() as AddressInfo).port;
    return this;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => (this.server ? this.server.close(() => resolve()) : resolve()));
    this.server = undefined;
  }

  to(address: string): Received[] {
    return this.received.filter(({ to }) => to.includes(address));
  }

  private async take(content: Buffer, to: string[], port: number, done: (error?: Error | null) => void): Promise<void> {
    this.received.push({ to, raw: content.toString('utf8'), mail: await PostalMime.parse(content) });
    if (this.manner !== 'vanish') return done();
    // Its own line alone: what others are just handing over still arrives.
    for (const socket of this.sockets) if (socket.remotePort === port) socket.destroy();
  }
}
