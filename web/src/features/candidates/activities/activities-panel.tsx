import { isOpenForSignUp } from '@instroom/domain/activity/activity.ts';
import { stands } from '@instroom/domain/activity/registration.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { activitiesQuery, registrationsOfCandidateQuery } from '../../../data/activities.ts';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { ActivityTimes } from '../../../shared/activities/activity-times.tsx';
import { CancelSignUp } from '../../../shared/activities/cancel-sign-up.tsx';
import { standingOf } from '../../../shared/activities/standing.ts';
import { StandingBadge } from '../../../shared/activities/standing-badge.tsx';
import { useMinute } from '../../../shared/clock.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import { type Say, useDone } from '../../../shared/use-done.tsx';
import itemClasses from '../../../ui/items.module.css';
import { Panel } from '../../../ui/panel.tsx';
import { PanelSkeleton } from '../panel-skeleton.tsx';
import type { WholeCandidate } from '../whole-candidate.ts';
import classes from './activities.module.css';
import { type Attended, inOrder } from './in-order.ts';
import { SignUpForm } from './sign-up-form.tsx';

/** For which activities the candidate signed up, and to which he or she came. */
export function ActivitiesPanel({ candidate }: { candidate: WholeCandidate }) {
  const { t } = useTranslation('activities');
  const { regionId, member } = useSession();
  const query = useQuery(registrationsOfCandidateQuery(regionId, candidate.id));
  const activities = useQuery(activitiesQuery(regionId)).data?.rows ?? [];
  const now = useMinute();
  const { line, say } = useDone();
  const [isOpen, setOpen] = useState(false);
  const mayEdit = canEdit(member) && !candidate.restricted;
  const standing = (query.data?.rows ?? []).filter(stands);
  const offered = activities
    .filter((activity) => activity.status === 'published' && activity.endsAt > now)
    .filter(({ id }) => !standing.some(({ activityId }) => activityId === id))
    .toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  return (
    <Panel
      title={t('dossier.title')}
      beside={
        mayEdit && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} stroke={1.8} aria-hidden />}
            aria-label={t('dossier.signUpLong')}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {t('dossier.signUp')}
          </Button>
        )
      }
    >
      {line}
      {isOpen && mayEdit && (
        <SignUpForm
          candidateId={candidate.id}
          offered={offered}
          isClosed={(activity) => !isOpenForSignUp(activity, now)}
          onClose={() => setOpen(false)}
          say={say}
        />
      )}
      <Loaded query={query} skeleton={<PanelSkeleton />}>
        {({ rows }) => (
          <SignUps attended={inOrder(rows, activities, now)} mayEdit={mayEdit} say={say} />
        )}
      </Loaded>
    </Panel>
  );
}

type SignUpsProps = { attended: ReturnType<typeof inOrder>; mayEdit: boolean; say: Say };

function SignUps({ attended: { coming, past }, mayEdit, say }: SignUpsProps) {
  const { t } = useTranslation('activities');
  if (coming.length + past.length === 0)
    return <p className={itemClasses.none}>{t('dossier.none')}</p>;
  return (
    <>
      {(
        [
          ['coming', coming],
          ['past', past],
        ] as const
      ).map(
        ([name, all]) =>
          all.length > 0 && (
            <section key={name} className={classes.part} aria-label={t(`dossier.${name}`)}>
              <h3 className={classes.when}>{t(`dossier.${name}`)}</h3>
              <ul className={itemClasses.items}>
                {all.map((one) => (
                  <SignUp
                    key={one.registration.id}
                    {...one}
                    mayCancel={mayEdit && name === 'coming'}
                    say={say}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}

type SignUpProps = Attended & { mayCancel: boolean; say: Say };

function SignUp({ registration, activity, mayCancel, say }: SignUpProps) {
  const { t } = useTranslation('activities');
  const { regionId } = useSession();
  const title = activity?.title.nl ?? t('dossier.unknown');
  const { activityId, refusal } = registration;
  return (
    <li className={itemClasses.item}>
      {activity ? (
        <Link to={paths.activity} params={{ regionId, activityId }} className={classes.title}>
          {title}
        </Link>
      ) : (
        <span>{title}</span>
      )}
      {activity && (
        <span className={classes.quiet}>
          <ActivityTimes activity={activity} />
        </span>
      )}
      <span className={classes.standing}>
        <StandingBadge standing={standingOf(registration)} />
        {refusal && <span className={classes.quiet}>{t(`refusals.${refusal}`)}</span>}
      </span>
      {mayCancel && <CancelSignUp registration={registration} subject={title} say={say} />}
    </li>
  );
}
