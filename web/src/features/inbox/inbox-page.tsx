import { Alert, Skeleton, Text } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import type { Waiting } from '../../data/inbox.ts';
import { inboxQuery, mostWaiting } from '../../data/inbox.ts';
import { useSession } from '../../data/session.ts';
import { paths } from '../../paths.ts';
import { useFormNames } from '../../shared/forms/use-form-names.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { useDone } from '../../shared/use-done.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import classes from './inbox.module.css';
import { SubmissionRow } from './submission-row.tsx';
import { useChosen } from './use-chosen.ts';
import { useInbox } from './use-inbox.ts';

/** What came in by a form and is no dossier yet. */
export function InboxPage() {
  const { t } = useTranslation('inbox');
  const { regionId } = useSession();
  const query = useQuery(inboxQuery(regionId));
  return (
    <>
      <Text size="sm" maw="65ch" mb="md">
        {t('lead')}
      </Text>
      <Loaded query={query} skeleton={<Skeleton height={240} radius="md" />}>
        {({ rows, unreadable }) => <Inbox waiting={rows} unreadable={unreadable} />}
      </Loaded>
      <Text size="sm" mt="md">
        <Link to={paths.figures} params={{ regionId }} search={{ deel: 'websites' }}>
          {t('toFigures')}
        </Link>
      </Text>
    </>
  );
}

function Inbox({ waiting, unreadable }: { waiting: readonly Waiting[]; unreadable: number }) {
  const { t } = useTranslation(['inbox', 'errors']);
  const { line, say } = useDone();
  const { mutate, isPending, error } = useInbox(say);
  const chosen = useChosen(waiting);
  const nameOfForm = useFormNames();
  return (
    <Panel title={t('inbox:list')}>
      {line}
      {error && (
        <Alert color="red" role="alert" mb="sm">
          {t(`errors:${errorCodeOf(error)}`)}
        </Alert>
      )}
      {unreadable > 0 && (
        <Alert color="yellow" mb="sm">
          {t('inbox:unreadable', { count: unreadable })}
        </Alert>
      )}
      {waiting.length === 0 && unreadable === 0 && (
        <Notice
          icon={<IconInbox size={28} stroke={1.5} aria-hidden />}
          title={t('inbox:none')}
          lead={t('inbox:noneLead')}
        />
      )}
      {waiting.length > 1 && <ChosenBar {...chosen} isPending={isPending} onAct={mutate} />}
      <ul className={classes.list} aria-label={t('inbox:list')}>
        {waiting.map((submission) => (
          <SubmissionRow
            key={submission.id}
            submission={submission}
            form={nameOfForm(submission.formId)}
            isPending={isPending}
            choice={
              waiting.length > 1
                ? {
                    isChosen: chosen.keys.includes(submission.id),
                    toggle: () => chosen.toggle(submission.id),
                  }
                : undefined
            }
            onAct={(act) => mutate({ act, keys: [submission.id] })}
          />
        ))}
      </ul>
      {waiting.length >= mostWaiting && (
        <Text size="sm" c="dimmed" mt="sm">
          {t('inbox:full', { count: mostWaiting })}
        </Text>
      )}
    </Panel>
  );
}
