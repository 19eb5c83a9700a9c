import type { Config } from '#platform';
import type { DemonstrationPerson } from './demo/load-demonstration.js';

/** Says where the portal is and as whom one can look around. */
export function introduce(config: Config, people: readonly DemonstrationPerson[], say: (line: string) => unknown): void {
  say('');
  say(`Minga is ready: ${config.get('PUBLIC_URL')}`);
  if (people.length) {
    const widest = Math.max(...people.map(({ email }) => email.length));
    say('');
    say(`Sign in as one of the demonstration people; each has the password “${people[0]!.password}”:`);
    for (const { email, note } of people) say(`  ${email.padEnd(widest)}  ${note}`);
  }
  say('');
  say('Ctrl-C stops it.');
}
