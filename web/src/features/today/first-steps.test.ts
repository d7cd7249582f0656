import { describe, expect, it } from 'vitest';
import { doneSteps, isFresh } from './first-steps.ts';

const alone = [{ active: true }];

describe('the first steps of a region', () => {
  it('are all open for who begins alone', () => {
    expect(doneSteps({ members: alone, isSomebodyInvited: false, candidates: [] })).toEqual({
      colleagues: false,
      form: false,
      candidate: false,
    });
  });

  it('count a colleague who was invited, but not one who left', () => {
    const left = [...alone, { active: false }];
    const steps = (isSomebodyInvited: boolean) =>
      doneSteps({ members: left, isSomebodyInvited, candidates: [] }).colleagues;
    expect(steps(false)).toBe(false);
    expect(steps(true)).toBe(true);
    expect(
      doneSteps({ members: [...alone, ...alone], isSomebodyInvited: false, candidates: [] }),
    ).toMatchObject({ colleagues: true });
  });

  it('see that the form stands on a website when somebody came by it', () => {
    const withSource = (source: 'manual' | 'desk_form') =>
      doneSteps({ members: alone, isSomebodyInvited: false, candidates: [{ source }] });
    expect(withSource('manual')).toMatchObject({ form: false, candidate: true });
    expect(withSource('desk_form')).toMatchObject({ form: true, candidate: true });
  });

  it('are for the first sixty days', () => {
    const region = { createdAt: new Date('2026-03-01T09:00:00Z') };
    expect(isFresh(region, '2026-04-30')).toBe(true);
    expect(isFresh(region, '2026-05-01')).toBe(false);
  });
});
