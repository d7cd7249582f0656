import { Alert, Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keepMine, takeTheirs } from '../../../data/edits.ts';
import { type OpenConflict, useOpenConflicts } from '../../../data/unsent.ts';
import { paths } from '../../../paths.ts';
import { useAuthorName } from '../../../shared/use-colleagues.ts';
import { formatMoment } from '../../../ui/format.ts';
import { ConflictNotice } from './conflict-notice.tsx';
import { dossierFields } from './dossier-fields.ts';
import { useFieldText } from './use-field-text.ts';

/** Edits whose field somebody else had changed before they arrived: on whatever page their author is by then. */
export function OpenConflicts() {
  return useOpenConflicts().map((change) => <Undecided key={change.id} change={change} />);
}

function Undecided({ change }: { change: OpenConflict }) {
  const { t } = useTranslation(['editing', 'candidates']);
  const [, regionId = '', , candidateId = ''] = change.path.split('/');
  const textOf = useFieldText();
  const nameOf = useAuthorName(regionId);
  const field = dossierFields.find(({ id }) => id === change.part);
  const { theirs, by } = change.conflict;
  const title = by
    ? t('conflict.dossier', { who: nameOf(by.uid), when: formatMoment(by.at) })
    : t('conflict.elsewhere');
  return (
    <Alert
      role="alert"
      color="yellow"
      radius={0}
      title={t('unsent.undecided', { field: change.field, subject: change.subject })}
    >
      <ConflictNotice
        title={
          <>
            {title}{' '}
            <Anchor
              inherit
              underline="always"
              renderRoot={(props) => (
                <Link {...props} to={paths.candidate} params={{ regionId, candidateId }} />
              )}
            >
              {t('unsent.open')}
            </Anchor>
          </>
        }
        mine={change.text}
        theirs={field ? textOf(field, theirs) : ''}
        onKeepMine={() => keepMine(change)}
        onTakeTheirs={() => takeTheirs(change)}
      />
    </Alert>
  );
}
