import type { Activity } from '@instroom/domain/activity/activity.ts';
import { type Registration, stands } from '@instroom/domain/activity/registration.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { registrationsOfActivityQuery } from '../../data/activities.ts';
import { errorCodeOf } from '../../data/errors.ts';
import type { Identified } from '../../data/read.ts';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { CancelSignUp } from '../../shared/activities/cancel-sign-up.tsx';
import { standingOf } from '../../shared/activities/standing.ts';
import { StandingBadge } from '../../shared/activities/standing-badge.tsx';
import { type ShownName, useShownNames } from '../../shared/activities/use-shown-names.ts';
import { useSignUp } from '../../shared/activities/use-sign-up.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { CandidatePicker } from '../../shared/roster/candidate-picker.tsx';
import { useColleagues } from '../../shared/use-colleagues.ts';
import { type Say, useDone } from '../../shared/use-done.tsx';
import { formatMoment, formatNumber } from '../../ui/format.ts';
import itemClasses from '../../ui/items.module.css';
import { Panel } from '../../ui/panel.tsx';
import tableClasses from '../../ui/table.module.css';
import classes from './activities.module.css';
import { ActivitySkeleton } from './activity-skeleton.tsx';

type Row = ShownName<Identified<Registration>>;
const shownFirst = 100;

/** Who signed up, in order of arrival. */
export function SignUpsPanel({ activity }: { activity: Identified<Activity> }) {
  const { t } = useTranslation('activities');
  const { regionId, member } = useSession();
  const query = useQuery(registrationsOfActivityQuery(regionId, activity.id));
  const shown = useShownNames(query.data?.rows);
  const { line, say } = useDone();
  const isOpen = canEdit(member) && activity.status !== 'cancelled';
  return (
    <Panel title={t('signUps.title')} className={classes.signUps}>
      {line}
      <Loaded query={{ ...query, data: shown }} skeleton={<ActivitySkeleton />}>
        {(rows) => (
          <div className={classes.fields}>
            {isOpen && <AddCandidate activity={activity} rows={rows} say={say} />}
            {rows.length === 0 ? (
              <p className={itemClasses.none}>{t('signUps.none')}</p>
            ) : (
              <SignUps rows={rows} mayCancel={isOpen} say={say} />
            )}
          </div>
        )}
      </Loaded>
    </Panel>
  );
}

type AddProps = { activity: Identified<Activity>; rows: readonly Row[]; say: Say };

function AddCandidate({ activity, rows, say }: AddProps) {
  const { t } = useTranslation(['activities', 'errors']);
  const { signUp } = useSignUp();
  const known = new Set(rows.filter(stands).map(({ candidateId }) => candidateId));
  return (
    <CandidatePicker
      words={{
        label: t('activities:signUps.add'),
        hint: t('activities:signUps.addHint'),
        found: t('activities:signUps.found'),
        nothing: t('activities:signUps.nothing'),
      }}
      whyNot={({ id }) => (known.has(id) ? t('activities:signUps.already') : undefined)}
      error={signUp.error ? t(`errors:${errorCodeOf(signUp.error)}`) : undefined}
      onChosen={(candidateId, name) =>
        signUp.mutate(
          { activityId: activity.id, candidateId },
          { onSuccess: () => say({ text: t('activities:signUps.added', { name }) }) },
        )
      }
    />
  );
}

type SignUpsProps = { rows: readonly Row[]; mayCancel: boolean; say: Say };

function SignUps({ rows, mayCancel, say }: SignUpsProps) {
  const { t } = useTranslation('activities');
  const [most, setMost] = useState(shownFirst);
  return (
    <>
      <table className={tableClasses.table} aria-label={t('signUps.order')}>
        <thead>
          <tr>
            <th scope="col" className={tableClasses.wide}>
              {t('signUps.number')}
            </th>
            <th scope="col">{t('signUps.name')}</th>
            <th scope="col">{t('signUps.standing')}</th>
            <th scope="col" className={tableClasses.wide}>
              {t('signUps.received')}
            </th>
            <th scope="col" className={tableClasses.wide}>
              {t('signUps.by')}
            </th>
            {mayCancel && <td />}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row, index) => (
            <SignUp key={row.id} row={row} number={index + 1} mayCancel={mayCancel} say={say} />
          ))}
        </tbody>
      </table>
      {rows.length > most && (
        <Button variant="subtle" size="compact-sm" onClick={() => setMost(most + shownFirst)}>
          {t('signUps.more', { number: formatNumber(Math.min(shownFirst, rows.length - most)) })}
        </Button>
      )}
    </>
  );
}

type SignUpProps = { row: Row; number: number; mayCancel: boolean; say: Say };

function SignUp({ row, number, mayCancel, say }: SignUpProps) {
  const { t } = useTranslation('activities');
  const { regionId } = useSession();
  const { nameOf } = useColleagues();
  const { candidateId, name, refusal, receivedAt, createdBy } = row;
  return (
    <tr>
      <td className={tableClasses.wide}>{formatNumber(number)}</td>
      <th scope="row">
        <Link to={paths.candidate} params={{ regionId, candidateId }} className={classes.title}>
          {name}
        </Link>
      </th>
      <td>
        <StandingBadge standing={standingOf(row)} />
        {refusal && <span className={classes.reason}>{t(`refusals.${refusal}`)}</span>}
      </td>
      <td className={tableClasses.wide}>{formatMoment(receivedAt)}</td>
      <td className={tableClasses.wide}>
        {createdBy.startsWith('form:') ? t('signUps.byForm') : nameOf(createdBy)}
      </td>
      {mayCancel && (
        <td className={classes.rowEnd}>
          {!row.isRestricted && <CancelSignUp registration={row} subject={row.name} say={say} />}
        </td>
      )}
    </tr>
  );
}
