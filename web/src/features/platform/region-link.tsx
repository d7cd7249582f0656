import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '../../paths.ts';

/** To what the platform knows of a region. */
export function RegionLink({ regionId, children }: { regionId: string; children: ReactNode }) {
  return (
    <Anchor
      size="sm"
      renderRoot={(props) => <Link {...props} to={paths.platformRegion} params={{ regionId }} />}
    >
      {children}
    </Anchor>
  );
}
