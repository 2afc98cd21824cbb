import {
  createTheme,
  type CSSVariablesResolver,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

const accent: MantineColorsTuple = [
  '#eef4fb',
  '#e8eff8',
  '#cfe0f5',
  '#a9caf6',
  '#8db8f2',
  '#5f95db',
  '#3d76c0',
  '#2a60a7',
  '#1d4f91',
  '#173f75',
];

// The greys of the tokens in the places where Mantine looks for borders (gray 4, dark 4), fields (dark 6) and body (dark 7).
const gray: MantineColorsTuple = [
  '#fbfaf8',
  '#f3f1ed',
  '#e9e6e0',
  '#dfdbd3',
  '#8f897e',
  '#7a756b',
  '#686a6e',
  '#5f646e',
  '#4a4f59',
  '#171a20',
];
const dark: MantineColorsTuple = [
  '#eceae6',
  '#b9bdc6',
  '#98a0ac',
  '#7a8492',
  '#6b7482',
  '#2c323c',
  '#1a1e25',
  '#13161b',
  '#0f1216',
  '#0a0c10',
];

// Mantine picks the text on its accent for the light scheme only; the tokens know both.
const variantColors: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  if (input.color !== undefined && input.color !== 'accent') return colors;
  switch (input.variant) {
    case 'filled':
      return {
        ...colors,
        background: 'var(--accent)',
        hover: 'var(--accent-hover)',
        color: 'var(--accent-ink)',
        border: '1px solid transparent',
      };
    case 'light':
      return {
        ...colors,
        background: 'var(--accent-wash)',
        hover: 'var(--accent-wash)',
        color: 'var(--accent)',
      };
    case 'subtle':
      return { ...colors, color: 'var(--accent)', hover: 'var(--accent-wash)' };
    default:
      return colors;
  }
};

/** Mantine, in Parley's measures: 34 px rows, 6 px corners, one accent. */
export const theme = createTheme({
  colors: { accent, gray, dark },
  primaryColor: 'accent',
  primaryShade: { light: 8, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.3,
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--mono)',
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  fontSizes: { sm: '0.875rem', md: '0.9375rem' },
  radius: { sm: '4px', md: '6px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  variantColorResolver: variantColors,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Checkbox: { defaultProps: { size: 'sm' } },
  },
});

const surfaces = {
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-hover)',
  '--mantine-primary-color-contrast': 'var(--accent-ink)',
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-error': 'var(--object)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-default': 'var(--panel)',
  '--mantine-color-default-hover': 'var(--sunk)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
};

/** Puts Mantine's surfaces on Parley's tokens; its own greys and reds are below 4.5:1. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: surfaces, dark: surfaces });
