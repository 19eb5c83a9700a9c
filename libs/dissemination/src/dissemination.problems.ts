import { Problem } from '#platform';

/** A register of people or organisations could not be asked. */
export class RegisterAway extends Problem {
  constructor(register: string) {
    super(503, 'dissemination:register-away', { register: register.toUpperCase() });
  }
}

/** It was made and kept for its time, which is over. */
export class PackageExpired extends Problem {
  constructor() {
    super(410, 'dissemination:package-expired');
  }
}
