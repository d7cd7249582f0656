import { dayOf } from '@instroom/domain/calendar.ts';
import type { ContactEntry } from '@instroom/domain/organization/contact.ts';
import { canEdit } from '@instroom/domain/region/member.ts';
import { Button } from '@mantine/core';
import { IconUserPlus, IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contactIndexQuery } from '../../../data/network.ts';
import { useSession } from '../../../data/session.ts';
import { paths } from '../../../paths.ts';
import { useClock } from '../../../shared/clock.ts';
import { Loaded } from '../../../shared/loaded.tsx';
import { type ContactSearch, contactSearchSchema } from '../../../shared/network/contact-filter.ts';
import { useNetwork } from '../../../shared/network/use-network.ts';
import { useTypedText } from '../../../shared/typed-text.ts';
import { formatNumber, formatStoredDay } from '../../../ui/format.ts';
import listClasses from '../../../ui/list.module.css';
import { Notice } from '../../../ui/notice.tsx';
import { ContactDialog } from '../contact-dialog.tsx';
import { ExportButton } from '../export-button.tsx';
import { ListSkeleton } from '../list-skeleton.tsx';
import classes from '../network.module.css';
import { NetworkFrame } from '../network-frame.tsx';
import { addressMs } from '../use-network-list.ts';
import { useRemoval } from '../use-removal.tsx';
import { ContactFilterBar } from './contact-filter-bar.tsx';
import { ContactList } from './contact-list.tsx';
import { type ContactRow, contactRowsOf, matchesContact } from './contact-rows.ts';
import { OpenContact } from './open-contact.tsx';

const route = getRouteApi(paths.contacts);
const columns = ['name', 'title', 'organization', 'email', 'phone', 'tags', 'verified'] as const;

/** Everybody whom the region knows at its organizations. */
export function ContactsPage() {
  const { t } = useTranslation('network');
  const { member } = useSession();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (changed: Partial<Record<keyof ContactSearch, string | undefined>>) =>
    void navigate({
      search: (known) => contactSearchSchema.parse({ ...known, ...changed }),
      replace: 'zoek' in changed,
    });
  const [text, setText] = useTypedText(
    search.zoek ?? '',
    (zoek) => change({ zoek: zoek || undefined }),
    { afterMs: addressMs },
  );
  const typed = useDeferredValue(text);
  const today = useClock(dayOf);
  const query = useContactRows();
  const rows = query.data;
  const shown = useMemo(
    () => rows?.filter((row) => matchesContact(row, { ...search, zoek: typed }, today)),
    [rows, search, typed, today],
  );
  const [open, setOpen] = useState<string>();
  const { line, removed } = useRemoval();
  const close = () => setOpen(undefined);
  const csv = () => [
    columns.map((column) => t(`export.contactColumns.${column}`)),
    ...(shown ?? []).map((row) => [
      row.name,
      row.work.map(({ title }) => title ?? '').join(', '),
      row.work.map(({ name }) => name).join(', '),
      row.email ?? '',
      row.phone ?? '',
      row.tags.join(', '),
      formatStoredDay(row.lastVerifiedOn),
    ]),
  ];
  const add = canEdit(member) && (
    <Button
      leftSection={<IconUserPlus size={16} stroke={1.6} aria-hidden />}
      onClick={() => setOpen('new')}
    >
      {t('contact.add')}
    </Button>
  );
  return (
    <NetworkFrame
      page="contacts"
      beside={
        <>
          <span role="status" className={listClasses.count}>
            {shown &&
              t('contact.count', { count: shown.length, number: formatNumber(shown.length) })}
          </span>
          <span className={classes.actions}>
            {shown && shown.length > 0 && <ExportButton what="contacts" rows={csv} />}
            {add}
          </span>
        </>
      }
    >
      <ContactFilterBar
        search={search}
        rows={rows ?? []}
        text={text}
        onType={setText}
        onChange={change}
      />
      {line}
      <Loaded query={query} skeleton={<ListSkeleton />}>
        {(all) =>
          shown && shown.length > 0 ? (
            <ContactList rows={shown} onChange={setOpen} />
          ) : (
            <Notice
              icon={<IconUsersGroup size={28} stroke={1.5} aria-hidden />}
              title={t(all.length === 0 ? 'contact.empty' : 'contact.nothing')}
              lead={t(all.length === 0 ? 'contact.emptyLead' : 'contact.nothingLead')}
            />
          )
        }
      </Loaded>
      {open === 'new' && <ContactDialog onClose={close} />}
      {open && open !== 'new' && (
        <OpenContact contactId={open} onRemoved={removed} onClose={close} />
      )}
    </NetworkFrame>
  );
}

/** The index of contacts with the names of organizations; as a query, for `Loaded`. */
function useContactRows() {
  const { t } = useTranslation('network');
  const { regionId } = useSession();
  const query = useQuery(contactIndexQuery(regionId));
  const network = useNetwork().data;
  const data = useMemo((): ContactRow[] | undefined => {
    if (!query.data) return undefined;
    const all: Record<string, ContactEntry> = Object.assign(
      {},
      ...query.data.rows.map(({ contacts }) => contacts),
    );
    return contactRowsOf(all, (orgId) => network?.byId.get(orgId)?.name ?? t('contact.elsewhere'));
  }, [query.data, network, t]);
  return { data, error: query.error, refetch: query.refetch };
}
