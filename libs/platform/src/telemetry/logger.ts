import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

const redacted = ['req.headers.authorization', 'req.headers.cookie', 'password', '*.password', 'token', '*.token'];

/** The one log: JSON lines on standard output, secrets struck out. */
export const createLog = (level: string): Logger => pino({ level, redact: { paths: redacted, censor: '…' } });

/** Lets Nest write to the same log. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.write('info', message, context);
  }

  warn(message: unknown, context?: string): void {
    this.write('warn', message, context);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest.findLast((item) => typeof item === 'string'));
  }

  debug(message: unknown, context?: string): void {
    this.write('debug', message, context);
  }

  private write(level: 'info' | 'warn' | 'error' | 'debug', message: unknown, context?: string): void {
    const fields = message instanceof Error ? { err: message } : typeof message === 'string' ? { msg: message } : { said: message };
    this.logger[level]({ context, ...fields });
  }
}
