import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { schemes, theme } from '../ui/theme.ts';

export function LookProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={schemes} defaultColorScheme="auto">
      {children}
    </MantineProvider>
  );
}
