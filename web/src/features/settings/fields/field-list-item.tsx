import type { FieldDef } from '@instroom/domain/custom/field-def.ts';
import { Menu, UnstyledButton } from '@mantine/core';
import {
  IconArchive,
  IconArrowDown,
  IconArrowUp,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { draggedRow, RowHandle } from '../../../ui/dragged-row.tsx';
import { RowMenu } from '../../../ui/row-menu.tsx';
import rows from '../../../ui/rows.module.css';
import { FieldMarks } from './field-marks.tsx';
import classes from './fields.module.css';
import type { useDraggedOrder } from './use-dragged-order.ts';
import type { FieldActions } from './use-field-actions.tsx';

type Props = {
  field: FieldDef;
  index: number;
  count: number;
  order: ReturnType<typeof useDraggedOrder>;
  actions: FieldActions;
  onChange: () => void;
};

export function FieldListItem({ field, index, count, order, actions, onChange }: Props) {
  const { t } = useTranslation('ownFields');
  const { key, label, type } = field;
  return (
    <li
      className={rows.row}
      {...draggedRow(key, order, () => order.dragged && order.move(order.dragged, index))}
    >
      <RowHandle
        className={classes.handle}
        label={t('move.handle', { field: label })}
        onStep={(by) => order.step(key, by)}
      />
      <div className={classes.about}>
        <UnstyledButton className={classes.name} onClick={onChange}>
          {label}
        </UnstyledButton>
        <span className={classes.type}>{t(`types.${type}`)}</span>
        <FieldMarks field={field} />
      </div>
      <RowMenu label={t('actions.open', { field: label })} width={200}>
        <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onChange}>
          {t('actions.change')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowUp size={16} aria-hidden />}
          disabled={index === 0}
          onClick={() => order.step(key, -1)}
        >
          {t('move.up')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown size={16} aria-hidden />}
          disabled={index === count - 1}
          onClick={() => order.step(key, 1)}
        >
          {t('move.down')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArchive size={16} aria-hidden />}
          onClick={() => actions.archive(field)}
        >
          {t('actions.archive')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => actions.remove(field)}
        >
          {t('actions.delete')}
        </Menu.Item>
      </RowMenu>
    </li>
  );
}
