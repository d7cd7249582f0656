// The look in Mantine's terms. Every pair of text and ground meets WCAG AA in both schemes: shades 8 and 9 are
// darker than Mantine's own, and what Mantine derives too pale is set in `schemes`.
import {
  type CSSVariablesResolver,
  createTheme,
  DEFAULT_THEME,
  type MantineColorsTuple,
} from '@mantine/core';

const teal: MantineColorsTuple = [
  '#e7f6f2',
  '#cfebe4',
  '#a3d9cc',
  '#6fc3b1',
  '#45ad98',
  '#259681',
  '#137f6c',
  '#0b6f5e',
  '#086353',
  '#054d41',
];

function darkened(
  color: 'red' | 'yellow' | 'green',
  eight: string,
  nine: string,
): MantineColorsTuple {
  const [zero, one, two, three, four, five, six, seven] = DEFAULT_THEME.colors[color];
  return [zero, one, two, three, four, five, six, seven, eight, nine];
}

/** Greys of the dark scheme, a little green like everything else. */
const dark: MantineColorsTuple = [
  '#dbe4e1',
  '#b8c5c1',
  '#a3b2ae',
  '#8d9c98',
  '#33403c',
  '#2d3936',
  '#212c29',
  '#1a2321',
  '#141b19',
  '#0e1412',
];

export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: 8,
  colors: {
    teal,
    dark,
    red: darkened('red', '#c92a2a', '#a61e1e'),
    yellow: darkened('yellow', '#855600', '#6b4500'),
    green: darkened('green', '#23722f', '#1b5e20'),
  },
  black: '#16211f',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // Words, not signs: capitals alone read slowly.
    Badge: { defaultProps: { tt: 'none', fw: 550 } },
    // The page behind a dialog does not scroll all the same; hiding its scroll bar would need a `<style>` element.
    Modal: { defaultProps: { removeScrollProps: { removeScrollBar: false } } },
  },
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '1rem', lg: '1.25rem', xl: '1.75rem' },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.25' },
      h2: { fontSize: '1rem', lineHeight: '1.4' },
      h3: { fontSize: '0.875rem', lineHeight: '1.4' },
    },
  },
});

export const schemes: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#4a5a56',
    '--mantine-color-placeholder': '#5d6b68',
    '--mantine-color-error': '#c92a2a',
    '--mantine-color-default-border': '#7d8b87',
    '--ground': '#f6f8f7',
    '--surface': '#ffffff',
    '--line': '#dde4e2',
    '--row-hover': '#eff5f3',
    '--bar': '#0b6f5e',
    '--bar-second': '#6fc3b1',
    '--track': '#edf2f0',
    '--flash': '#cfebe4',
  },
  dark: {
    '--mantine-color-error': '#ff9b9b',
    '--mantine-color-default-border': '#6b7b77',
    '--mantine-color-anchor': '#6fc3b1',
    '--mantine-color-teal-light': '#1d3f37',
    '--mantine-color-teal-light-hover': '#25493f',
    '--mantine-color-teal-light-color': '#cfebe4',
    '--ground': '#121917',
    '--surface': '#1a2321',
    '--line': '#2d3936',
    '--row-hover': '#212c29',
    '--bar': '#45ad98',
    '--bar-second': '#1f6a5c',
    '--track': '#26312e',
    '--flash': '#1d4b41',
  },
});
