import { Alert, Button, Group, Modal } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownErrorCode } from '../data/errors.ts';
import classes from './example-dialog.module.css';

type Props = {
  title: string;
  size: number;
  form: {
    submit: (event: FormEvent) => void;
    pending: boolean;
    refusal: ShownErrorCode | undefined;
  };
  submitLabel: string;
  /** Changes when something must be looked at again; not while somebody types. */
  wrong: number | string | undefined;
  example: ReactNode;
  /** Beside the buttons. */
  note?: ReactNode;
  onClose: () => void;
  children: ReactNode;
};

/** A form with, beside it, an example that follows what is filled in. */
export function ExampleDialog({ title, size, form, submitLabel, wrong, ...props }: Props) {
  const { t } = useTranslation(['app', 'errors']);
  const { example, note, onClose, children } = props;
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (wrong) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [wrong]);
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('app:cancel') }}
      size={size}
    >
      <form ref={element} className={classes.dialog} onSubmit={form.submit} noValidate>
        <div className={classes.form}>{children}</div>
        {example}
        <div className={classes.ending}>
          {form.refusal && (
            <Alert color="red" role="alert">
              {t(`errors:${form.refusal}`)}
            </Alert>
          )}
          <Group justify="flex-end">
            {note}
            <Button variant="default" onClick={onClose}>
              {t('app:cancel')}
            </Button>
            <Button type="submit" loading={form.pending}>
              {submitLabel}
            </Button>
          </Group>
        </div>
      </form>
    </Modal>
  );
}

export function Example({ title, children }: { title: string; children: ReactNode }) {
  return (
    <aside className={classes.example} aria-label={title}>
      <h3 className={classes.exampleTitle}>{title}</h3>
      {children}
    </aside>
  );
}
