import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { routeSchema, routes } from '@instroom/domain/codes/route.ts';
import type { ErrorCode } from '@instroom/domain/errors.ts';
import { Checkbox, Fieldset, NativeSelect, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { ExitFields } from './exit-fields.tsx';
import { EmployerInput } from './fields/network-inputs.tsx';
import type { MoveFactsProps } from './move-draft.ts';

/** The questions that the chosen phase asks. */
export function MoveFacts({ candidate, ...props }: MoveFactsProps & { candidate: Candidate }) {
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

function RouteField({ draft, refusal, onChange }: MoveFactsProps) {
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

function EmployerField({ draft, refusal, onChange }: MoveFactsProps) {
  const { t } = useTranslation(['candidates', 'errors']);
  return (
    <EmployerInput
      label={t('candidates:dossier.move.employer')}
      required
      maxLength={100}
      value={draft.employer}
      error={refusal === 'employer_required' && t('errors:employer_required')}
      onChange={(employer, employerOrgId) => onChange({ employer, employerOrgId })}
    />
  );
}

function ConsentFields({ draft, refusal, onChange }: MoveFactsProps) {
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
