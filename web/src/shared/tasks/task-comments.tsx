import { containsBsn } from '@instroom/domain/candidate/bsn.ts';
import { commentMaxima, mentionedIn } from '@instroom/domain/task/comment.ts';
import type { Task } from '@instroom/domain/task/task.ts';
import { Button, Textarea, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { commentsQuery, removeComment, writeComment } from '../../data/comments.ts';
import type { Identified } from '../../data/read.ts';
import { useSession } from '../../data/session.ts';
import { formatMoment } from '../../ui/format.ts';
import { useColleagues } from '../use-colleagues.ts';
import { useDone } from '../use-done.tsx';
import { NameSuggestions, useNameSuggestions } from './name-suggestions.tsx';
import quickClasses from './quick-task.module.css';
import classes from './task-comments.module.css';
import formClasses from './task-form.module.css';
import { useMayEdit } from './task-line.tsx';
import lineClasses from './tasks.module.css';

type Props = { task: Identified<Task> };

/** What colleagues say about a task; a name behind an `@` calls somebody. */
export function TaskComments({ task }: Props) {
  const { t } = useTranslation('tasks');
  const { regionId, account } = useSession();
  const { nameOf } = useColleagues();
  const comments = useQuery(commentsQuery(regionId, task.id)).data?.rows ?? [];
  const mayEdit = useMayEdit();
  const { line, say } = useDone();
  const words = (text: string) => ({ subject: task.title, field: t('comments.title'), text });
  const remove = ({ id: commentId, byUid, text }: (typeof comments)[number]) => {
    void removeComment({ regionId, taskId: task.id, commentId }, words(text));
    const putBack = () => {
      const place = { regionId, taskId: task.id, commentId: crypto.randomUUID() };
      // Whom it called knows already.
      void writeComment(place, { byUid, text, mentions: [] }, words(text));
    };
    say({ text: t('comments.removed'), undo: { run: putBack } });
  };
  return (
    <section aria-label={t('comments.title')}>
      <div className={formClasses.fieldLabel} aria-hidden>
        {t('comments.title')}
      </div>
      {comments.length === 0 && <p className={lineClasses.quiet}>{t('comments.none')}</p>}
      <ul className={classes.comments}>
        {comments.map((comment) => (
          <li key={comment.id}>
            <span className={lineClasses.quiet}>
              {t('comments.by', {
                name: nameOf(comment.byUid),
                date: formatMoment(comment.at),
              })}
              {comment.byUid === account.uid && mayEdit && (
                <UnstyledButton className={formClasses.textButton} onClick={() => remove(comment)}>
                  {t('comments.remove')}
                </UnstyledButton>
              )}
            </span>
            <p className={classes.commentText}>{comment.text}</p>
          </li>
        ))}
      </ul>
      {line}
      {mayEdit && <NewComment task={task} words={words} />}
    </section>
  );
}

type NewProps = Props & {
  words: (text: string) => { subject: string; field: string; text: string };
};

function NewComment({ task, words }: NewProps) {
  const { t } = useTranslation('tasks');
  const { regionId, account } = useSession();
  const { active } = useColleagues();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  // About what only some may see nobody else is called.
  const callable = task.isPrivate ? active.filter(({ uid }) => task.people.includes(uid)) : active;
  const suggestions = useNameSuggestions(text, callable, setText);
  const add = () => {
    const written = text.trim();
    if (written === '') return;
    if (containsBsn(written)) return setProblem(t('dialog.bsn'));
    const most = commentMaxima.text;
    if (written.length > most) return setProblem(t('comments.tooLong', { most }));
    const mentions = mentionedIn(written, callable).filter((uid) => uid !== account.uid);
    const place = { regionId, taskId: task.id, commentId: crypto.randomUUID() };
    void writeComment(place, { byUid: account.uid, text: written, mentions }, words(written));
    setText('');
  };
  return (
    <div className={classes.newComment}>
      <div className={quickClasses.quickLine}>
        <Textarea
          className={quickClasses.quickInput}
          aria-label={t('comments.label')}
          placeholder={t('comments.placeholder')}
          autosize
          minRows={1}
          maxRows={8}
          value={text}
          error={problem || undefined}
          errorProps={{ role: 'alert' }}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            setProblem('');
          }}
          onKeyDown={(event) => {
            suggestions.onKeyDown(event);
            if (event.defaultPrevented || event.key !== 'Enter' || !event.ctrlKey) return;
            event.preventDefault();
            add();
          }}
        />
        <NameSuggestions {...suggestions} />
        {text.trim() && (
          <Button variant="default" onClick={add}>
            {t('comments.add')}
          </Button>
        )}
      </div>
    </div>
  );
}
