import { fullName } from '@instroom/domain/candidate/name.ts';
import { Button, TextInput, UnstyledButton } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganizationPicker } from '../network/organization-picker.tsx';
import { useNetwork } from '../network/use-network.ts';
import { findsRows } from '../roster/search-words.ts';
import { useRoster } from '../roster/use-roster.ts';
import quickClasses from './quick-task.module.css';
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
          <CandidateChoice onChosen={(candidateId) => choose({ candidateId, orgId: undefined })} />
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

const most = 6;

function CandidateChoice({ onChosen }: { onChosen: (candidateId: string) => void }) {
  const { t } = useTranslation('tasks');
  const rows = useRoster().data?.rows;
  const [text, setText] = useState('');
  const typed = useDeferredValue(text);
  const found = useMemo(
    () => (typed.trim() ? rows?.filter(findsRows(typed)).slice(0, most) : undefined),
    [rows, typed],
  );
  const first = found?.[0];
  return (
    <div>
      <TextInput
        label={t('dialog.candidate')}
        description={t('dialog.search')}
        autoComplete="off"
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || text.trim() === '') return;
          event.preventDefault();
          if (first) onChosen(first.id);
        }}
      />
      {found && found.length > 0 && (
        <ul className={lineClasses.lines} aria-label={t('dialog.found')}>
          {found.map((row) => (
            <li key={row.id}>
              <UnstyledButton className={quickClasses.suggestion} onClick={() => onChosen(row.id)}>
                {fullName(row)} <span className={lineClasses.quiet}>{row.city}</span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
      {found?.length === 0 && (
        <p role="status" className={lineClasses.quiet}>
          {t('dialog.nothing')}
        </p>
      )}
    </div>
  );
}
