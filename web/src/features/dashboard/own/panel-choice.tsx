import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { figureParts } from '../../../shared/figure-parts.ts';
import type { PanelDef } from '../panel-registry.tsx';
import classes from './own.module.css';
import { mostPanels } from './own-search.ts';
import type { Chosen } from './use-chosen.ts';

type Props = {
  chosen: Chosen;
  known: ReadonlyMap<string, PanelDef>;
  titleOf: (key: string) => string;
};

/** The panels of all parts, to be put on the dashboard or taken off it. */
export function PanelChoice({ chosen, known, titleOf }: Props) {
  const { t } = useTranslation('dashboard');
  const isFull = chosen.keys.length >= mostPanels;
  return (
    <div className={classes.parts}>
      {figureParts.map((part) => (
        <fieldset key={part} className={classes.part}>
          <legend>{t(`parts.${part}`)}</legend>
          {[...known]
            .filter(([, panel]) => panel.part === part)
            .map(([key]) => (
              <Checkbox
                key={key}
                label={titleOf(key)}
                checked={chosen.keys.includes(key)}
                disabled={isFull && !chosen.keys.includes(key)}
                onChange={() => chosen.toggle(key)}
              />
            ))}
        </fieldset>
      ))}
    </div>
  );
}
