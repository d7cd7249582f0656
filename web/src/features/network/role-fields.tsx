import type { ContactRole } from '@instroom/domain/organization/contact.ts';
import { CloseButton, NativeSelect, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OrganizationPicker } from '../../shared/network/organization-picker.tsx';
import { type Network, useNetwork } from '../../shared/network/use-network.ts';
import classes from './contacts.module.css';

type Props = {
  roles: readonly ContactRole[];
  error: string | undefined;
  onChange: (roles: ContactRole[]) => void;
};

/** What somebody does where; there may be more than one. */
export function RoleFields({ roles, error, onChange }: Props) {
  const { t } = useTranslation('network');
  const network = useNetwork().data;
  const changeAt = (index: number, changes: Partial<ContactRole>) =>
    onChange(roles.map((role, at) => (at === index ? { ...role, ...changes } : role)));
  return (
    <fieldset className={classes.roles}>
      <legend className={classes.legend}>{t('contact.roles')}</legend>
      {roles.map((role, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same organization may come twice.
        <div key={index} className={classes.role}>
          <RoleField
            role={role}
            network={network}
            onChange={(changes) => changeAt(index, changes)}
            onRemove={() => onChange(roles.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <OrganizationPicker
        network={network}
        words={{
          label: t('contact.addOrganization'),
          hint: t('contact.addOrganizationHint'),
          found: t('contact.found'),
        }}
        onChosen={({ orgId }) => onChange([...roles, { orgId }])}
      />
      {error && (
        <Text size="sm" c="red" role="alert">
          {error}
        </Text>
      )}
    </fieldset>
  );
}

type RoleProps = {
  role: ContactRole;
  network: Network | undefined;
  onChange: (changes: Partial<ContactRole>) => void;
  onRemove: () => void;
};

function RoleField({ role, network, onChange, onRemove }: RoleProps) {
  const { t } = useTranslation('network');
  const organization = network?.byId.get(role.orgId);
  const name = organization?.name ?? role.orgId;
  const places = organization?.places ?? [];
  return (
    <>
      <span className={classes.roleName}>
        {name}
        <CloseButton size={28} aria-label={t('contact.removeRole', { name })} onClick={onRemove} />
      </span>
      <TextInput
        label={t('contact.title', { name })}
        placeholder={t('contact.titleHint')}
        maxLength={120}
        autoComplete="off"
        value={role.title ?? ''}
        onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
      />
      {places.length > 1 && (
        <NativeSelect
          label={t('contact.location', { name })}
          value={role.locationKey ?? ''}
          onChange={({ currentTarget }) => onChange({ locationKey: currentTarget.value })}
        >
          <option value="">{t('contact.wholeOrganization')}</option>
          {places.map((place) => (
            <option key={place.key} value={place.key}>
              {[place.name ?? name, place.city].filter(Boolean).join(', ')}
            </option>
          ))}
        </NativeSelect>
      )}
    </>
  );
}
