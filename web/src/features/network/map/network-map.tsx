import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { organizationKinds } from '@instroom/domain/codes/organization-kind.ts';
import { ActionIcon, Button } from '@mantine/core';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../ui/format.ts';
import { OrganizationLink } from '../organization-link.tsx';
import { isArrow, isSpread, type Mark, marksIn, nearest } from './clusters.ts';
import { Ground } from './ground.tsx';
import classes from './map.module.css';
import type { Dot } from './placed.ts';
import { Shape } from './shape.tsx';
import { useView, zoomStep } from './use-view.ts';
import { around, scales } from './view.ts';

type Props = {
  dots: readonly Dot[];
  municipalityCodes: readonly string[];
  /** The organization to begin at. */
  at: string | undefined;
};

export function NetworkMap({ dots, municipalityCodes, at }: Props) {
  const { t } = useTranslation('network');
  const { ref, width, height } = useElementSize<HTMLDivElement>();
  const size = useMemo(() => ({ width, height }), [width, height]);
  const begun = useMemo(() => dots.filter(({ row }) => row.orgId === at), [dots, at]);
  const home = useMemo(
    () => around(begun.length > 0 ? begun : dots, size, scales.home),
    [begun, dots, size],
  );
  const { map, view, zoom, show, reset, handlers } = useView(home, size);
  const marks = useMemo(
    () => (width > 0 ? marksIn(dots, view, size) : []),
    [dots, view, size, width],
  );
  const [chosen, setChosen] = useState<string | undefined>(begun[0]?.key);
  const shown =
    marks.find(({ key }) => key === chosen) ??
    marks.find((mark) => mark.dots.some(({ key }) => key === chosen));
  const press = (mark: Mark) => {
    setChosen(mark.key);
    if (isSpread(mark.dots) && view.scale < scales.most) show(mark.dots);
  };
  const goFrom = (mark: Mark) => (event: KeyboardEvent) => {
    if (!isArrow(event.key)) return;
    const next = nearest(marks, mark, event.key);
    event.preventDefault();
    event.stopPropagation();
    if (next) document.getElementById(markId(next))?.focus();
  };
  // One stop for the tab key; the arrows go on from there.
  const stop = shown ?? marks[0];
  return (
    <div className={classes.map}>
      <section
        ref={useMergedRef(ref, map)}
        className={classes.plane}
        aria-label={t('map.label')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard moves the map.
        tabIndex={0}
        {...handlers}
      >
        <Ground view={view} size={size} municipalityCodes={municipalityCodes} marks={marks} />
        {marks.map((mark) => (
          <button
            type="button"
            key={mark.key}
            id={markId(mark)}
            className={classes.mark}
            data-many={mark.dots.length > 1 || undefined}
            data-chosen={mark === shown || undefined}
            tabIndex={mark === stop ? 0 : -1}
            style={{ left: mark.x, top: mark.y }}
            aria-label={nameOfMark(mark, t)}
            onClick={() => press(mark)}
            onFocus={() => setChosen(mark.key)}
            onPointerEnter={({ pointerType }) => pointerType === 'mouse' && setChosen(mark.key)}
            onKeyDown={goFrom(mark)}
          >
            {mark.dots.length > 1 ? (
              formatNumber(mark.dots.length)
            ) : (
              <Shape group={mark.dots[0].group} isHollow={mark.dots[0].isApproximate} />
            )}
          </button>
        ))}
      </section>
      <div className={classes.zoom}>
        <ActionIcon
          size={36}
          variant="default"
          aria-label={t('map.nearer')}
          onClick={() => zoom(zoomStep)}
        >
          <IconPlus size={18} stroke={1.8} aria-hidden />
        </ActionIcon>
        <ActionIcon
          size={36}
          variant="default"
          aria-label={t('map.further')}
          onClick={() => zoom(1 / zoomStep)}
        >
          <IconMinus size={18} stroke={1.8} aria-hidden />
        </ActionIcon>
        <Button size="compact-sm" variant="default" onClick={reset}>
          {t('map.all')}
        </Button>
      </div>
      {shown && <Card mark={shown} />}
    </div>
  );
}

const markId = ({ key }: Mark) => `mark-${key}`;

type Translate = ReturnType<typeof useTranslation<'network'>>['t'];

function nameOfMark({ dots: [first, ...others] }: Mark, t: Translate): string {
  if (others.length > 0) return t('map.many', { count: others.length + 1 });
  const kind = labelOf(organizationKinds, first.row.kind);
  const words = [first.name, kind, first.city, first.isApproximate && t('map.approximate')];
  return words.filter(Boolean).join(', ');
}

const mostNamed = 40;

/** What stands at the mark, with the way to it. */
function Card({ mark: { dots } }: { mark: Mark }) {
  const { t } = useTranslation('network');
  const named = dots.slice(0, mostNamed);
  return (
    <div className={classes.card} role="status" aria-label={t('map.here')}>
      {dots.length > 1 && <p className={classes.many}>{t('map.many', { count: dots.length })}</p>}
      <ul>
        {named.map((dot) => (
          <li key={dot.key}>
            <Shape group={dot.group} isHollow={dot.isApproximate} />
            <span>
              <OrganizationLink orgId={dot.row.orgId}>{dot.name}</OrganizationLink>
              <span className={classes.where}>
                {[
                  labelOf(organizationKinds, dot.row.kind),
                  dot.city,
                  dot.isApproximate && t('map.approximate'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {dots.length > named.length && (
        <p className={classes.many}>{t('map.more', { count: dots.length - named.length })}</p>
      )}
    </div>
  );
}
