import { contactMaxima } from '@instroom/domain/candidate/contact.ts';
import {
  Button,
  Group,
  SegmentedControl,
  Textarea,
  TextInput,
  UnstyledButton,
} from '@mantine/core';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactDraft, ContactField, ContactRefusals } from './contact-draft.ts';
import { KindChoice } from './kind-choice.tsx';
import { MomentField } from './moment-field.tsx';
import classes from './timeline.module.css';

type Props = {
  label: string;
  draft: ContactDraft;
  refusals: ContactRefusals;
  submitLabel: string;
  /** Also the notes, which way it went and how long it took. */
  isWhole: boolean;
  onWholeChange: (isWhole: boolean) => void;
  onChange: (changes: Partial<ContactDraft>) => void;
  onSubmit: () => void;
  onCancel?: (() => void) | undefined;
};

/** A kind, a moment and a line; the rest is one click away. Enter records. */
export function ContactForm(props: Props) {
  const { label, draft, refusals, submitLabel, isWhole } = props;
  const { onWholeChange, onChange, onSubmit, onCancel } = props;
  const { t } = useTranslation(['timeline', 'editing']);
  const errorOf = useErrorOf(refusals);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && onCancel) {
      event.stopPropagation();
      onCancel();
    } else if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      onSubmit();
    }
  };
  return (
    <form
      noValidate
      className={classes.form}
      aria-label={label}
      onKeyDown={onKeyDown}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <KindChoice kind={draft.kind} onChange={(kind) => onChange({ kind })} />
      <TextInput
        aria-label={t('timeline:quick.summary')}
        placeholder={t('timeline:quick.placeholder')}
        autoComplete="off"
        value={draft.summary}
        error={errorOf('summary', contactMaxima.summary)}
        errorProps={{ role: 'alert' }}
        onChange={({ currentTarget }) => onChange({ summary: currentTarget.value })}
      />
      {isWhole && <Details draft={draft} errorOf={errorOf} onChange={onChange} />}
      <Group gap="xs" className={classes.formEnd}>
        <MomentField
          moment={draft.moment}
          error={errorOf('moment')}
          mayBeNow={!onCancel}
          onChange={(moment) => onChange({ moment })}
        />
        <UnstyledButton
          className={classes.quiet}
          aria-expanded={isWhole}
          onClick={() => onWholeChange(!isWhole)}
        >
          {isWhole ? t('timeline:quick.less') : t('timeline:quick.more')}
        </UnstyledButton>
        <span className={classes.push} />
        {onCancel && (
          <Button variant="default" size="compact-sm" onClick={onCancel}>
            {t('editing:cancel')}
          </Button>
        )}
        <Button type="submit" size="compact-sm">
          {submitLabel}
        </Button>
      </Group>
    </form>
  );
}

type ErrorOf = (field: ContactField, most?: number) => ReactNode;

function useErrorOf(refusals: ContactRefusals): ErrorOf {
  const { t } = useTranslation('timeline');
  return (field, most = 0) => {
    const refusal = refusals[field];
    return refusal && t(`refusals.${refusal}`, { most });
  };
}

type DetailsProps = Pick<Props, 'draft' | 'onChange'> & { errorOf: ErrorOf };

function Details({ draft, errorOf, onChange }: DetailsProps) {
  const { t } = useTranslation('timeline');
  return (
    <>
      <Textarea
        label={t('quick.notes')}
        autosize
        minRows={3}
        maxRows={14}
        value={draft.notes}
        error={errorOf('notes', contactMaxima.notes)}
        errorProps={{ role: 'alert' }}
        onChange={({ currentTarget }) => onChange({ notes: currentTarget.value })}
      />
      <div className={classes.details}>
        <div>
          <span className={classes.fieldLabel} aria-hidden>
            {t('quick.direction')}
          </span>
          <SegmentedControl
            aria-label={t('quick.direction')}
            size="sm"
            value={draft.direction}
            data={[
              { value: 'out', label: t('quick.out') },
              { value: 'in', label: t('quick.in') },
            ]}
            onChange={(value) => onChange({ direction: value === 'in' ? 'in' : 'out' })}
          />
        </div>
        <TextInput
          label={t('quick.minutes')}
          inputMode="numeric"
          value={draft.minutes}
          error={errorOf('minutes')}
          errorProps={{ role: 'alert' }}
          onChange={({ currentTarget }) => onChange({ minutes: currentTarget.value })}
        />
      </div>
    </>
  );
}
