import { Button, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganizationPicker } from '../network/organization-picker.tsx';
import { useNetwork } from '../network/use-network.ts';
import { CandidatePicker } from '../roster/candidate-picker.tsx';
import type { TaskDraft } from './task-draft.ts';
import classes from './task-form.module.css';
import { SubjectLink, SubjectNames } from './task-subject.tsx';
import lineClasses from './tasks.module.css';

type About = Pick<TaskDraft, 'candidateId' | 'orgId'>;
type Props = { about: About; isEditable: boolean; onChange: (about: About) => void };

/** Whom or what a task is about, and choosing that. */
export function TaskAbout({ about, isEditable, onChange }: Props) {
  const { t } = useTranslation('tasks');
  const [chooses, setChooses] = useState<'candidate' | 'organization'>();
  const isLinked = about.candidateId !== undefined || about.orgId !== undefined;
  const choose = (chosen: About) => {
    setChooses(undefined);
    onChange(chosen);
  };
  return (
    <SubjectNames hasOrganizations={about.orgId !== undefined}>
      <div>
        <div className={classes.fieldLabel}>{t('dialog.about')}</div>
        <div className={classes.linked}>
          {isLinked ? (
            <>
              <SubjectLink {...about} />
              {isEditable && (
                <UnstyledButton
                  className={classes.textButton}
                  onClick={() => choose({ candidateId: undefined, orgId: undefined })}
                >
                  {t('dialog.unlink')}
                </UnstyledButton>
              )}
            </>
          ) : (
            <span className={lineClasses.quiet}>{t('dialog.aboutNothing')}</span>
          )}
          {!isLinked &&
            isEditable &&
            (['candidate', 'organization'] as const).map((kind) => (
              <Button
                key={kind}
                variant="default"
                size="compact-sm"
                aria-pressed={chooses === kind}
                onClick={() => setChooses(chooses === kind ? undefined : kind)}
              >
                {t(`dialog.${kind}`)}
              </Button>
            ))}
        </div>
        {chooses === 'candidate' && (
          <CandidatePicker
            words={{
              label: t('dialog.candidate'),
              hint: t('dialog.search'),
              found: t('dialog.found'),
              nothing: t('dialog.nothing'),
            }}
            onChosen={(candidateId) => choose({ candidateId, orgId: undefined })}
          />
        )}
        {chooses === 'organization' && (
          <OrganizationChoice onChosen={(orgId) => choose({ candidateId: undefined, orgId })} />
        )}
      </div>
    </SubjectNames>
  );
}

function OrganizationChoice({ onChosen }: { onChosen: (orgId: string) => void }) {
  const { t } = useTranslation('tasks');
  const network = useNetwork().data;
  return (
    <OrganizationPicker
      network={network}
      words={{
        label: t('dialog.organization'),
        hint: t('dialog.search'),
        found: t('dialog.found'),
        nothing: t('dialog.nothing'),
      }}
      onChosen={({ orgId }) => onChosen(orgId)}
    />
  );
}
