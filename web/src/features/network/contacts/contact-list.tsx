import { canEdit } from '@instroom/domain/region/member.ts';
import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../data/session.ts';
import { CardList } from '../../../ui/card-list.tsx';
import classes from '../contacts.module.css';
import { GoneBadge } from '../gone-badge.tsx';
import { OrganizationLink } from '../organization-link.tsx';
import { Reach } from '../reach.tsx';
import { Verified } from '../verified.tsx';
import type { ContactRow } from './contact-rows.ts';

const rowHeight = 92;

type Props = { rows: readonly ContactRow[]; onChange: (contactId: string) => void };

export function ContactList({ rows, onChange }: Props) {
  const { t } = useTranslation('network');
  return (
    <CardList
      label={t('pages.contacts')}
      items={rows}
      keyOf={(row) => row.contactId}
      height={rowHeight}
      className={classes.person}
    >
      {(row) => <Person row={row} onChange={() => onChange(row.contactId)} />}
    </CardList>
  );
}

function Person({ row, onChange }: { row: ContactRow; onChange: () => void }) {
  const { t } = useTranslation('network');
  const { member } = useSession();
  const { contactId, name, email, phone, tags, isActive, lastVerifiedOn, work } = row;
  return (
    <>
      <span className={classes.who}>
        <span className={classes.name}>
          {name} {!isActive && <GoneBadge />}
        </span>
        {canEdit(member) && (
          <UnstyledButton
            className={classes.change}
            aria-label={t('contact.changeOf', { name })}
            onClick={onChange}
          >
            {t('contact.changeShort')}
          </UnstyledButton>
        )}
      </span>
      <span className={classes.work}>
        {work.map(({ orgId, name: organization, title }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same organization may come twice.
          <span key={index}>
            {index > 0 && ' · '}
            {title && `${title}, `}
            <OrganizationLink orgId={orgId}>{organization}</OrganizationLink>
          </span>
        ))}
        {tags.length > 0 && ` · ${tags.join(', ')}`}
      </span>
      <span className={classes.reach}>
        <Reach phone={phone} email={email} />
        <Verified contactId={contactId} name={name} lastVerifiedOn={lastVerifiedOn} />
      </span>
    </>
  );
}
