import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { exitReasonSchema, exitReasons } from '@instroom/domain/codes/exit-reason.ts';
import { routeSchema, routes } from '@instroom/domain/codes/route.ts';
import type { ErrorCode } from '@instroom/domain/errors.ts';
import { Checkbox, Fieldset, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import type { MoveDraft } from './move-draft.ts';

type Props = {
  draft: MoveDraft;
  refusal: ErrorCode | undefined;
  onChange: (changed: Partial<MoveDraft>) => void;
};

/** The questions that the chosen phase asks. */
export function MoveFacts({ candidate, ...props }: Props & { candidate: Candidate }) {
  const { to } = props.draft;
  if (!to) return null;
  return (
    <>
      {to === 'exited' && <ExitFields {...props} />}
      {to === 'training' && <RouteField {...props} />}
      {to === 'employed' && <EmployerField {...props} />}
      {candidate.phase === 'exited' && <ConsentFields {...props} />}
      <OtherRefusal refusal={props.refusal} />
    </>
  );
}

const groups = [...new Set(exitReasons.map(({ group }) => group))];

function ExitFields({ draft, refusal, onChange }: Props) {
  const { t } = useTranslation(['candidates', 'errors']);
  const other = draft.reason === 'other';
  return (
    <Stack gap="sm">
      <NativeSelect
        label={t('candidates:dossier.move.reason')}
        required
        value={draft.reason ?? ''}
        error={refusal === 'exit_reason_required' && t('errors:exit_reason_required')}
        onChange={({ currentTarget }) =>
          onChange({ reason: exitReasonSchema.safeParse(currentTarget.value).data })
        }
      >
        <option value="">{t('candidates:dossier.move.choose')}</option>
        {groups.map((group) => (
          <optgroup key={group} label={t(`candidates:dossier.move.groups.${group}`)}>
            {exitReasons
              .filter((reason) => reason.group === group)
              .map(({ code, nl }) => (
                <option key={code} value={code}>
                  {nl}
                </option>
              ))}
          </optgroup>
        ))}
      </NativeSelect>
      <Textarea
        label={
          other ? t('candidates:dossier.move.detailRequired') : t('candidates:dossier.move.detail')
        }
        required={other}
        value={draft.detail}
        error={refusal === 'exit_detail_required' && t('errors:exit_detail_required')}
        maxLength={2000}
        rows={3}
        onChange={({ currentTarget }) => onChange({ detail: currentTarget.value })}
      />
      <Checkbox
        label={t('candidates:dossier.move.reachableAgain')}
        checked={draft.reachableAgain}
        onChange={({ currentTarget }) => onChange({ reachableAgain: currentTarget.checked })}
      />
      <Text size="sm" c="dimmed">
        {t('candidates:dossier.move.exitNote')}
      </Text>
    </Stack>
  );
}

function RouteField({ draft, refusal, onChange }: Props) {
  const { t } = useTranslation(['candidates', 'errors']);
  return (
    <NativeSelect
      label={t('candidates:dossier.move.route')}
      required
      value={draft.route ?? ''}
      error={refusal === 'route_required' && t('errors:route_required')}
      onChange={({ currentTarget }) =>
        onChange({ route: routeSchema.safeParse(currentTarget.value).data })
      }
    >
      <option value="">{t('candidates:dossier.move.choose')}</option>
      {routes.map(({ code, nl }) => (
        <option key={code} value={code}>
          {nl}
        </option>
      ))}
    </NativeSelect>
  );
}

function EmployerField({ draft, refusal, onChange }: Props) {
  const { t } = useTranslation(['candidates', 'errors']);
  return (
    <TextInput
      label={t('candidates:dossier.move.employer')}
      description={t('candidates:dossier.move.employerHint')}
      required
      maxLength={100}
      value={draft.employer}
      error={refusal === 'employer_required' && t('errors:employer_required')}
      onChange={({ currentTarget }) => onChange({ employer: currentTarget.value })}
    />
  );
}

function ConsentFields({ draft, refusal, onChange }: Props) {
  const { t } = useTranslation(['candidates', 'errors']);
  const { region } = useSession();
  const version = region.settings.privacyStatementVersion;
  return (
    <Fieldset legend={t('candidates:dossier.move.consentTitle')}>
      <Stack gap="sm">
        <Checkbox
          label={t('candidates:dossier.move.consent', { version })}
          checked={draft.consent}
          error={refusal === 'consent_required' && t('errors:consent_required')}
          onChange={({ currentTarget }) => onChange({ consent: currentTarget.checked })}
        />
        <Checkbox
          label={t('candidates:dossier.move.keepOneYear')}
          checked={draft.keepOneYear}
          onChange={({ currentTarget }) => onChange({ keepOneYear: currentTarget.checked })}
        />
      </Stack>
    </Fieldset>
  );
}

const besideAField: readonly ErrorCode[] = [
  'invalid_input',
  'exit_reason_required',
  'exit_detail_required',
  'route_required',
  'employer_required',
  'consent_required',
];

/** A refusal that no field can repair, such as a dossier whose term is over. */
function OtherRefusal({ refusal }: { refusal: ErrorCode | undefined }) {
  const { t } = useTranslation('errors');
  if (!refusal || besideAField.includes(refusal)) return null;
  return (
    <Text role="alert" size="sm" c="var(--mantine-color-error)">
      {t(refusal)}
    </Text>
  );
}
