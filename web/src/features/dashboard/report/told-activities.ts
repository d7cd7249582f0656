// Activities as they are told in a report.
import { hidden, isSmall, type Told } from '@instroom/domain/report/hide-small.ts';
import type { HeldActivity } from '../held-activities.ts';

export const toldColumns = ['signedUp', 'attended', 'absent', 'movedOn'] as const;
export type ToldActivity = Pick<HeldActivity, 'activity'> & {
  told: Record<(typeof toldColumns)[number], Told>;
};

export function toldActivities(
  held: readonly HeldActivity[],
  { hides }: { hides: boolean },
): ToldActivity[] {
  const tell = (number: number): Told => (hides && isSmall(number) ? hidden : number);
  return held.map(({ activity, numbers: { signedUp, attended, absent, movedOn } }) => {
    // Who came and who did not are together who signed up: one of them would tell the other.
    const isReckoned = hides && (isSmall(attended) || isSmall(absent));
    const came: Record<'attended' | 'absent', Told> = isReckoned
      ? { attended: hidden, absent: hidden }
      : { attended: tell(attended), absent: tell(absent) };
    return { activity, told: { signedUp: tell(signedUp), ...came, movedOn: tell(movedOn) } };
  });
}
