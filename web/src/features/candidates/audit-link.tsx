import { canManage } from '@instroom/domain/region/member.ts';
import { Anchor } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import classes from './dossier.module.css';

/** Who saw and changed this dossier, for those who may know. */
export function AuditLink({ candidateId }: { candidateId: string }) {
  const { t } = useTranslation('audit');
  const { regionId, member } = useSession();
  if (!canManage(member)) return null;
  return (
    <Anchor
      size="sm"
      data-screen
      className={classes.back}
      renderRoot={(props) => (
        <Link
          {...props}
          to={paths.audit}
          params={{ regionId }}
          search={{ kandidaat: candidateId }}
        />
      )}
    >
      <IconHistory size={16} stroke={1.6} aria-hidden />
      {t('ofDossier')}
    </Anchor>
  );
}
