import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import '../ui/theme-variables.ts';
import { theme } from '../ui/theme.ts';

export function LookProvider({ children }: { children: ReactNode }) {
  return (
    // Without the styles that Mantine writes into the page: see ui/theme-variables.ts.
    <MantineProvider
      theme={theme}
      withCssVariables={false}
      withGlobalClasses={false}
      defaultColorScheme="auto"
    >
      {children}
    </MantineProvider>
  );
}
