import { fullName } from '@instroom/domain/candidate/name.ts';
import { IconList, IconUser } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterRow } from '../../data/roster.ts';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { everybody } from '../../shared/filter-codes.ts';
import { PhaseBadge } from '../../shared/phase-badge.tsx';
import { useRoster } from '../../shared/roster/use-roster.ts';
import { formatNumber } from '../../ui/format.ts';
import { type Entry, findCandidates } from './entries.ts';

const most = 8;
const icon = <IconUser size={18} stroke={1.6} aria-hidden />;

/** Candidates who fit. They are read from the first letter on: opening the palette for a page costs nothing. */
export function useCandidateEntries(text: string) {
  const { t } = useTranslation('palette');
  const { regionId } = useSession();
  const navigate = useNavigate();
  const asked = text.trim() !== '';
  const { data, error } = useRoster({ enabled: asked });
  const { candidates, total } = useMemo(
    () => findCandidates(data?.rows ?? [], text, most),
    [data, text],
  );

  const entryOf = (candidate: RosterRow): Entry => ({
    id: `candidate-${candidate.id}`,
    label: fullName(candidate),
    icon,
    detail: <PhaseBadge phase={candidate.phase} />,
    run: () =>
      void navigate({ to: paths.candidate, params: { regionId, candidateId: candidate.id } }),
  });
  const everyone: Entry = {
    id: 'candidates-all',
    label: t('commands.allInList', { number: formatNumber(total) }),
    icon: <IconList size={18} stroke={1.6} aria-hidden />,
    run: () =>
      void navigate({
        to: paths.candidates,
        params: { regionId },
        search: { zoek: text, fase: everybody },
      }),
  };
  const entries = [...candidates.map(entryOf), ...(total > most ? [everyone] : [])];
  return { entries, loading: asked && !data && !error, failed: asked && error !== null };
}
