import type { FieldDef } from '@instroom/domain/custom/field-def.ts';
import { ActionIcon, Menu, UnstyledButton } from '@mantine/core';
import {
  IconArchive,
  IconArrowDown,
  IconArrowUp,
  IconDots,
  IconGripVertical,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
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
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key];
    if (!by) return;
    event.preventDefault();
    order.step(key, by);
  };
  return (
    <li
      className={rows.row}
      data-dragged={order.dragged === key || undefined}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', key);
        order.drag(key);
      }}
      onDragOver={(event) => order.dragged && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        if (order.dragged) order.move(order.dragged, index);
      }}
      onDragEnd={() => order.drag(undefined)}
    >
      <UnstyledButton
        className={classes.handle}
        aria-label={t('move.handle', { field: label })}
        onKeyDown={onKeyDown}
      >
        <IconGripVertical size={18} stroke={1.6} aria-hidden />
      </UnstyledButton>
      <div className={classes.about}>
        <UnstyledButton className={classes.name} onClick={onChange}>
          {label}
        </UnstyledButton>
        <span className={classes.type}>{t(`types.${type}`)}</span>
        <FieldMarks field={field} />
      </div>
      <Menu position="bottom-end" width={200} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t('actions.open', { field: label })}
          >
            <IconDots size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
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
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
