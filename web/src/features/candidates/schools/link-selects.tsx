import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { contactIndexQuery } from '../../../data/network.ts';
import { useSession } from '../../../data/session.ts';
import type { NetworkRow } from '../../../shared/network/rows.ts';

type Props = {
  /** Nothing while the network is not there, and for one that is not in it. */
  school: NetworkRow | undefined;
  value: string;
  onChange: (value: string) => void;
};

/** Only where there is something to choose. */
export function LocationSelect({ school, value, onChange }: Props) {
  const { t } = useTranslation('schools');
  const places = school?.places ?? [];
  if (!school || (places.length < 2 && !value)) return null;
  return (
    <NativeSelect
      label={t('dialog.location')}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    >
      <option value="">{t('dialog.whole')}</option>
      {places.map(({ key, name, city }) => (
        <option key={key} value={key}>
          {[name ?? school.name, city].filter(Boolean).join(', ')}
        </option>
      ))}
    </NativeSelect>
  );
}

/** Who works there or at its board; somebody who left stays where he or she was chosen. */
export function ContactSelect({ orgId, school, value, onChange }: Props & { orgId: string }) {
  const { t } = useTranslation(['schools', 'app']);
  const { regionId } = useSession();
  const { data } = useQuery(contactIndexQuery(regionId));
  const contacts = (data?.rows ?? []).flatMap((part) => Object.entries(part.contacts));
  const employers = [orgId, school?.boardId];
  const offered = contacts.filter(
    ([id, { isActive, roles }]) =>
      id === value || (isActive && roles.some((role) => employers.includes(role.orgId))),
  );
  const isKnown = value === '' || offered.some(([id]) => id === value);
  return (
    <NativeSelect
      label={t('schools:dialog.contact')}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    >
      <option value="">{t('schools:dialog.nobody')}</option>
      {!isKnown && <option value={value}>{t('app:unknown')}</option>}
      {offered
        .toSorted(([, one], [, other]) => one.name.localeCompare(other.name, 'nl'))
        .map(([id, { name }]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
    </NativeSelect>
  );
}
