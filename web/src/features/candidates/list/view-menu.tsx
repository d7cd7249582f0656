import { canManage } from '@instroom/domain/region/member.ts';
import { ActionIcon, Alert, Button, Text, UnstyledButton } from '@mantine/core';
import { IconBookmark, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf, type ShownErrorCode } from '../../../data/errors.ts';
import { useSession } from '../../../data/session.ts';
import { PopoverButton } from '../../../ui/popover-button.tsx';
import classes from './list.module.css';
import { useOpenView, useRemoveView, useViews, type View } from './use-views.ts';
import { ViewDialog } from './view-dialog.tsx';

/** Saved views: to open one, to keep what is shown as one, to change and remove one. */
export function ViewMenu() {
  const { t } = useTranslation(['candidateList', 'errors']);
  const { own, shared } = useViews();
  const openView = useOpenView();
  const removing = useRemoveView();
  const [edited, setEdited] = useState<View | 'new'>();
  const [leftOut, setLeftOut] = useState<string[]>([]);
  const [error, setError] = useState<ShownErrorCode>();
  const tried = (done: Promise<void>) => {
    setError(undefined);
    done.catch((reason: unknown) => setError(errorCodeOf(reason)));
  };
  const rowsOf = (close: () => void) => ({
    onOpen: (view: View) => {
      close();
      setLeftOut(openView(view));
    },
    onEdit: (view: View) => {
      close();
      setEdited(view);
    },
    onRemove: (view: View) => tried(removing.remove(view)),
  });

  return (
    <>
      <PopoverButton
        words={t('candidateList:views.open')}
        icon={IconBookmark}
        width={320}
        className={classes.menu}
      >
        {(close) => (
          <>
            <ViewList title={t('candidateList:views.own')} views={own} {...rowsOf(close)} />
            <ViewList title={t('candidateList:views.shared')} views={shared} {...rowsOf(close)} />
            {own.length + shared.length === 0 && (
              <Text size="sm">{t('candidateList:views.none')}</Text>
            )}
            {removing.removed && (
              <Text size="sm" role="status">
                {t('candidateList:views.removed', { name: removing.removed.name })}{' '}
                <Button
                  variant="subtle"
                  size="compact-sm"
                  onClick={() => tried(removing.restore())}
                >
                  {t('candidateList:bulk.undo')}
                </Button>
              </Text>
            )}
            {error && (
              <Alert color="red" role="alert">
                {t(`errors:${error}`)}
              </Alert>
            )}
            <Button
              fullWidth
              mt="sm"
              variant="default"
              onClick={() => {
                close();
                setEdited('new');
              }}
            >
              {t('candidateList:views.saveAs')}
            </Button>
          </>
        )}
      </PopoverButton>
      {leftOut.length > 0 && (
        <Alert
          w="100%"
          color="yellow"
          role="status"
          withCloseButton
          closeButtonLabel={t('candidateList:bulk.close')}
          onClose={() => setLeftOut([])}
        >
          {t('candidateList:views.leftOutLead', { parts: leftOut.join(', ') })}
        </Alert>
      )}
      {edited && (
        <ViewDialog
          view={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      )}
    </>
  );
}

type ListProps = {
  title: string;
  views: readonly View[];
  onOpen: (view: View) => void;
  onEdit: (view: View) => void;
  onRemove: (view: View) => void;
};

function ViewList({ title, views, onOpen, onEdit, onRemove }: ListProps) {
  const { t } = useTranslation('candidateList');
  const { account, member } = useSession();
  if (views.length === 0) return null;
  return (
    <>
      <h3 className={classes.viewTitle}>{title}</h3>
      <ul className={classes.views}>
        {views.map((view) => {
          const { id, name, byUid, isShared } = view;
          const isOwn = byUid === account.uid;
          return (
            <li key={id}>
              <UnstyledButton className={classes.view} onClick={() => onOpen(view)}>
                {name}
                {isOwn && isShared && <small> {t('views.sharedMark')}</small>}
              </UnstyledButton>
              {isOwn && (
                <ActionIcon
                  variant="subtle"
                  aria-label={t('views.edit', { name })}
                  onClick={() => onEdit(view)}
                >
                  <IconPencil size={16} stroke={1.6} aria-hidden />
                </ActionIcon>
              )}
              {(isOwn || canManage(member)) && (
                <ActionIcon
                  variant="subtle"
                  aria-label={t('views.remove', { name })}
                  onClick={() => onRemove(view)}
                >
                  <IconTrash size={16} stroke={1.6} aria-hidden />
                </ActionIcon>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
