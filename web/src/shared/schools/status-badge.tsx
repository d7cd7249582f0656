import { isDeclined } from '@instroom/domain/candidate/school-link.ts';
import type { SchoolLinkStatus } from '@instroom/domain/codes/school-link-status.ts';
import { Badge } from '@mantine/core';
import { statusWord } from './links.ts';

/** How far a candidate is with a school. */
export function SchoolStatusBadge({ status }: { status: SchoolLinkStatus }) {
  return (
    <Badge variant={status === 'matched' ? 'filled' : 'light'} color={colorOf(status)}>
      {statusWord(status)}
    </Badge>
  );
}

function colorOf(status: SchoolLinkStatus): string {
  return isDeclined(status) ? 'gray' : 'teal';
}
