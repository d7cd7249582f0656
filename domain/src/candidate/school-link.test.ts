import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organizationKinds } from '../codes/organization-kind.ts';
import { schoolLinkStatuses } from '../codes/school-link-status.ts';
import { aCandidate } from './a-candidate.ts';
import type { Candidate } from './candidate.ts';
import {
  changeLink,
  countSchools,
  restoreLink,
  type SchoolLink,
  type SchoolLinkPatch,
  schoolLinkSchema,
  takesCandidates,
} from './school-link.ts';

const now = new Date('2026-11-26T09:00:00Z');
const later = new Date('2026-11-27T09:00:00Z');
const school = (orgId: string) => ({
  orgId,
  name: `School ${orgId}`,
  kind: 'school' as const,
  locationKeys: ['main'],
});

type Options = { candidate?: Partial<Candidate>; links?: SchoolLink[]; orgId?: string; at?: Date };
type Wish = { change: SchoolLinkPatch; before?: SchoolLinkPatch };

const decide = (wish: Wish, { candidate = {}, links = [], orgId = 'a', at = now }: Options = {}) =>
  changeLink(wish, {
    candidateId: 'anna',
    candidate: aCandidate(candidate),
    links: new Map(links.map((link) => [link.orgId, link])),
    school: school(orgId),
    uid: 'editor',
    now: at,
  });
const outcome = (wish: Wish, options?: Options) => {
  const decision = decide(wish, options);
  return decision.ok ? 'allowed' : decision.code;
};
function link(change: SchoolLinkPatch = {}, orgId = 'a'): SchoolLink {
  const decision = decide({ change }, { orgId });
  if (!decision.ok) throw new Error(decision.code);
  return schoolLinkSchema.parse(decision.link);
}

describe('a link between a candidate and a school', () => {
  it('begins as a proposal by who made it, and names what was filled in', () => {
    const decision = decide({ change: { locationKey: 'main', note: 'Zoekt groep 5' } });
    expect(decision).toMatchObject({
      ok: true,
      link: { status: 'suggested', introducedBy: 'editor', statusSince: now, orgName: 'School a' },
      fields: ['status', 'locationKey', 'note'],
    });
  });

  it('goes from any status to any other, also back, and knows since when', () => {
    for (const { code: from } of schoolLinkStatuses)
      for (const { code: to } of schoolLinkStatuses) {
        const links = [link({ status: from })];
        const decision = decide(
          { change: { status: to }, before: { status: from } },
          { links, at: later },
        );
        const since = from === to ? now : later;
        expect(decision).toMatchObject({ ok: true, link: { status: to, statusSince: since } });
      }
  });

  it('takes away what null says and leaves what is not named', () => {
    const links = [link({ locationKey: 'main', note: 'Bellen', contactId: 'one' })];
    const decision = decide({ change: { note: null }, before: { note: 'Bellen' } }, { links });
    expect(decision).toMatchObject({ ok: true, fields: ['note'] });
    expect(decision.ok && decision.link).not.toHaveProperty('note');
    expect(decision.ok && decision.link).toMatchObject({ locationKey: 'main', contactId: 'one' });
  });

  it('keeps no citizen service number', () => {
    expect(link({ note: 'bsn 111222333' }).note).toBe('bsn *********');
  });

  it('is refused where a colleague was first or wrote something else', () => {
    const links = [link({ status: 'interview' })];
    expect(outcome({ change: {} }, { links })).toBe('school_known_already');
    expect(outcome({ change: { note: 'x' }, before: {} })).toBe('not_found');
    const outdated: Wish = { change: { status: 'visiting' }, before: { status: 'suggested' } };
    expect(outcome(outdated, { links })).toBe('changed_meanwhile');
    const same: Wish = { change: { status: 'interview' }, before: { status: 'suggested' } };
    expect(outcome(same, { links })).toBe('allowed');
  });

  it('is refused at a location of another school', () => {
    expect(outcome({ change: { locationKey: 'elders' } })).toBe('location_unknown');
  });

  it('is refused for a restricted dossier, also to put it back', () => {
    const candidate = { restricted: true };
    expect(outcome({ change: {} }, { candidate })).toBe('restricted');
    const restored = restoreLink(link(), {
      candidate: aCandidate(candidate),
      links: new Map(),
    });
    expect(restored).toEqual({ ok: false, code: 'restricted' });
  });

  it('does not begin or go on for who left, but may be declined or noted', () => {
    const candidate = { phase: 'exited' as const };
    const links = [link()];
    const before = { status: 'suggested' as const };
    expect(outcome({ change: {} }, { candidate })).toBe('candidate_left');
    expect(outcome({ change: { status: 'interview' }, before }, { candidate, links })).toBe(
      'candidate_left',
    );
    for (const change of [{ status: 'declined_candidate' as const }, { note: 'Gestopt' }])
      expect(outcome({ change, before }, { candidate, links })).toBe('allowed');
  });

  it('is refused as a second match, until the first one is none any more', () => {
    const links = [link({ status: 'matched' }, 'a'), link({}, 'b')];
    const match: Wish = { change: { status: 'matched' }, before: { status: 'suggested' } };
    expect(outcome(match, { links, orgId: 'b' })).toBe('already_matched');
    expect(outcome({ change: { status: 'matched' } }, { links, orgId: 'c' })).toBe(
      'already_matched',
    );
    const freed = [link({ status: 'declined_school' }, 'a'), link({}, 'b')];
    expect(outcome(match, { links: freed, orgId: 'b' })).toBe('allowed');
  });
});

it('schools, boards and institutions take candidates; a desk does not', () => {
  const taking = organizationKinds.filter(({ code }) => takesCandidates(code));
  expect(taking.map(({ code }) => code)).toEqual([
    'school',
    'board',
    'mbo',
    'hogeschool',
    'universiteit',
  ]);
});

describe('whatever is saved, removed and put back', () => {
  const orgIds = ['a', 'b', 'c'];
  const statuses = schoolLinkStatuses.map(({ code }) => code);
  const anAct = fc.record({
    what: fc.constantFrom('save', 'save', 'save', 'remove', 'restore'),
    orgId: fc.constantFrom(...orgIds),
    status: fc.constantFrom(...statuses),
  });

  it('there is at most one match, and who counts schools one by one finds as many', () => {
    fc.assert(
      fc.property(fc.array(anAct, { maxLength: 40 }), (acts) => {
        const links = new Map<string, SchoolLink>();
        const removed: SchoolLink[] = [];
        const inContact = new Set<string>();
        for (const { what, orgId, status } of acts) {
          const stored = links.get(orgId);
          if (what === 'remove' && stored) {
            links.delete(orgId);
            removed.push(stored);
            inContact.delete(orgId);
          }
          if (what === 'remove') continue;
          const gone = removed.at(-1);
          if (what === 'restore' && !gone) continue;
          const decision =
            what === 'restore' && gone
              ? restoreLink(gone, { candidate: aCandidate(), links })
              : decide(
                  { change: { status }, ...(stored && { before: { status: stored.status } }) },
                  { links: [...links.values()], orgId },
                );
          if (!decision.ok) {
            expect(['already_matched', 'school_known_already']).toContain(decision.code);
            continue;
          }
          const { link: made } = decision;
          links.set(made.orgId, made);
          if (made.status.startsWith('declined')) inContact.delete(made.orgId);
          else inContact.add(made.orgId);
        }
        const matches = [...links.values()].filter((one) => one.status === 'matched');
        expect(matches.length).toBeLessThanOrEqual(1);
        expect(countSchools(links)).toBe(inContact.size);
      }),
    );
  });
});
