import { Alert, Button, Group } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import { type Fact, FactList } from '../../ui/facts.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useCommand } from '../use-command.ts';
import type { RegionDraft, RegionField, RegionValues } from './draft.ts';
import classes from './region.module.css';
import { type RegionForm, useRegionDraft } from './use-region-draft.ts';

export type EditablePart<Field extends RegionField, Change extends object> = {
  title: string;
  /** What it says while it is read. */
  facts: Fact[];
  /** As it is now. */
  current: RegionDraft;
  fields: readonly Field[];
  inputs: (form: RegionForm) => ReactNode;
  /** What is sent: only of what somebody changed, so that two people on different fields both win. */
  toChange: (
    values: Pick<RegionValues, Field>,
    changed: ReadonlySet<RegionField>,
    /** What it was when it was opened. */
    before: RegionDraft,
  ) => Change;
  send: (commandId: string, change: Change) => Promise<unknown>;
  children?: ReactNode;
};

/** A part of what is known of a region: read first, and edited as a whole after a click. */
export function EditablePanel<Field extends RegionField, Change extends object>(
  part: EditablePart<Field, Change>,
) {
  const { t } = useTranslation('region');
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  const change = open ? undefined : (
    <Button
      ref={button}
      variant="subtle"
      size="compact-sm"
      aria-label={t('edit.changePart', { part: part.title })}
      onClick={() => {
        setSaved(false);
        setOpen(true);
      }}
    >
      {t('edit.change')}
    </Button>
  );
  return (
    <Panel title={part.title} beside={change}>
      {open ? (
        <EditForm
          part={part}
          onDone={(isSaved) => {
            setSaved(isSaved);
            setOpen(false);
          }}
        />
      ) : (
        <>
          <FactList facts={part.facts} />
          {part.children}
        </>
      )}
      <p role="status" className={classes.saved}>
        {saved && t('edit.saved', { part: part.title })}
      </p>
    </Panel>
  );
}

type FormProps<Field extends RegionField, Change extends object> = {
  part: EditablePart<Field, Change>;
  onDone: (isSaved: boolean) => void;
};

function EditForm<Field extends RegionField, Change extends object>({
  part,
  onDone,
}: FormProps<Field, Change>) {
  const { t } = useTranslation(['region', 'errors']);
  const [initial] = useState(part.current);
  const form = useRegionDraft(initial);
  const element = useRef<HTMLFormElement>(null);
  const command = useCommand(part.send);
  useEffect(() => {
    const first = form.refused > 0 ? '[aria-invalid="true"]' : 'input, textarea, select';
    element.current?.querySelector<HTMLElement>(first)?.focus();
  }, [form.refused]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = form.read(part.fields);
    if (!read.ok) return;
    const changed = new Set(
      part.fields.filter((field) => !same(form.draft[field], initial[field])),
    );
    if (changed.size === 0) return onDone(false);
    command.mutate(part.toChange(read.values, changed, initial), { onSuccess: () => onDone(true) });
  };
  return (
    <form ref={element} className={classes.edit} onSubmit={submit} noValidate>
      {part.inputs(form)}
      {command.error && (
        <Alert color="red" role="alert" title={t('region:edit.refused')}>
          {t(`errors:${errorCodeOf(command.error)}`)}
        </Alert>
      )}
      <Group>
        <Button type="submit" loading={command.isPending}>
          {t('region:edit.save')}
        </Button>
        <Button variant="default" onClick={() => onDone(false)} disabled={command.isPending}>
          {t('region:edit.cancel')}
        </Button>
      </Group>
    </form>
  );
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
