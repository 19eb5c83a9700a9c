import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '#platform';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Secrets that leave the house. Links in mails are an id with its signature, made anew when the mail is written:
 * nothing in the database, the queue or the log could be used to open them.
 */
@Injectable()
export class Secrets {
  constructor(private readonly config: Config) {}

  /** 256 random bits, for session cookies and API keys. */
  random(): string {
    return randomBytes(32).toString('base64url');
  }

  signId(purpose: string, id: string): string {
    return `${id}.${this.mac(purpose, id)}`;
  }

  /** The id of a signed link, or undefined when the signature does not fit. */
  readId(purpose: string, token: string): string | undefined {
    const [id = '', mac = ''] = token.split('.');
    if (!uuid.test(id)) return undefined;
    const expected = Buffer.from(this.mac(purpose, id));
    const given = Buffer.from(mac);
    return given.length === expected.length && timingSafeEqual(given, expected) ? id : undefined;
  }

  /** AES-256-GCM; for what must be read again, such as the seed of a second factor. */
  seal(purpose: string, text: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key(purpose), nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
  }

  open(purpose: string, sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', this.key(purpose), bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  }

  private key(purpose: string): Buffer {
    return Buffer.from(this.config.secretFor(`seal:${purpose}`), 'hex');
  }

  private mac(purpose: string, id: string): string {
    return createHmac('sha256', this.config.secretFor(`link:${purpose}`)).update(id).digest('base64url');
  }
}
