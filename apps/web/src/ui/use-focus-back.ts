import { useEffect, useState } from 'react';

/** Gives the focus back to where it was when something that took it is gone, unless it has gone elsewhere meanwhile. */
export function useFocusBack(): void {
  // Read while rendering: afterwards the dialog itself has it.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
    [before],
  );
}
