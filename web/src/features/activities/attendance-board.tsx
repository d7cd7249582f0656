import type { Activity } from '@instroom/domain/activity/activity.ts';
import { registrationId } from '@instroom/domain/activity/registration.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { Alert, Button, TextInput, UnstyledButton } from '@mantine/core';
import { IconCheck, IconCloudUp, IconMinus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Marks } from '../../data/attendance-marks.ts';
import { errorCodeOf } from '../../data/errors.ts';
import type { Identified } from '../../data/read.ts';
import { markAttendance, sendRefusedMarks } from '../../data/send-marks.ts';
import { useSession } from '../../data/session.ts';
import { usePlacesWords } from '../../shared/activities/places-words.ts';
import { useSignUp } from '../../shared/activities/use-sign-up.ts';
import { CandidatePicker } from '../../shared/roster/candidate-picker.tsx';
import { type Say, useDone } from '../../shared/use-done.tsx';
import { Folded } from '../../ui/folded.tsx';
import { formatNumber } from '../../ui/format.ts';
import { Status } from '../../ui/status.tsx';
import classes from './attendance.module.css';
import {
  type Attendee,
  countsOf,
  findsName,
  fullnessOf,
  nextMark,
  restOf,
} from './attendance-list.ts';

type Props = { activity: Identified<Activity>; attendees: readonly Attendee[]; marks: Marks };

/** Everybody on the list as one large button each. */
export function AttendanceBoard({ activity, attendees, marks }: Props) {
  const { t } = useTranslation('activities');
  const { regionId, member } = useSession();
  const [text, setText] = useState('');
  const { line, say } = useDone();
  const mayMark = canEdit(member) && activity.status !== 'cancelled';
  const found = attendees.filter(findsName(text));
  const counts = countsOf(attendees);
  const { confirmed, isFull, isOver } = fullnessOf(activity, attendees);
  const places = usePlacesWords()({ ...activity, places: { confirmed } });
  return (
    <>
      <div className={classes.top}>
        <Status>
          {t('attendance.count', {
            attended: formatNumber(counts.attended),
            absent: formatNumber(counts.absent),
            open: formatNumber(counts.open),
          })}
          {isOver && ` · ${places}`}
        </Status>
        {attendees.length > 0 && (
          <TextInput
            type="search"
            aria-label={t('attendance.search')}
            placeholder={t('attendance.search')}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
        <UnsentMarks marks={marks} />
        {line}
      </div>
      {attendees.length === 0 && <p className={classes.lead}>{t('attendance.none')}</p>}
      {attendees.length > 0 && found.length === 0 && (
        <p className={classes.lead}>{t('attendance.noneFound')}</p>
      )}
      <ul className={classes.list} aria-label={t('attendance.list')}>
        {found.map((attendee) => (
          <li key={attendee.registrationId}>
            <AttendeeButton
              attendee={attendee}
              onMark={
                mayMark && !attendee.isRestricted
                  ? () => markAttendance(regionId, activity.id, [nextMark(attendee)])
                  : undefined
              }
            />
          </li>
        ))}
      </ul>
      {mayMark && (
        <>
          <MarkRest activityId={activity.id} rest={restOf(attendees)} say={say} />
          <div className={classes.walkIn}>
            <Folded title={t('attendance.walkIn')}>
              {isFull && <p className={classes.lead}>{t('attendance.full', { places })}</p>}
              <WalkIn activityId={activity.id} attendees={attendees} say={say} />
            </Folded>
          </div>
        </>
      )}
    </>
  );
}

const icons = { attended: IconCheck, absent: IconX, open: IconMinus } as const;

type ButtonProps = { attendee: Attendee; onMark: (() => void) | undefined };

function AttendeeButton({ attendee, onMark }: ButtonProps) {
  const { t } = useTranslation('activities');
  const { name, attendance, isWaiting, waits } = attendee;
  const Icon = icons[attendance ?? 'open'];
  const inside = (
    <>
      <span className={classes.mark} aria-hidden>
        <Icon size={22} stroke={2.2} />
      </span>
      <span className={classes.name}>
        {name}
        <span className={classes.said}>
          {attendance ? t(`standings.${attendance}`) : t('attendance.unknown')}
          {isWaiting && ` · ${t('standings.waiting')}`}
        </span>
      </span>
      {waits && <IconCloudUp size={18} stroke={1.6} aria-hidden />}
    </>
  );
  if (!onMark)
    return (
      <div className={classes.attendee} data-said={attendance ?? undefined}>
        {inside}
      </div>
    );
  return (
    <UnstyledButton
      className={classes.attendee}
      data-said={attendance ?? undefined}
      onClick={onMark}
    >
      {inside}
    </UnstyledButton>
  );
}

/** What waits for a connection, and what the server did not want. */
function UnsentMarks({ marks: { waiting, refused, code, isCut } }: { marks: Marks }) {
  const { t } = useTranslation(['activities', 'errors']);
  return (
    <div role="status">
      {waiting.size > 0 && isCut && (
        <Alert color="yellow">
          {t('activities:attendance.offline')}{' '}
          {t('activities:attendance.waits', {
            count: waiting.size,
            number: formatNumber(waiting.size),
          })}
        </Alert>
      )}
      {refused.size > 0 && code && (
        <Alert color="red">
          {t('activities:attendance.refused', { why: t(`errors:${code}`) })}{' '}
          <Button variant="default" size="compact-sm" onClick={sendRefusedMarks}>
            {t('activities:attendance.again')}
          </Button>
        </Alert>
      )}
    </div>
  );
}

type RestProps = { activityId: string; rest: readonly Attendee[]; say: Say };

function MarkRest({ activityId, rest, say }: RestProps) {
  const { t } = useTranslation('activities');
  const { regionId } = useSession();
  if (rest.length === 0) return null;
  const words = { count: rest.length, number: formatNumber(rest.length) };
  const mark = (attendance: 'absent' | null) =>
    markAttendance(
      regionId,
      activityId,
      rest.map(({ registrationId: id }) => ({ registrationId: id, attendance })),
    );
  return (
    <Button
      variant="default"
      size="md"
      fullWidth
      mt="md"
      onClick={() => {
        mark('absent');
        say({
          text: t('attendance.restMarked', words),
          undo: { run: () => mark(null), done: t('attendance.restUndone') },
        });
      }}
    >
      {t('attendance.absentRest', words)}
    </Button>
  );
}

type WalkInProps = { activityId: string; attendees: readonly Attendee[]; say: Say };

/** Somebody who came without having signed up; this asks the server, so it needs a connection. */
function WalkIn({ activityId, attendees, say }: WalkInProps) {
  const { t } = useTranslation(['activities', 'errors']);
  const { regionId } = useSession();
  const { signUp, cancel } = useSignUp();
  const known = new Set(attendees.map(({ candidateId }) => candidateId));
  const add = (candidateId: string, name: string) => {
    const id = registrationId(activityId, candidateId);
    const mark = (attendance: 'attended' | null) =>
      markAttendance(regionId, activityId, [{ registrationId: id, attendance }]);
    const takeBack = async () => {
      mark(null);
      await cancel.mutateAsync(id);
    };
    signUp.mutate(
      { activityId, candidateId, atTheDoor: true },
      {
        onSuccess: () => {
          mark('attended');
          say({
            text: t('activities:attendance.walkInAdded', { name }),
            undo: { run: takeBack, done: t('activities:attendance.walkInUndone', { name }) },
          });
        },
      },
    );
  };
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
      onChosen={add}
    />
  );
}
