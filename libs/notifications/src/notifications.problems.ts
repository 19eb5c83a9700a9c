import { Problem } from '#platform';

/** Only a mail of which nobody knows whether it arrived is for a person to settle. */
export class MailIsCertain extends Problem {
  constructor() {
    super(409, 'notifications:mail-is-certain');
  }
}
