// The theme as variables of the page. Mantine would write them into a `<style>` element, which the content security
// policy refuses, since whoever can write one into a page can read from it. A sheet made by script needs no permission.
import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core';
import { schemes, theme } from './theme.ts';

const whole = mergeMantineTheme(DEFAULT_THEME, theme);
const standard = defaultCssVariablesResolver(whole);
const own = schemes(whole);

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  convertCssVariables(
    {
      variables: { ...standard.variables, ...own.variables },
      light: { ...standard.light, ...own.light },
      dark: { ...standard.dark, ...own.dark },
    },
    ':root',
  ),
);
document.adoptedStyleSheets.push(sheet);
