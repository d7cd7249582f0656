import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '../../paths.ts';

/** To one round of a source. */
export function RunLink({ runId, children }: { runId: string; children: ReactNode }) {
  return (
    <Anchor
      size="sm"
      renderRoot={(props) => <Link {...props} to={paths.platformImportRun} params={{ runId }} />}
    >
      {children}
    </Anchor>
  );
}
