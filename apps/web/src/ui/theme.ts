import type { CSSVariablesResolver, MantineColorsTuple, MantineThemeOverride } from '@mantine/core';

/** The one colour of action, a deep teal-blue. */
const tide: MantineColorsTuple = [
  '#eaf4f7', '#d3e8ee', '#a8d2de', '#7cc3d5', '#4a9fb7', '#17748d', '#106780', '#0b5a70', '#08485a', '#063746',
];

/** What needs attention, a warm clay. */
const clay: MantineColorsTuple = [
  '#fbf0eb', '#f5ddd3', '#ecc0af', '#e59a7c', '#cc7352', '#b4552d', '#a64b29', '#9c4226', '#7d341d', '#5f2716',
];

/** Neutrals for light surfaces, a shade warm, like paper. */
const gray: MantineColorsTuple = [
  '#faf9f6', '#f2f0ea', '#e9e6de', '#dcd8ce', '#c4c2b9', '#868c8a', '#656f72', '#4c585c', '#2f3a3d', '#1b2528',
];

/** Neutrals for dark surfaces, a shade cool, like a river at night. */
const dark: MantineColorsTuple = [
  '#e8e9e4', '#cdd3d1', '#b0babb', '#96a1a3', '#6f7b7e', '#2d373a', '#1a2225', '#12181b', '#0d1214', '#080b0d',
];

/** Minga's type, colours and sizes for every Mantine component. */
export const theme: MantineThemeOverride = {
  primaryColor: 'tide',
  primaryShade: { light: 7, dark: 5 },
  colors: { tide, clay, gray, dark },
  white: '#ffffff',
  black: '#1b2528',
  fontFamily: "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace",
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.1875rem', xl: '1.375rem' },
  headings: { fontFamily: "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif", fontWeight: '600' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 'lg' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Autocomplete: { defaultProps: { size: 'md' } },
    DateInput: { defaultProps: { size: 'md' } },
    TimeInput: { defaultProps: { size: 'md' } },
    MultiSelect: { defaultProps: { size: 'md' } },
    TagsInput: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    // The head of a dialog is no banner of the page.
    Modal: { defaultProps: { lockScroll: false, centered: true, padding: 'lg', transitionProps: { duration: 120 }, attributes: { header: { role: 'presentation' } } } },
    Drawer: { defaultProps: { lockScroll: false, transitionProps: { duration: 150 } } },
  },
};

/** Ties Mantine's own variables to the tokens of `styles/tokens.css`, so that there is one set of colours. */
export const resolveVariables: CSSVariablesResolver = () => {
  const scheme = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--soft)',
    '--mantine-color-placeholder': 'var(--faint)',
    '--mantine-color-anchor': 'var(--tide)',
    '--mantine-color-error': 'var(--red)',
    '--mantine-color-default': 'var(--raised)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--edge)',
    '--mantine-color-default-hover': 'var(--sunken)',
    '--mantine-color-disabled': 'var(--sunken)',
    '--mantine-color-disabled-color': 'var(--faint)',
    '--mantine-color-disabled-border': 'var(--rule)',
  };
  return { variables: { '--mantine-line-height': '1.5' }, light: scheme, dark: scheme };
};
