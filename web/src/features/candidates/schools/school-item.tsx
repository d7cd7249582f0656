import type { SchoolLink } from '@instroom/domain/candidate/school-link.ts';
import {
  type SchoolLinkStatus,
  schoolLinkStatuses,
} from '@instroom/domain/codes/school-link-status.ts';
import { Menu, UnstyledButton } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { statusWord } from '../../../shared/schools/links.ts';
import { SchoolStatusBadge } from '../../../shared/schools/status-badge.tsx';
import type { Say } from '../../../shared/use-done.tsx';
import { formatDay } from '../../../ui/format.ts';
import itemClasses from '../../../ui/items.module.css';
import { Refusal } from './refusal.tsx';
import classes from './schools.module.css';
import type { Links } from './use-links.ts';
import type { LinkNames } from './use-names-in.ts';

type Props = {
  link: SchoolLink;
  names: LinkNames;
  /** Nothing for who may not change it. */
  links: Links | undefined;
  onDone: Say;
  onChange: () => void;
  onShare: (() => void) | undefined;
};

export function SchoolItem({ link, names, links, onDone, onChange, onShare }: Props) {
  const { t } = useTranslation('schools');
  const { regionId } = useSession();
  const { orgId, orgName, status, statusSince, note } = link;
  const school = { school: orgName };
  const remove = () =>
    links?.remove.mutateAsync(orgId).then(
      (removalId) =>
        onDone({ text: t('removed', school), undo: { run: () => links.restore(removalId) } }),
      () => {},
    );
  const saved = links?.save.variables?.orgId === orgId ? links.save.error : null;
  const removed = links?.remove.variables === orgId ? links.remove.error : null;
  return (
    <li className={itemClasses.item}>
      <Link to={paths.organization} params={{ regionId, orgId }} className={classes.name}>
        {orgName}
      </Link>
      <span className={classes.standing}>
        {links ? (
          <StatusMenu link={link} links={links} onDone={onDone} />
        ) : (
          <SchoolStatusBadge status={status} />
        )}
        <span className={classes.dimmed}>{t('since', { date: formatDay(statusSince) })}</span>
      </span>
      {saved && <Refusal error={saved} />}
      {names.location && <span className={classes.dimmed}>{names.location}</span>}
      {names.contact && (
        <span className={classes.dimmed}>{t('contact', { name: names.contact })}</span>
      )}
      {note && <span className={classes.note}>{note}</span>}
      {links && (
        <span className={itemClasses.actions}>
          <Action label={t('changeOf', school)} text={t('change')} onClick={onChange} />
          {onShare && <Action label={t('shareOf', school)} text={t('share')} onClick={onShare} />}
          <Action
            label={t('removeOf', school)}
            text={t('remove')}
            disabled={links.remove.isPending}
            onClick={() => void remove()}
          />
        </span>
      )}
      {removed && <Refusal error={removed} />}
    </li>
  );
}

type ActionProps = { label: string; text: string; disabled?: boolean; onClick: () => void };

function Action({ label, text, disabled = false, onClick }: ActionProps) {
  return (
    <UnstyledButton
      className={itemClasses.textButton}
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
    >
      {text}
    </UnstyledButton>
  );
}

type MenuProps = Pick<Props, 'link' | 'onDone'> & { links: Links };

/** How far it is, changed in its place. */
function StatusMenu({ link, links, onDone }: MenuProps) {
  const { t } = useTranslation('schools');
  const { orgId, orgName, status } = link;
  const { save } = links;
  const move = (to: SchoolLinkStatus) => {
    if (to === status) return;
    const back = { orgId, change: { status }, before: { status: to } };
    save.mutateAsync({ orgId, change: { status: to }, before: { status } }).then(
      () =>
        onDone({
          text: t('moved', { school: orgName, status: statusWord(to) }),
          undo: { run: () => save.mutateAsync(back) },
          mayFollow: to === 'matched',
        }),
      () => {},
    );
  };
  return (
    <Menu position="bottom-start" width={240} shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton
          className={classes.status}
          disabled={save.isPending}
          aria-label={t('statusOf', { school: orgName, status: statusWord(status) })}
        >
          <SchoolStatusBadge status={status} />
          <IconChevronDown size={14} stroke={1.8} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('statusMenu', { school: orgName })}>
        {schoolLinkStatuses.map(({ code, nl }) => (
          <Menu.Item
            key={code}
            rightSection={code === status && <IconCheck size={16} aria-hidden />}
            onClick={() => move(code)}
          >
            {nl}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
