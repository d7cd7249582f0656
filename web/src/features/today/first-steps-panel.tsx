import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { canManage } from '@instroom/domain/region/member.ts';
import { isPractice } from '@instroom/domain/region/practice.ts';
import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { membersQuery, useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { Panel } from '../../ui/panel.tsx';
import { doneSteps, type FirstStep, isFresh, stepNames } from './first-steps.ts';
import classes from './today.module.css';
import { someInvitationsQuery } from './today-queries.ts';

type Props = { candidates: readonly Pick<Candidate, 'source'>[]; today: string };

/** For who sets up a region that has just begun: what comes first, until it is done. */
export function FirstStepsPanel(props: Props) {
  const { member, region } = useSession();
  const isBeginning = isFresh(region, props.today) && !isPractice(region);
  return canManage(member) && isBeginning && <Steps {...props} />;
}

const places = {
  colleagues: paths.people,
  form: paths.forms,
  candidate: paths.newCandidate,
} as const satisfies Record<FirstStep, string>;

function Steps({ candidates }: Props) {
  const { t } = useTranslation('today');
  const { regionId, account } = useSession();
  const members = useQuery(membersQuery(regionId));
  const invitations = useQuery(someInvitationsQuery(regionId));
  if (!members.data || !invitations.data) return null;
  const done = doneSteps({
    members: members.data.rows,
    // One's own does not count.
    isSomebodyInvited: invitations.data.rows.some(
      ({ acceptedByUid }) => acceptedByUid !== account.uid,
    ),
    candidates,
  });
  const count = stepNames.filter((step) => done[step]).length;
  if (count === stepNames.length) return null;
  return (
    <Panel
      title={t('firstSteps.title', { count, all: stepNames.length })}
      className={classes.firstSteps ?? ''}
    >
      <ol className={classes.steps}>
        {stepNames.map((step) => (
          <li key={step} data-done={done[step] || undefined}>
            {done[step] ? (
              <IconCircleCheck
                size={22}
                stroke={1.6}
                role="img"
                aria-label={t('firstSteps.done')}
              />
            ) : (
              <IconCircle size={22} stroke={1.6} aria-hidden />
            )}
            <span>
              {done[step] ? (
                t(`firstSteps.${step}.title`)
              ) : (
                <Link to={places[step]} params={{ regionId }}>
                  {t(`firstSteps.${step}.title`)}
                </Link>
              )}
              {!done[step] && <span className={classes.hint}>{t(`firstSteps.${step}.lead`)}</span>}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
