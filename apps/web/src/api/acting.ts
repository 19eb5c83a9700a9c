const key = 'minga.tenant';

/**
 * The code of the tenant this tab acts in. Kept per tab, so that two tabs can act in two places; nothing means the one
 * the session remembers.
 */
export function actingTenant(): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Makes this tab act in a tenant. */
export function actIn(code: string | null): void {
  try {
    if (code) sessionStorage.setItem(key, code);
    else sessionStorage.removeItem(key);
  } catch {
    /* Without storage the session's own tenant applies. */
  }
}
