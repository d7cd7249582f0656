import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganizationPicker } from '../../shared/network/organization-picker.tsx';
import { useNetwork } from '../../shared/network/use-network.ts';
import classes from './activities.module.css';
import type { ActivityDraft } from './activity-draft.ts';

type Props = {
  organizer: ActivityDraft['organizer'];
  onChange: (organizer: ActivityDraft['organizer']) => void;
};

/** Who organizes it: an organization of the network, or whatever somebody types. */
export function OrganizerField({ organizer, onChange }: Props) {
  const { t } = useTranslation('activities');
  const [chooses, setChooses] = useState(false);
  return (
    <div className={classes.fields}>
      <TextInput
        label={t('form.organizer')}
        description={organizer.orgId ? t('form.organizerLinked') : t('form.organizerHint')}
        autoComplete="off"
        maxLength={200}
        value={organizer.name}
        readOnly={organizer.orgId !== undefined}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <div className={classes.beside}>
        {organizer.orgId ? (
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => onChange({ name: organizer.name })}
          >
            {t('form.organizerUnlink')}
          </Button>
        ) : (
          <Button
            variant="default"
            size="compact-sm"
            aria-expanded={chooses}
            onClick={() => setChooses(!chooses)}
          >
            {t('form.organizerChoose')}
          </Button>
        )}
      </div>
      {chooses && !organizer.orgId && (
        <OrganizerChoice
          onChosen={(chosen) => {
            setChooses(false);
            onChange(chosen);
          }}
        />
      )}
    </div>
  );
}

function OrganizerChoice({ onChosen }: { onChosen: (organizer: Props['organizer']) => void }) {
  const { t } = useTranslation('activities');
  const network = useNetwork().data;
  return (
    <OrganizationPicker
      network={network}
      words={{
        label: t('form.organizerSearch'),
        hint: t('form.organizerHint'),
        found: t('form.organizerFound'),
        nothing: t('form.organizerNothing'),
      }}
      onChosen={({ orgId, name }) => onChosen({ orgId, name })}
    />
  );
}
