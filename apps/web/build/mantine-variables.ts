import { convertCssVariables, defaultCssVariablesResolver, DEFAULT_THEME, mergeMantineTheme } from '@mantine/core';
import type { Plugin } from 'vite';
import { resolveVariables, theme } from '../src/ui/theme.js';

const id = 'virtual:mantine-variables.css';

/**
 * Writes the theme's variables into the style sheet when the application is built. Mantine would write them into a
 * `<style>` element in the browser, which a content security policy without `unsafe-inline` refuses.
 */
export function mantineVariables(): Plugin {
  return {
    name: 'minga:mantine-variables',
    resolveId: (source) => (source === id ? id : undefined),
    load: (source) => (source === id ? css() : undefined),
  };
}

function css(): string {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme);
  const standard = defaultCssVariablesResolver(merged);
  const ours = resolveVariables(merged);
  return `@layer mantine {${convertCssVariables({
    variables: { ...standard.variables, ...ours.variables },
    light: { ...standard.light, '--mantine-color-scheme': 'light', ...ours.light },
    dark: { ...standard.dark, '--mantine-color-scheme': 'dark', ...ours.dark },
  }, ':root')}}`;
}
