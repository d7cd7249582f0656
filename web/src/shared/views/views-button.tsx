import { canManage } from '@instroom/domain/region/member.ts';
import type { ViewKind } from '@instroom/domain/view/saved-view.ts';
import { ActionIcon, Alert, Button, Text, UnstyledButton } from '@mantine/core';
import { type Icon, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf, type ShownErrorCode } from '../../data/errors.ts';
import { useSession } from '../../data/session.ts';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { useRemoveView, useViews, type View } from './use-views.ts';
import classes from './views.module.css';

type Acts = {
  onOpen: (view: View) => void;
  /** Without one, a new one. */
  onEdit: (view?: View) => void;
  onRemoved?: (view: View) => void;
};
type Props = Acts & { kind: ViewKind; icon: Icon };

/** Saved views: to open one, to keep what is shown as one, to change and remove one. */
export function ViewsButton({ kind, icon, ...acts }: Props) {
  const { t } = useTranslation('views');
  // Here, so that what was removed can be taken back as well after the panel was closed.
  const removing = useRemoveView(kind);
  return (
    <PopoverButton words={t(`${kind}.open`)} icon={icon} width={320} className={classes.menu}>
      {(close) => <Views kind={kind} removing={removing} close={close} {...acts} />}
    </PopoverButton>
  );
}

type ViewsProps = Acts & {
  kind: ViewKind;
  removing: ReturnType<typeof useRemoveView>;
  close: () => void;
};

/** They are read when somebody looks for them. */
function Views({ kind, removing, close, onOpen, onEdit, onRemoved }: ViewsProps) {
  const { t } = useTranslation(['views', 'errors']);
  const { own, shared } = useViews(kind);
  const [error, setError] = useState<ShownErrorCode>();
  const tried = (done: Promise<void>) => {
    setError(undefined);
    done.catch((reason: unknown) => setError(errorCodeOf(reason)));
  };
  const first = (act: (view?: View) => void) => (view?: View) => {
    close();
    act(view);
  };
  const acts = {
    kind,
    onOpen: first((view) => view && onOpen(view)),
    onEdit: first(onEdit),
    onRemove: (view: View) => tried(removing.remove(view).then(() => onRemoved?.(view))),
  };
  return (
    <>
      <ViewList title={t('views:own')} views={own} {...acts} />
      <ViewList title={t('views:shared')} views={shared} {...acts} />
      {own.length + shared.length === 0 && <Text size="sm">{t(`views:${kind}.none`)}</Text>}
      {removing.removed && (
        <Text size="sm" role="status">
          {t(`views:${kind}.removed`, { name: removing.removed.name })}{' '}
          <Button variant="subtle" size="compact-sm" onClick={() => tried(removing.restore())}>
            {t('views:undo')}
          </Button>
        </Text>
      )}
      {error && (
        <Alert color="red" role="alert">
          {t(`errors:${error}`)}
        </Alert>
      )}
      <Button fullWidth mt="sm" variant="default" onClick={() => acts.onEdit()}>
        {t(`views:${kind}.saveAs`)}
      </Button>
    </>
  );
}

type ListProps = {
  kind: ViewKind;
  title: string;
  views: readonly View[];
  onOpen: (view: View) => void;
  onEdit: (view: View) => void;
  onRemove: (view: View) => void;
};

function ViewList({ kind, title, views, onOpen, onEdit, onRemove }: ListProps) {
  const { t } = useTranslation('views');
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
                {isOwn && isShared && <small> {t('sharedMark')}</small>}
              </UnstyledButton>
              {isOwn && (
                <ActionIcon
                  variant="subtle"
                  aria-label={t(`${kind}.edit`, { name })}
                  onClick={() => onEdit(view)}
                >
                  <IconPencil size={16} stroke={1.6} aria-hidden />
                </ActionIcon>
              )}
              {(isOwn || canManage(member)) && (
                <ActionIcon
                  variant="subtle"
                  aria-label={t(`${kind}.remove`, { name })}
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
