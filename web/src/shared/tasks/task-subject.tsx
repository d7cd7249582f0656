import { fullName } from '@instroom/domain/candidate/name.ts';
import { IconBuilding, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { useNetwork } from '../network/use-network.ts';
import { useRoster } from '../roster/use-roster.ts';
import classes from './tasks.module.css';

/** Undefined while nobody knows; `restricted` where nothing may be shown. */
type Names = {
  candidate: (id: string) => string | undefined;
  organization: (id: string) => string | undefined;
};

const NamesContext = createContext<Names>({
  candidate: () => undefined,
  organization: () => undefined,
});

type Props = {
  /** Whether any of the tasks is about an organization: the network is read only then. */
  hasOrganizations: boolean;
  children: ReactNode;
};

/** Knows whom the tasks below it are about. */
export function SubjectNames({ hasOrganizations, children }: Props) {
  const { t } = useTranslation('tasks');
  const roster = useRoster().data;
  const network = useNetwork({ enabled: hasOrganizations }).data;
  const names = useMemo((): Names => {
    const people = new Map(roster?.rows.map((row) => [row.id, fullName(row)]));
    const restricted = new Set(roster?.restricted);
    return {
      candidate: (id) => people.get(id) ?? (restricted.has(id) ? t('line.restricted') : undefined),
      organization: (id) => network?.byId.get(id)?.name,
    };
  }, [roster, network, t]);
  return <NamesContext value={names}>{children}</NamesContext>;
}

export const useSubjectNames = () => useContext(NamesContext);

type About = { candidateId?: string | undefined; orgId?: string | undefined };

/** What a task is about, as a link to it; nothing where it stands on its own. */
export function SubjectLink({ candidateId, orgId }: About) {
  const { t } = useTranslation('tasks');
  const { regionId } = useSession();
  const names = useSubjectNames();
  if (candidateId)
    return (
      <Link to={paths.candidate} params={{ regionId, candidateId }} className={classes.subject}>
        <IconUser size={14} stroke={1.6} aria-hidden />
        {names.candidate(candidateId) ?? t('line.unknownCandidate')}
      </Link>
    );
  if (orgId)
    return (
      <Link to={paths.organization} params={{ regionId, orgId }} className={classes.subject}>
        <IconBuilding size={14} stroke={1.6} aria-hidden />
        {names.organization(orgId) ?? t('line.unknownOrganization')}
      </Link>
    );
  return null;
}
