import type { Activity } from '@instroom/domain/activity/activity.ts';
import { anActivity } from '@instroom/domain/activity/an-activity.ts';
import { describe, expect, it } from 'vitest';
import { organizersOf, shownActivities, withPlaces } from './shown-activities.ts';

const now = new Date('2026-03-02T09:00:00Z');
const on = (day: string, title: string, changes: Partial<Activity> = {}) =>
  anActivity({
    title: { nl: title },
    startsAt: new Date(`2026-${day}T08:00:00Z`),
    endsAt: new Date(`2026-${day}T10:00:00Z`),
    ...changes,
  });
const activities = [
  on('03-20', 'Webinar één', { kind: 'webinar', mode: 'online' }),
  on('01-10', 'Open dag', { kind: 'openday', organizer: { name: 'Pabo Test' } }),
  on('03-02', 'Inloop', { kind: 'walkin', place: 'Bibliotheek, Testdorp' }),
  on('02-10', 'Proefles', { kind: 'training', mode: 'hybrid', organizer: { name: 'Aloë' } }),
];
const titles = (search: Parameters<typeof shownActivities>[1]) =>
  shownActivities(activities, search, now).map(({ title }) => title.nl);

describe('the activities of a page', () => {
  it('are those to come, the next one first; one that is going on has not been', () => {
    expect(titles({})).toEqual(['Inloop', 'Webinar één']);
  });

  it('or those that were, the last one first', () => {
    expect(titles({ wanneer: 'geweest' })).toEqual(['Proefles', 'Open dag']);
  });

  it('a month shows what was and what comes', () => {
    expect(titles({ beeld: 'agenda' })).toEqual(['Open dag', 'Proefles', 'Inloop', 'Webinar één']);
  });

  it('one that is in both places is found at each of them', () => {
    expect(titles({ beeld: 'agenda', waar: 'online' })).toEqual(['Proefles', 'Webinar één']);
    expect(titles({ beeld: 'agenda', waar: 'locatie' })).toEqual([
      'Open dag',
      'Proefles',
      'Inloop',
    ]);
  });

  it('are found by beginnings of words of their name, place, kind and organizer', () => {
    expect(titles({ beeld: 'agenda', zoek: 'een web' })).toEqual(['Webinar één']);
    expect(titles({ beeld: 'agenda', zoek: 'biblio' })).toEqual(['Inloop']);
    expect(titles({ beeld: 'agenda', zoek: 'aloe' })).toEqual(['Proefles']);
    expect(titles({ beeld: 'agenda', zoek: 'inloopspreekuur' })).toEqual(['Inloop']);
    expect(titles({ beeld: 'agenda', soort: 'openday', organisator: 'Pabo Test' })).toEqual([
      'Open dag',
    ]);
  });

  it('have no places given before anybody signed up', () => {
    const [one] = withPlaces([{ ...anActivity(), id: 'a' }], []);
    expect(one?.places).toMatchObject({ confirmed: 0, waiting: 0 });
    expect(organizersOf(activities)).toEqual(['Aloë', 'Pabo Test']);
  });
});
