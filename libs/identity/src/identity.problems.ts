import { Problem } from '#platform';

/** Address, password or code do not fit. Which of them, and whether the account exists, is not said. */
export class SignInRefused extends Problem {
  constructor() {
    super(401, 'identity:sign-in-refused');
  }
}

/** The password fits; now the second factor. */
export class CodeNeeded extends Problem {
  constructor() {
    super(401, 'identity:code-needed', {}, { needs: 'code' });
  }
}

/** The current password was asked for and does not fit. */
export class WrongPassword extends Problem {
  override readonly keepsEffects = true;

  constructor() {
    super(403, 'identity:wrong-password', {}, {}, [{ pointer: '/currentPassword', code: 'invalid' }]);
  }
}

/** The code does not fit now, or was used; the try is counted. */
export class WrongCode extends Problem {
  override readonly keepsEffects = true;

  constructor() {
    super(422, 'identity:wrong-code', {}, {}, [{ pointer: '/code', code: 'invalid' }]);
  }
}

/** An invitation or reset link that is used up, out of date, withdrawn or forged. */
export class LinkDead extends Problem {
  constructor() {
    super(410, 'identity:link-dead');
  }
}

/** A new person needs a name and a password to accept. */
export class AccountNeeded extends Problem {
  constructor() {
    super(422, 'identity:account-needed', {}, {}, [
      { pointer: '/name', code: 'required' },
      { pointer: '/password', code: 'required' },
    ]);
  }
}
