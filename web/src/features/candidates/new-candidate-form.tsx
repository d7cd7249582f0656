import { Alert, Anchor, Button, Checkbox, Group, Stack } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import { useSession } from '../../data/session.ts';
import { OwnFieldInput } from '../../shared/own-field-input.tsx';
import { IntoView } from '../../ui/into-view.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ControlInput } from './fields/control-input.tsx';
import { type Control, nameOf } from './fields/field.ts';
import { KnownCandidates } from './known-candidates.tsx';
import classes from './new-candidate.module.css';
import { personControls, requiredFields, wishControls } from './new-candidate-draft.ts';
import { useNewCandidate } from './use-new-candidate.ts';

type Form = ReturnType<typeof useNewCandidate>;

export function NewCandidateForm() {
  const { t } = useTranslation(['editing', 'errors']);
  const form = useNewCandidate();
  const element = useRef<HTMLFormElement>(null);
  // To the first field that must be looked at again.
  useEffect(() => {
    if (form.refused === 0) return;
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form.refused]);
  const refusals = { ...form.refusals, ...form.ownRefusals };
  const wrong = Object.keys(refusals).length + (form.notTold ? 1 : 0);
  return (
    <form ref={element} className={classes.form} onSubmit={form.submit} noValidate>
      <Panel title={t('newCandidate.person')}>
        <Controls controls={personControls} form={form} />
      </Panel>
      <Panel title={t('newCandidate.wishes')}>
        <Controls controls={wishControls} form={form} />
      </Panel>
      {form.ownFields.length > 0 && (
        <Panel title={t('newCandidate.own')}>
          <OwnFields form={form} />
        </Panel>
      )}
      <Panel title={t('newCandidate.consent')}>
        <Consent form={form} />
      </Panel>
      {form.answer && (
        <IntoView>
          <KnownCandidates
            answer={form.answer}
            pending={form.pending}
            onAddAnyway={form.addAnyway}
          />
        </IntoView>
      )}
      {form.error && (
        <Alert color="red" role="alert" title={t('newCandidate.refused')}>
          {t(`errors:${errorCodeOf(form.error)}`)}
        </Alert>
      )}
      {wrong > 0 && (
        <Alert color="red" role="alert">
          {t('newCandidate.check', { count: wrong })}
        </Alert>
      )}
      <Group>
        <Button type="submit" loading={form.pending}>
          {t('newCandidate.submit')}
        </Button>
      </Group>
    </form>
  );
}

function Controls({ controls, form }: { controls: readonly Control[]; form: Form }) {
  const { t } = useTranslation('candidates');
  return (
    <div className={classes.fields}>
      {controls.map((control) => {
        const name = nameOf(control);
        const several = control.kind === 'choices';
        return (
          <div key={name} data-wide={control.kind === 'text' || undefined}>
            {several && (
              <span className={classes.choicesLabel} aria-hidden>
                {t(`dossier.fields.${control.label}`)}
              </span>
            )}
            <ControlInput
              control={control}
              value={form.filled.draft[name]}
              refusal={form.refusals[name]}
              labelled
              required={requiredFields.includes(name)}
              onChange={(value) => form.changeDraft(name, value)}
            />
          </div>
        );
      })}
    </div>
  );
}

function OwnFields({ form }: { form: Form }) {
  return (
    <div className={classes.fields}>
      {form.ownFields.map((field) => (
        <div key={field.key} data-wide={field.type === 'longText' || undefined}>
          <OwnFieldInput
            field={field}
            value={form.filled.own[field.key] ?? ''}
            refusal={form.ownRefusals[field.key]}
            onChange={(value) => form.changeOwn(field.key, value)}
          />
        </div>
      ))}
    </div>
  );
}

function Consent({ form }: { form: Form }) {
  const { t } = useTranslation('editing');
  const { region } = useSession();
  const { privacyStatementUrl, privacyStatementVersion } = region.settings;
  return (
    <Stack gap="sm">
      <Checkbox
        label={t('newCandidate.told', { version: privacyStatementVersion })}
        checked={form.filled.told}
        error={form.notTold && t('newCandidate.toldMissing')}
        onChange={({ currentTarget }) => form.change({ told: currentTarget.checked })}
      />
      <Anchor size="sm" href={privacyStatementUrl} target="_blank" rel="noreferrer">
        {t('newCandidate.statement')}
      </Anchor>
      <Checkbox
        label={t('newCandidate.keepOneYear')}
        description={t('newCandidate.keepOneYearHint')}
        checked={form.filled.keepOneYear}
        onChange={({ currentTarget }) => form.change({ keepOneYear: currentTarget.checked })}
      />
    </Stack>
  );
}
