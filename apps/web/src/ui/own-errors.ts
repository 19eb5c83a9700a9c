import { type FormEvent, useEffect, useRef, useState } from 'react';

/** A whole address of electronic mail, as far as one can tell before writing to it. */
export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(text.trim());

/**
 * A form that says itself, in the reader's language and at the field, what is missing; the browser would say it in its own.
 * Spread `form` on the element; show errors once `tried`. What may be sent is sent, else the first wrong field has the focus.
 */
export function useOwnErrors(ready: boolean, send: () => void) {
  const [tries, setTries] = useState(0);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (tries > 0) element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [tries]);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) send();
    else setTries(tries + 1);
  };
  return { tried: tries > 0, form: { ref: element, noValidate: true, onSubmit } };
}
