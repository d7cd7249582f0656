// How links between candidates and schools are read: in which order, and by which word.
import { isDeclined, type SchoolLink } from '@instroom/domain/candidate/school-link.ts';
import { labelOf } from '@instroom/domain/codes/code-list.ts';
import {
  type SchoolLinkStatus,
  schoolLinkStatuses,
} from '@instroom/domain/codes/school-link-status.ts';

const codes = schoolLinkStatuses.map(({ code }) => code);

export const statusWord = (status: SchoolLinkStatus) => labelOf(schoolLinkStatuses, status);

/** The furthest first, what ended last; of the same status the newest first. */
export function inOrder<Link extends SchoolLink>(links: readonly Link[]): Link[] {
  const rank = ({ status }: Link) => (isDeclined(status) ? -1 : codes.indexOf(status));
  return links.toSorted(
    (one, other) =>
      rank(other) - rank(one) || other.statusSince.getTime() - one.statusSince.getTime(),
  );
}
