import type { CreateCandidateAnswer } from '@instroom/domain/candidate/commands.ts';
import { fullName } from '@instroom/domain/candidate/name.ts';
import { Alert, Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { PhaseBadge } from '../../shared/phase-badge.tsx';
import { formatLongDay } from '../../ui/format.ts';
import { candidateQuery } from './candidate-queries.ts';
import classes from './new-candidate.module.css';

type Props = { answer: CreateCandidateAnswer; pending: boolean; onAddAnyway: () => void };

/** Who is known already: surely the same person by the e-mail address, perhaps by the phone number. */
export function KnownCandidates({ answer, pending, onAddAnyway }: Props) {
  const { t } = useTranslation('editing');
  if (answer.status === 'created') return null;
  const isSame = answer.status === 'duplicate';
  const ids = isSame ? [answer.candidateId] : answer.candidateIds;
  return (
    <Alert
      role="alert"
      color="yellow"
      title={isSame ? t('newCandidate.duplicate') : t('newCandidate.similar')}
    >
      {isSame ? t('newCandidate.duplicateLead') : t('newCandidate.similarLead')}
      <ul className={classes.known}>
        {ids.map((candidateId) => (
          <Known key={candidateId} candidateId={candidateId} />
        ))}
      </ul>
      {!isSame && (
        <Button variant="default" loading={pending} onClick={onAddAnyway}>
          {t('newCandidate.somebodyElse')}
        </Button>
      )}
    </Alert>
  );
}

function Known({ candidateId }: { candidateId: string }) {
  const { t } = useTranslation('editing');
  const { regionId } = useSession();
  const { data } = useQuery(candidateQuery(regionId, candidateId));
  return (
    <li>
      <Anchor
        inherit
        renderRoot={(props) => (
          <Link {...props} to={paths.candidate} params={{ regionId, candidateId }} />
        )}
      >
        {data ? fullName(data) : t('duplicate.unknown')}
      </Anchor>
      {data && (
        <>
          <PhaseBadge phase={data.phase} />
          <span>{t('newCandidate.since', { date: formatLongDay(data.createdAt) })}</span>
        </>
      )}
    </li>
  );
}
