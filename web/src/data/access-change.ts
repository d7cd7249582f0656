// What changed in somebody's access to the open region while it was open. It explains why the session ends, which it does
// at once or within the hour.
import type { Role } from '@instroom/domain/region/member.ts';

export type AccessChange = {
  region: string;
  /** None: the access ended. */
  role?: Role;
};

let latest: AccessChange | undefined;

export function noteAccessChange(change: AccessChange): void {
  latest = change;
}

export function latestAccessChange(): AccessChange | undefined {
  return latest;
}
