import { expect, it } from 'vitest';
import { slidesOf, wallPanelsIn } from './slides.ts';
import { isOnWall } from './wall-panels.tsx';

it('of a dashboard, only figures that point at nobody stand on a screen, in its order', () => {
  const panelen = 'byAdviser.byRoute.byMunicipality.field-shoe.exitsByReason.byPhase.ofTomorrow';
  expect(wallPanelsIn({ panelen }, isOnWall)).toEqual(['byRoute', 'byPhase']);
});

it('a dashboard with a filter does not stand there: it narrows the figures to few people', () => {
  expect(wallPanelsIn({ panelen: 'byPhase', gemeente: '0202' }, isOnWall)).toEqual([]);
});

it('panels follow each other two at a time, each once', () => {
  const slides = slidesOf('nu', 'Nu', ['byPhase', 'bySubject', 'sectors']);
  expect(slides.map(({ id, panels }) => [id, panels])).toEqual([
    ['nu-0', ['byPhase', 'bySubject']],
    ['nu-1', ['sectors']],
  ]);
});
