import { submissionIn } from '@instroom/domain/form/inbox.ts';
import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Waiting } from '../../data/inbox.ts';
import { websiteOf } from '../../shared/forms/website-of.ts';
import { FactList } from '../../ui/facts.tsx';
import { Folded } from '../../ui/folded.tsx';
import { formatLongDay, formatMoment } from '../../ui/format.ts';
import { nameIn } from './answers-in.ts';
import { GivenAnswers } from './given-answers.tsx';
import classes from './inbox.module.css';

type Props = {
  submission: Waiting;
  form: string;
  isPending: boolean;
  /** Nothing where there is only one. */
  choice: { isChosen: boolean; toggle: () => void } | undefined;
  onAct: (act: 'release' | 'discard') => void;
};

export function SubmissionRow({ submission, form, isPending, choice, onAct }: Props) {
  const { t } = useTranslation('inbox');
  const { outcome, receivedAt, expireAt, origin } = submission;
  const sent = submissionIn(submission);
  const name = (sent && nameIn(sent)) || t('nameless');
  const state = outcome === 'review' || outcome === 'unconfirmed' ? outcome : 'quarantined';
  const isAsked = state === 'unconfirmed';
  const release = state === 'review' ? ('retry' as const) : ('release' as const);
  return (
    <li className={classes.row}>
      {choice && (
        <Checkbox
          aria-label={t('choose', { name })}
          checked={choice.isChosen}
          onChange={choice.toggle}
        />
      )}
      <div className={classes.about}>
        <div className={classes.heading}>
          <h3 className={classes.name}>{name}</h3>
          <span className={classes.state} data-state={state}>
            {t(`state.${state}`)}
          </span>
        </div>
        <p className={classes.reason}>
          {t(`reason.${isAsked ? 'unconfirmed' : (submission.reason ?? 'failure')}`)}
        </p>
        <FactList
          facts={[
            { label: t('facts.receivedAt'), value: formatMoment(receivedAt) },
            { label: t('facts.form'), value: form },
            { label: t('facts.website'), value: websiteOf(origin) ?? t('ownPage') },
            { label: t('facts.gone'), value: formatLongDay(expireAt) },
          ]}
        />
        {sent && (
          <Folded title={t('answers')}>
            <GivenAnswers submission={sent} />
          </Folded>
        )}
      </div>
      <div className={classes.actions}>
        {!isAsked && (
          <Button
            size="sm"
            variant="light"
            aria-label={t(`${release}Of`, { name })}
            disabled={isPending}
            onClick={() => onAct('release')}
          >
            {t(release)}
          </Button>
        )}
        <Button
          size="sm"
          variant="subtle"
          color="red"
          aria-label={t('discardOf', { name })}
          disabled={isPending}
          onClick={() => onAct('discard')}
        >
          {t('discard')}
        </Button>
      </div>
    </li>
  );
}
