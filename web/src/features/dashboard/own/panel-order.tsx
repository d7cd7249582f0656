import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { draggedRow, RowHandle } from '../../../ui/dragged-row.tsx';
import rows from '../../../ui/rows.module.css';
import classes from './own.module.css';
import type { Chosen } from './use-chosen.ts';

type Props = { chosen: Chosen; titleOf: (key: string) => string };

/** What stands on the dashboard, in its order. */
export function PanelOrder({ chosen, titleOf }: Props) {
  const { t } = useTranslation('dashboard');
  return (
    <>
      <ol className={rows.list} aria-label={t('own.order')}>
        {chosen.keys.map((key, index) => {
          const panel = titleOf(key);
          return (
            <li
              key={key}
              className={rows.row}
              {...draggedRow(key, chosen, () => chosen.drop(index))}
            >
              <RowHandle
                className={rows.handle}
                label={t('own.handle', { panel })}
                onStep={(by) => chosen.step(key, by)}
              />
              <span className={classes.panel}>{panel}</span>
              <ActionIcon
                variant="subtle"
                size={36}
                aria-label={t('own.hide', { panel })}
                onClick={() => chosen.toggle(key)}
              >
                <IconEyeOff size={16} stroke={1.6} aria-hidden />
              </ActionIcon>
            </li>
          );
        })}
      </ol>
      <VisuallyHidden role="status">{chosen.said}</VisuallyHidden>
    </>
  );
}
