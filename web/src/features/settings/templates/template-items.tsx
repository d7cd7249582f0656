import {
  ActionIcon,
  Button,
  Fieldset,
  Input,
  Text,
  TextInput,
  UnstyledButton,
} from '@mantine/core';
import { IconGripVertical, IconPlus, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outcome } from '../../../ui/outcome.tsx';
import rows from '../../../ui/rows.module.css';
import { emptyItem, type ItemDraft, isWrong, moved } from './template-draft.ts';
import classes from './templates.module.css';

const mostItems = 30;

type Props = {
  items: readonly ItemDraft[];
  /** Whether somebody tried to save it. */
  asked: boolean;
  onChange: (items: ItemDraft[]) => void;
};

/** The tasks of a list, in their order: dragged, or moved with the arrow keys. */
export function TemplateItems({ items, asked, onChange }: Props) {
  const { t } = useTranslation('taskTemplates');
  const list = useRef<HTMLOListElement>(null);
  const wasAdded = useRef(false);
  const [dragged, setDragged] = useState<string>();
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (wasAdded.current) list.current?.querySelector<HTMLElement>('li:last-child input')?.focus();
    wasAdded.current = false;
  });

  const move = (key: string, place: number) => {
    const target = Math.min(Math.max(place, 0), items.length - 1);
    onChange(moved(items, key, target));
    setSaid(t('dialog.moved', { place: target + 1, count: items.length }));
  };
  const add = () => {
    if (items.length >= mostItems) return;
    wasAdded.current = true;
    onChange([...items, emptyItem(items.at(-1)?.days)]);
  };
  // A single empty row is the whole list; more of them are only not filled in yet.
  const isRefused = (item: ItemDraft) =>
    asked && isWrong(item) && (items.length === 1 || item.title.trim() !== '');
  return (
    <Fieldset legend={t('dialog.items')} className={rows.typed}>
      <Text size="sm" c="dimmed">
        {t('dialog.itemsHint')}
      </Text>
      <ol ref={list} className={classes.items}>
        {items.map((item, index) => (
          <li
            key={item.key}
            className={classes.item}
            data-dragged={dragged === item.key || undefined}
            onDragOver={(event) => dragged && event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged) move(dragged, index);
            }}
          >
            <Handle
              number={index + 1}
              onStep={(by) => move(item.key, index + by)}
              onDrag={(isDragged) => setDragged(isDragged ? item.key : undefined)}
            />
            <ItemInputs
              item={item}
              number={index + 1}
              isRefused={isRefused(item)}
              onEnter={add}
              onChange={(changed) =>
                onChange(items.map((one) => (one.key === item.key ? changed : one)))
              }
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              disabled={items.length === 1}
              aria-label={t('dialog.remove', { number: index + 1 })}
              onClick={() => onChange(items.filter(({ key }) => key !== item.key))}
            >
              <IconX size={16} stroke={1.6} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ol>
      {items.some(isRefused) && <Input.Error role="alert">{t('dialog.taskMissing')}</Input.Error>}
      <Button
        variant="subtle"
        size="compact-sm"
        disabled={items.length >= mostItems}
        leftSection={<IconPlus size={14} stroke={2} aria-hidden />}
        onClick={add}
      >
        {t('dialog.addItem')}
      </Button>
      <Outcome text={said} />
    </Fieldset>
  );
}

type HandleProps = {
  number: number;
  onStep: (by: 1 | -1) => void;
  onDrag: (isDragged: boolean) => void;
};

function Handle({ number, onStep, onDrag }: HandleProps) {
  const { t } = useTranslation('taskTemplates');
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key];
    if (!by) return;
    event.preventDefault();
    onStep(by);
  };
  return (
    <UnstyledButton
      className={rows.handle}
      aria-label={t('dialog.handle', { number })}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', String(number));
        onDrag(true);
      }}
      onDragEnd={() => onDrag(false)}
      onKeyDown={onKeyDown}
    >
      <IconGripVertical size={18} stroke={1.6} aria-hidden />
    </UnstyledButton>
  );
}

type InputsProps = {
  item: ItemDraft;
  number: number;
  isRefused: boolean;
  onEnter: () => void;
  onChange: (item: ItemDraft) => void;
};

function ItemInputs({ item, number, isRefused, onEnter, onChange }: InputsProps) {
  const { t } = useTranslation('taskTemplates');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    onEnter();
  };
  return (
    <div className={classes.inputs}>
      <TextInput
        className={classes.title}
        aria-label={t('dialog.task', { number })}
        maxLength={200}
        autoComplete="off"
        value={item.title}
        error={isRefused}
        onKeyDown={onKeyDown}
        onChange={({ currentTarget: { value } }) => onChange({ ...item, title: value })}
      />
      <span className={classes.days}>
        <TextInput
          w={64}
          aria-label={t('dialog.days', { number })}
          inputMode="numeric"
          maxLength={3}
          autoComplete="off"
          value={item.days}
          error={isRefused}
          onKeyDown={onKeyDown}
          onChange={({ currentTarget: { value } }) => onChange({ ...item, days: value })}
        />
        <span aria-hidden>{t('dialog.daysShort')}</span>
      </span>
    </div>
  );
}
