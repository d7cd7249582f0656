import { Alert, Textarea, TextInput, UnstyledButton, VisuallyHidden } from '@mantine/core';
import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { SaveOrCancel } from '../../../shared/save-or-cancel.tsx';
import { useLeaving } from '../../../ui/use-leaving.ts';
import classes from './organization.module.css';

type Props = {
  label: string;
  text: string;
  /** What is shown in place of the text, such as a row of tags. */
  shown?: ReactNode;
  lines?: number;
  hint?: string;
  /** Does it; what it throws is said below the field. */
  save: (text: string) => Promise<unknown>;
};

/** Text that a click turns into a field: Enter and leaving it save, Escape leaves it as it was. */
export function EditableText(props: Props) {
  const { label, text, shown } = props;
  const { t } = useTranslation('editing');
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  useEffect(() => {
    if (!isOpen && returns.current) button.current?.focus();
    returns.current = false;
  }, [isOpen]);
  if (isOpen)
    return (
      <Editor
        {...props}
        onClose={(isInside) => {
          returns.current = isInside;
          setOpen(false);
        }}
      />
    );
  return (
    <UnstyledButton ref={button} className={classes.value} onClick={() => setOpen(true)}>
      {(shown ?? text) || <span className={classes.nothing}>{t('empty')}</span>}
      <VisuallyHidden>, {t('change', { field: label })}</VisuallyHidden>
    </UnstyledButton>
  );
}

type EditorProps = Props & { onClose: (isInside: boolean) => void };

function Editor({ label, text, lines = 1, hint, save, onClose }: EditorProps) {
  const { t } = useTranslation(['editing', 'errors']);
  const [typed, setTyped] = useState(text);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const close = () => onClose(form.current?.contains(document.activeElement) ?? false);
  const submit = () => {
    if (pending) return;
    if (typed.trim() === text.trim()) return close();
    setPending(true);
    setError(undefined);
    save(typed.trim())
      .then(close, setError)
      .finally(() => setPending(false));
  };
  const onLeave = useLeaving(() => !error && submit());
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    } else if (event.key === 'Enter' && event.ctrlKey) submit();
  };
  const field = {
    'aria-label': label,
    description: hint,
    autoComplete: 'off',
    value: typed,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => {
      setError(undefined);
      setTyped(currentTarget.value);
    },
  };
  return (
    <form
      ref={form}
      noValidate
      className={classes.editor}
      aria-label={t('change', { field: label })}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={onKeyDown}
      onBlur={onLeave}
    >
      {lines > 1 ? <Textarea {...field} rows={lines} /> : <TextInput {...field} />}
      {error !== undefined && (
        <Alert color="red" role="alert" p="xs">
          {t(`errors:${errorCodeOf(error)}`)}
        </Alert>
      )}
      <SaveOrCancel pending={pending} onCancel={close} />
    </form>
  );
}
