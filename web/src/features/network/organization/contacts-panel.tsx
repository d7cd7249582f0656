import type { Contact } from '@instroom/domain/organization/contact.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { Button, UnstyledButton } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Identified } from '../../../data/read.ts';
import { useSession } from '../../../data/session.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import itemClasses from '../../../ui/items.module.css';
import { Panel } from '../../../ui/panel.tsx';
import { ContactDialog } from '../contact-dialog.tsx';
import { GoneBadge } from '../gone-badge.tsx';
import { ListSkeleton } from '../list-skeleton.tsx';
import { contactsQuery } from '../network-queries.ts';
import { OwnFields } from '../own-fields.tsx';
import { Reach } from '../reach.tsx';
import { useRemoval } from '../use-removal.tsx';
import { Verified } from '../verified.tsx';
import classes from './organization.module.css';
import type { ShownOrganization } from './use-organization.ts';

/** Whom to call: the people of the organization that the region knows. */
export function ContactsPanel({
  organization: { orgId, said },
}: {
  organization: ShownOrganization;
}) {
  const { t } = useTranslation('network');
  const { regionId, member } = useSession();
  const query = useQuery(contactsQuery(regionId, orgId));
  const [open, setOpen] = useState<'new' | Identified<Contact>>();
  const { line, removed } = useRemoval();
  const close = () => setOpen(undefined);
  return (
    <Panel
      title={t('panels.contacts')}
      beside={
        canEdit(member) && (
          <Button
            size="compact-sm"
            leftSection={<IconUserPlus size={14} stroke={1.8} aria-hidden />}
            onClick={() => setOpen('new')}
          >
            {t('contact.add')}
          </Button>
        )
      }
    >
      {line}
      <Loaded query={query} skeleton={<ListSkeleton rows={3} />}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className={classes.none}>{t('contact.none')}</p>
          ) : (
            <ul className={itemClasses.items}>
              {inOrder(rows).map((contact) => (
                <Person
                  key={contact.id}
                  contact={contact}
                  roles={rolesAt(contact, orgId, (key) => said.locations[key]?.name)}
                  onChange={() => setOpen(contact)}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      {open === 'new' && <ContactDialog orgId={orgId} onClose={close} />}
      {open && open !== 'new' && (
        <ContactDialog contact={open} onRemoved={removed} onClose={close} />
      )}
    </Panel>
  );
}

/** Who still works there first, then by name. */
function inOrder(contacts: readonly Identified<Contact>[]) {
  return contacts.toSorted(
    (one, other) =>
      Number(other.isActive) - Number(one.isActive) || one.name.localeCompare(other.name, 'nl'),
  );
}

function rolesAt(
  { roles }: Contact,
  orgId: string,
  nameOf: (locationKey: string) => string | undefined,
): string {
  return roles
    .filter((role) => role.orgId === orgId)
    .map(({ title, locationKey }) => [title, locationKey && nameOf(locationKey)])
    .map((parts) => parts.filter(Boolean).join(', '))
    .filter(Boolean)
    .join(' · ');
}

type Props = { contact: Identified<Contact>; roles: string; onChange: () => void };

function Person({ contact, roles, onChange }: Props) {
  const { t } = useTranslation('network');
  const { member } = useSession();
  const { id, name, email, phone, tags, note, isActive, lastVerifiedOn, custom } = contact;
  return (
    <li className={classes.item}>
      <span className={classes.itemTitle}>
        {name} {!isActive && <GoneBadge />}
      </span>
      {roles && <span className={classes.itemLine}>{roles}</span>}
      <span className={classes.reach}>
        <Reach phone={phone} email={email} />
      </span>
      {tags.length > 0 && <span className={classes.itemLine}>{tags.join(', ')}</span>}
      {note && <span className={classes.text}>{note}</span>}
      <OwnFields holder={{ contactId: id }} custom={custom} />
      <Verified contactId={id} name={name} lastVerifiedOn={lastVerifiedOn} />
      {canEdit(member) && (
        <UnstyledButton
          className={itemClasses.textButton}
          aria-label={t('contact.changeOf', { name })}
          onClick={onChange}
        >
          {t('contact.changeShort')}
        </UnstyledButton>
      )}
    </li>
  );
}
