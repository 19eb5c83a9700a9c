import { Problem } from '#platform';

/** The last person who can manage a tenant cannot be demoted, suspended or removed. */
export class LastManager extends Problem {
  constructor() {
    super(409, 'tenancy:last-manager');
  }
}

/** A code that another tenant already has. */
export class CodeTaken extends Problem {
  constructor(code: string) {
    super(409, 'tenancy:code-taken', { code });
  }
}

/** A role that does not exist in this kind of tenant. */
export class RoleNotHere extends Problem {
  constructor(role: string) {
    super(422, 'tenancy:role-not-here', { role }, {}, [{ pointer: '/roles', code: 'invalid' }]);
  }
}
