import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { useCommand } from '../../../shared/use-command.ts';
import { Status } from '../../../ui/status.tsx';
import type { WholeCandidate } from '../whole-candidate.ts';
import { Refusal } from './refusal.tsx';
import { sendSharingConsent } from './school-commands.ts';
import classes from './schools.module.css';

/** What the candidate said about sharing: withdrawing is the same click as giving. */
export function SharingConsent({ candidate }: { candidate: WholeCandidate }) {
  const { t } = useTranslation('schools');
  const { regionId } = useSession();
  const record = useCommand((commandId, shareWithSchools: boolean) =>
    sendSharingConsent({ regionId, candidateId: candidate.id, commandId, shareWithSchools }),
  );
  const told = record.data?.shareWithSchools;
  const inForce = candidate.consent.shareWithSchools;
  // What was clicked stands until the dossier says so too: the box must not jump back in between.
  const [clicked, setClicked] = useState<boolean>();
  if (clicked === inForce) setClicked(undefined);
  return (
    <div className={classes.consent}>
      <Checkbox
        size="sm"
        label={t('consent.label')}
        description={t('consent.hint')}
        checked={clicked ?? inForce}
        onChange={({ currentTarget }) => {
          if (record.isPending) return;
          setClicked(currentTarget.checked);
          record.mutate(currentTarget.checked, { onError: () => setClicked(undefined) });
        }}
      />
      <Status>
        {told !== undefined && (
          <span className={classes.dimmed}>{t(told ? 'consent.given' : 'consent.withdrawn')}</span>
        )}
      </Status>
      {record.error && <Refusal error={record.error} />}
    </div>
  );
}
