import { Button, Skeleton } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { membersQuery, useSession } from '../../data/session.ts';
import { Loaded } from '../../shared/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { InvitationList } from './invitation-list.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { MemberRow } from './member-row.tsx';
import { OutcomeProvider } from './outcome.tsx';
import classes from './people.module.css';
import { byName } from './people-order.ts';
import { openInvitationsQuery } from './people-queries.ts';

/** Who works in the region, in which role, and who was invited. */
export function PeoplePage() {
  const { t } = useTranslation('people');
  const { regionId } = useSession();
  const members = useQuery(membersQuery(regionId));
  const invitations = useQuery(openInvitationsQuery(regionId));
  const sorted = members.data?.rows.toSorted(byName) ?? [];
  const former = sorted.filter(({ active }) => !active);

  return (
    <OutcomeProvider>
      <div className={classes.panels}>
        <Panel title={t('members.title')} beside={<Invite />}>
          <Loaded query={members} skeleton={<Skeleton height={180} />}>
            {() => (
              <ul className={classes.list}>
                {sorted
                  .filter(({ active }) => active)
                  .map((member) => (
                    <MemberRow key={member.id} member={member} />
                  ))}
              </ul>
            )}
          </Loaded>
        </Panel>
        <Panel title={t('invitations.title')}>
          <Loaded query={invitations} skeleton={<Skeleton height={80} />}>
            {({ rows }) => <InvitationList invitations={rows} />}
          </Loaded>
        </Panel>
        {former.length > 0 && (
          <Panel title={t('former.title')}>
            <ul className={classes.list}>
              {former.map((member) => (
                <MemberRow key={member.id} member={member} />
              ))}
            </ul>
          </Panel>
        )}
      </div>
    </OutcomeProvider>
  );
}

function Invite() {
  const { t } = useTranslation('people');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        leftSection={<IconUserPlus size={18} stroke={1.6} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('invite.open')}
      </Button>
      {opened && <InviteDialog onClose={() => setOpened(false)} />}
    </>
  );
}
