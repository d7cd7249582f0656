// Rows in an order of somebody's own: dragged by pointer, or moved by the arrows on a handle.
import { UnstyledButton } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import type { DragEvent, KeyboardEvent } from 'react';

type Order = {
  dragged: string | undefined;
  drag: (name: string | undefined) => void;
};

/** What makes an element a row that is dragged and dropped upon. */
export function draggedRow(name: string, { dragged, drag }: Order, onDrop: () => void) {
  return {
    draggable: true,
    'data-dragged': dragged === name || undefined,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', name);
      drag(name);
    },
    onDragOver: (event: DragEvent) => {
      if (dragged) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      onDrop();
    },
    onDragEnd: () => drag(undefined),
  };
}

type HandleProps = { label: string; className?: string | undefined; onStep: (by: -1 | 1) => void };

/** By which a row is dragged, and moved with the arrow keys. */
export function RowHandle({ label, className, onStep }: HandleProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key];
    if (!by) return;
    event.preventDefault();
    onStep(by);
  };
  return (
    <UnstyledButton className={className} aria-label={label} onKeyDown={onKeyDown}>
      <IconGripVertical size={18} stroke={1.6} aria-hidden />
    </UnstyledButton>
  );
}
