import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Frame } from './ui/frame/frame.js';
import { currentLanguage, loadTexts, speak } from './texts/texts.js';
import { inLanguage, type Language, withoutLanguage } from './texts/languages.js';

const root = createRootRoute({ component: Frame });
const start = createRoute({
  getParentRoute: () => root, path: '/',
  component: lazyRouteComponent(() => import('./features/start/start-page.js'), 'StartPage'),
});
const paths = ['/today','/search','/places','/meetings','/deposits','/review','/people','/audit','/operations','/sign-in','/notifications','/notifications/preferences','/security'] as const;
const rest = paths.map((path) => createRoute({ getParentRoute: () => root, path, component: () => null }));
void loadTexts;

export const router = createRouter({
  routeTree: root.addChildren([start, ...rest]),
  scrollRestoration: true,
  defaultPreload: false,
  rewrite: {
    input: ({ url }) => { url.pathname = withoutLanguage(url.pathname); return url; },
    output: ({ url }) => { url.pathname = inLanguage(url.pathname, currentLanguage()); return url; },
  },
});

declare module '@tanstack/react-router' {
  interface Register { router: typeof router }
}

/** Changes the language and keeps the page, its search and its place. */
export async function switchLanguage(language: Language): Promise<void> {
  await speak(language);
  await router.navigate({ to: '.', search: true, replace: true, resetScroll: false } as never);
}
