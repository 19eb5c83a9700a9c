import { Injectable } from '@nestjs/common';
import { Config, NotFound } from '#platform';
import { partsOf } from '#repository';
import { RegisterAway } from '../dissemination.problems.js';
import { type RegisterName, registers } from './registers.js';

/** Longer than this nobody waits for a name that they can write themselves. */
const patience = 6_000;

/** Asks the registers of researchers and research organisations whose identifier it is. */
@Injectable()
export class LookUp {
  private readonly origins: Record<RegisterName, string>;

  constructor(config: Config) {
    this.origins = { orcid: config.get('ORCID_URL'), ror: config.get('ROR_URL') };
  }

  /**
   * @throws NotFound where the register has nobody of that identifier, or shows no name
   * @throws RegisterAway where it does not answer, or not in words that are understood
   */
  async nameOf(identifier: string): Promise<string> {
    const { register, id } = partsOf(identifier);
    const { path, nameIn } = registers[register];
    const answer = await this.ask(register, path(id));
    const name = answer === undefined ? undefined : understood(() => nameIn(answer), register);
    if (!name) throw new NotFound();
    return name.slice(0, 200);
  }

  private async ask(register: RegisterName, path: string): Promise<unknown> {
    try {
      const answer = await fetch(new URL(path, this.origins[register]), { headers: { accept: 'application/json' }, signal: AbortSignal.timeout(patience) });
      if (answer.ok) return await answer.json();
      await answer.body?.cancel();
      if (answer.status === 404) return undefined;
    } catch {
      // No network, no answer in time, or none that is JSON: to whoever asks it is the same.
    }
    throw new RegisterAway(register);
  }
}

function understood<Result>(read: () => Result, register: RegisterName): Result {
  try {
    return read();
  } catch {
    throw new RegisterAway(register);
  }
}
