import type { NetworkNotice } from '@instroom/domain/organization/notice.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { Button, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../data/errors.ts';
import { networkNoticesQuery } from '../../data/network.ts';
import type { Identified } from '../../data/read.ts';
import { useSession } from '../../data/session.ts';
import { useCommand } from '../../shared/use-command.ts';
import { formatStoredDay } from '../../ui/format.ts';
import classes from './network.module.css';
import { sendEndNotice } from './network-commands.ts';
import { OrganizationLink } from './organization-link.tsx';

type Props = {
  /** Only what is about this organization. */
  orgId?: string;
};

/** What the region should know of its network and nobody dealt with yet: quiet lines, or nothing at all. */
export function NetworkNotices({ orgId }: Props) {
  const { t } = useTranslation('network');
  const { regionId } = useSession();
  const { data } = useQuery(networkNoticesQuery(regionId));
  const open = (data?.rows ?? []).filter(
    (notice) => orgId === undefined || (notice.orgId === orgId && notice.kind === 'closed'),
  );
  if (open.length === 0) return null;
  return (
    <ul className={classes.notices} aria-label={t('notices.label')}>
      {open.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} named={orgId === undefined} />
      ))}
    </ul>
  );
}

type LineProps = { notice: Identified<NetworkNotice>; named: boolean };

function NoticeLine({ notice, named }: LineProps) {
  const { t } = useTranslation(['network', 'errors']);
  const { regionId, member } = useSession();
  const command = useCommand((commandId, wish: { copyTo?: string }) =>
    sendEndNotice({ regionId, commandId, noticeId: notice.id, ...wish }),
  );
  const successors = notice.kind === 'closed' ? notice.successors : [];
  return (
    <li className={classes.notice}>
      <IconInfoCircle size={18} stroke={1.6} aria-hidden />
      <div>
        {named && <OrganizationLink orgId={notice.orgId}>{notice.name}</OrganizationLink>}{' '}
        {notice.kind === 'closed'
          ? t('notices.closed', { date: formatStoredDay(notice.closedOn) })
          : t('notices.sourceChanged', { field: t(`fields.${notice.field}`) })}
        {successors.map(({ orgId, name }) => (
          <span key={orgId} className={classes.successor}>
            {t('notices.successor')} <OrganizationLink orgId={orgId}>{name}</OrganizationLink>
            {canEdit(member) && (
              <Button
                size="compact-sm"
                variant="default"
                loading={command.isPending}
                onClick={() => command.mutate({ copyTo: orgId })}
              >
                {t('notices.copy')}
              </Button>
            )}
          </span>
        ))}
        {command.error && (
          <Text size="sm" c="red" role="alert">
            {t(`errors:${errorCodeOf(command.error)}`)}
          </Text>
        )}
      </div>
      {canEdit(member) && notice.kind === 'closed' && (
        <Button
          size="compact-sm"
          variant="subtle"
          loading={command.isPending}
          aria-label={t('notices.endOf', { name: notice.name })}
          onClick={() => command.mutate({})}
        >
          {t('notices.end')}
        </Button>
      )}
    </li>
  );
}
