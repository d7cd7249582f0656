import type { OrgNote } from '@instroom/domain/organization/overlay.ts';
import { canEdit, canManage } from '@instroom/domain/region/member.ts';
import { Button, Text, Textarea, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import type { Identified } from '../../../data/read.ts';
import { useSession } from '../../../data/session.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import { useAuthorName } from '../../../shared/use-colleagues.ts';
import { useCommand } from '../../../shared/use-command.ts';
import { formatMoment } from '../../../ui/format.ts';
import itemClasses from '../../../ui/items.module.css';
import { Panel } from '../../../ui/panel.tsx';
import { ListSkeleton } from '../list-skeleton.tsx';
import { sendAddNote, sendChangeNote, sendRemoveNote } from '../network-commands.ts';
import { notesQuery } from '../network-queries.ts';
import { type Removal, useRemoval } from '../use-removal.tsx';
import { EditableText } from './editable-text.tsx';
import classes from './organization.module.css';

/** What colleagues should know of the organization, newest first. */
export function NotesPanel({ orgId }: { orgId: string }) {
  const { t } = useTranslation('network');
  const { regionId, member } = useSession();
  const query = useQuery(notesQuery(regionId, orgId));
  const { line, removed } = useRemoval();
  return (
    <Panel title={t('panels.notes')}>
      {canEdit(member) && <NewNote orgId={orgId} />}
      {line}
      <Loaded query={query} skeleton={<ListSkeleton rows={3} />}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className={classes.none}>{t('notes.none')}</p>
          ) : (
            <ul className={itemClasses.items}>
              {rows
                .toSorted((one, other) => other.createdAt.getTime() - one.createdAt.getTime())
                .map((note) => (
                  <Note key={note.id} note={note} onRemoved={removed} />
                ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

function NewNote({ orgId }: { orgId: string }) {
  const { t } = useTranslation(['network', 'errors']);
  const { regionId } = useSession();
  const [text, setText] = useState('');
  const command = useCommand((commandId, written: string) =>
    sendAddNote({ regionId, orgId, commandId, text: written }),
  );
  const submit = () => {
    if (text.trim()) command.mutate(text.trim(), { onSuccess: () => setText('') });
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        submit();
      }}
    >
      <Textarea
        aria-label={t('notes.new')}
        placeholder={t('notes.hint')}
        rows={2}
        maxLength={4000}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) submit();
        }}
      />
      {command.error && (
        <Text size="sm" c="red" role="alert">
          {t(`errors:${errorCodeOf(command.error)}`)}
        </Text>
      )}
      {text.trim() !== '' && (
        <div>
          <Button type="submit" size="compact-sm" loading={command.isPending}>
            {t('notes.save')}
          </Button>
        </div>
      )}
    </form>
  );
}

type NoteProps = { note: Identified<OrgNote>; onRemoved: (removal: Removal) => void };

function Note({ note, onRemoved }: NoteProps) {
  const { t } = useTranslation(['network', 'errors']);
  const { regionId, member, account } = useSession();
  const nameOf = useAuthorName();
  const isOwn = canEdit(member) && (note.createdBy === account.uid || canManage(member));
  const change = useCommand((commandId, text: string) =>
    sendChangeNote({ regionId, noteId: note.id, commandId, text, before: note.text }),
  );
  const remove = useCommand(async (removalId, _wish: null) => {
    await sendRemoveNote({ regionId, noteId: note.id, commandId: removalId });
    return removalId;
  });
  const isChanged = note.updatedAt.getTime() - note.createdAt.getTime() > 1000;
  return (
    <li className={classes.item}>
      <span className={classes.itemLine}>
        {nameOf(note.createdBy)} · {formatMoment(note.createdAt)}
        {isChanged && ` · ${t('notes.changed', { moment: formatMoment(note.updatedAt) })}`}
      </span>
      {isOwn ? (
        <EditableText
          label={t('notes.note')}
          text={note.text}
          lines={4}
          save={change.mutateAsync}
        />
      ) : (
        <span className={classes.text}>{note.text}</span>
      )}
      {isOwn && (
        <UnstyledButton
          className={itemClasses.textButton}
          disabled={remove.isPending}
          onClick={() => {
            // The note may be gone from the screen before the answer is here.
            remove.mutateAsync(null).then(
              (removalId) => onRemoved({ removalId, text: t('notes.removed') }),
              () => {},
            );
          }}
        >
          {t('notes.remove')}
        </UnstyledButton>
      )}
      {remove.error && (
        <Text size="sm" c="red" role="alert">
          {t(`errors:${errorCodeOf(remove.error)}`)}
        </Text>
      )}
    </li>
  );
}
