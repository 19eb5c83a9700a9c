import { localStorageColorSchemeManager } from '@mantine/core';

/** Where the choice of light or dark is kept; `public/colour-scheme.js` reads the same place before the first paint. */
export const colourScheme = localStorageColorSchemeManager({ key: 'minga.colours' });
