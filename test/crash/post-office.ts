import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** As it came over the wire. */
  readonly raw: string;
}

/** A mail server outside of everything that is killed: it remembers what really arrived. */
export class PostOffice {
  readonly letters: Letter[] = [];
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join(', ');
        const raw = Buffer.concat(chunks);
        void PostalMime.parse(raw).then(({ subject = '', text = '' }) => {
          this.letters.push({ to, subject, text, raw: raw.toString('utf8') });
          done();
        }, done);
      });
    },
  });

  /** Resolves to its SMTP_URL. */
  async open(): Promise<string> {
    this.server.on('error', () => undefined); // a killed sender breaks its connection
    const listener = this.server.listen(0, '127.0.0.1');
    await once(listener, 'listening');
    return `smtp://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
