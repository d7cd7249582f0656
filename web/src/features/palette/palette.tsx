import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signOut } from '../../data/auth.ts';
import { unsentChanges } from '../../data/unsent.ts';
import { SignOutButton } from '../../shared/sign-out-button.tsx';
import type { Entry, Group } from './entries.ts';
import { fitting } from './entries.ts';
import { NewTask } from './new-task.tsx';
import classes from './palette.module.css';
import { PaletteSearch } from './palette-search.tsx';
import { useActivityEntries } from './use-activity-entries.tsx';
import { useCandidateEntries } from './use-candidate-entries.tsx';
import { useCommandEntries, useNewTaskEntry } from './use-command-entries.tsx';
import { useDashboardEntries } from './use-dashboard-entries.tsx';
import { useOrganizationEntries } from './use-organization-entries.tsx';
import { usePageEntries } from './use-page-entries.tsx';

/** Finds any candidate, organization, activity, page or command by typing. Whoever shows it puts the focus back where it was. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('palette');
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  return (
    <Modal.Root
      opened
      onClose={onClose}
      fullScreen={phone}
      size={600}
      yOffset="12vh"
      returnFocus={false}
      // As in every Modal of this application: a style element is against the content security policy.
      removeScrollProps={{ removeScrollBar: false }}
      classNames={{ content: classes.dialog }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={t('dialog')}>
        <Content onClose={onClose} />
      </Modal.Content>
    </Modal.Root>
  );
}

function Content({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('palette');
  const [text, setText] = useState('');
  const [leaving, setLeaving] = useState(false);
  const [isAdding, setAdding] = useState(false);
  // What was typed but not sent would be lost: that is asked first.
  const leave = () => (unsentChanges().length === 0 ? void signOut() : setLeaving(true));
  const candidates = useCandidateEntries(text);
  const organizations = useOrganizationEntries(text);
  const activities = useActivityEntries(text);
  const pages = usePageEntries();
  const dashboards = useDashboardEntries(text);
  const commands = useCommandEntries(leave);
  const newTask = useNewTaskEntry(text, () => setAdding(true));

  const closing = (entry: Entry): Entry => ({
    ...entry,
    run: () => {
      onClose();
      entry.run();
    },
  });
  const found = fitting(commands, text).map((entry) =>
    entry.run === leave ? entry : closing(entry),
  );
  const groups: Group[] = [
    { name: 'candidates' as const, entries: candidates.entries.map(closing) },
    { name: 'organizations' as const, entries: organizations.map(closing) },
    { name: 'activities' as const, entries: activities.map(closing) },
    { name: 'pages' as const, entries: fitting([...pages, ...dashboards], text).map(closing) },
    {
      name: 'commands' as const,
      // What was typed is a task only where it finds nothing else.
      entries: text.trim() ? [...found, ...newTask] : [...newTask, ...found],
    },
  ].filter(({ entries }) => entries.length > 0);

  if (leaving)
    return (
      <div className={classes.leaving}>
        <SignOutButton />
      </div>
    );
  if (isAdding) return <NewTask line={text} onClose={onClose} />;
  return (
    <PaletteSearch text={text} onType={setText} groups={groups} onClose={onClose}>
      {candidates.loading && <p className={classes.note}>{t('loading')}</p>}
      {candidates.failed && <p className={classes.note}>{t('failed')}</p>}
    </PaletteSearch>
  );
}
