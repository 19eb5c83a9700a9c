import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';

const redacted = ['req.headers.authorization', 'req.headers.cookie', 'password', '*.password', 'token', '*.token'];

/** What went wrong and where. The rest of an error stays out: a failed statement carries its values, and those are people's. */
const describeError = (error: unknown): object => {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code } = error as { code?: unknown };
  return {
    type: error.name, message: error.message, stack: error.stack, ...(typeof code === 'string' && { code }),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
};

/** The one log: JSON lines on standard output unless told otherwise, secrets struck out. */
export const createLog = (level: string, to?: DestinationStream): Logger =>
  pino({ level, redact: { paths: redacted, censor: '…' }, serializers: { err: describeError } }, to ?? pino.destination(1));

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
    const fields = message instanceof Error ? { err: message } : typeof message === 'string' ? { msg: message } : saidIn(message);
    this.logger[level]({ context, ...fields });
  }
}

/** An error inside of a message comes to the top, where it is described and not copied. */
function saidIn(message: unknown): object {
  if (typeof message !== 'object' || message === null || !('err' in message)) return { said: message };
  const { err, ...said } = message;
  return { err, said };
}
