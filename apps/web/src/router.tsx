import { createRouter } from '@tanstack/react-router';
import { queries } from './api/queries.js';
import { routes } from './routes.js';
import { readParams, writeParams } from './search-params.js';
import { inLanguage, type Language, withoutLanguage } from './texts/languages.js';
import { currentLanguage, speak } from './texts/texts.js';
import { Arriving } from './ui/arriving.js';
import { Crashed } from './ui/crashed.js';
import { NotFound } from './ui/not-found.js';

/** The routes know nothing of languages: the first segment of the address is taken off on the way in and put back on the way out. */
export const router = createRouter({
  routeTree: routes,
  parseSearch: readParams,
  stringifySearch: writeParams,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultPendingMs: 200,
  defaultPendingComponent: Arriving,
  defaultErrorComponent: Crashed,
  defaultNotFoundComponent: NotFound,
  defaultStructuralSharing: true,
  rewrite: {
    input: ({ url }) => {
      url.pathname = withoutLanguage(url.pathname);
      return url;
    },
    output: ({ url }) => {
      url.pathname = inLanguage(url.pathname, currentLanguage());
      return url;
    },
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** Changes the language and keeps the page with everything in its address. */
export async function switchLanguage(language: Language): Promise<void> {
  await speak(language);
  const { pathname, search, hash } = window.location;
  router.history.replace(inLanguage(pathname, language) + search + hash);
  // What the portal says in words, it has said in the former language.
  await queries.invalidateQueries();
}
