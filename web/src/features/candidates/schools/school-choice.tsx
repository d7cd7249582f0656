import { type SchoolLink, takesCandidates } from '@instroom/domain/candidate/school-link.ts';
import { nationalDirectoryId } from '@instroom/domain/organization/directory.ts';
import { Checkbox, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganizationPicker } from '../../../shared/network/organization-picker.tsx';
import type { NetworkRow } from '../../../shared/network/rows.ts';
import { useNetwork } from '../../../shared/network/use-network.ts';
import itemClasses from '../../../ui/items.module.css';
import classes from './schools.module.css';

type Props = {
  chosen: NetworkRow | undefined;
  known: readonly SchoolLink[];
  error: string | undefined;
  onChosen: (row: NetworkRow | undefined) => void;
};

const isOffered = ({ kind, standing, mark }: NetworkRow) =>
  takesCandidates(kind) && standing !== 'closed' && !mark.isHidden;

/** A school of the region's network, or on request of the whole country. */
export function SchoolChoice({ chosen, known, error, onChosen }: Props) {
  const { t } = useTranslation('schools');
  const [isBeyond, setBeyond] = useState(false);
  const network = useNetwork(isBeyond ? { directoryId: nationalDirectoryId } : {}).data;
  if (chosen)
    return (
      <div className={classes.chosen}>
        <span>
          <strong>{chosen.name}</strong>{' '}
          <span className={classes.dimmed}>{chosen.cities.join(', ')}</span>
        </span>
        <UnstyledButton className={itemClasses.textButton} onClick={() => onChosen(undefined)}>
          {t('dialog.other')}
        </UnstyledButton>
      </div>
    );
  return (
    <>
      <OrganizationPicker
        network={network}
        words={{
          label: t('dialog.search'),
          hint: t('dialog.searchHint'),
          found: t('dialog.found'),
          nothing: t('dialog.nothing'),
        }}
        isOffered={isOffered}
        whyNot={({ orgId }) =>
          known.some((link) => link.orgId === orgId) ? t('dialog.known') : undefined
        }
        error={error}
        onChosen={onChosen}
      />
      <Checkbox
        size="sm"
        label={t('dialog.beyond')}
        checked={isBeyond}
        onChange={({ currentTarget }) => setBeyond(currentTarget.checked)}
      />
    </>
  );
}
