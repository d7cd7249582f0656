import { TextInput, UnstyledButton } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNetwork, useNetworkSearch } from '../../shared/network/use-network.ts';
import classes from './contacts.module.css';

const most = 6;

/** Finds an organization of the network by typing. */
export function OrganizationPicker({ onChosen }: { onChosen: (orgId: string) => void }) {
  const { t } = useTranslation('network');
  const network = useNetwork().data;
  const find = useNetworkSearch(network);
  const [text, setText] = useState('');
  const typed = useDeferredValue(text);
  const found = useMemo(() => {
    if (!find || !network || typed.trim() === '') return [];
    return [...find(typed).keys()].slice(0, most).flatMap((orgId) => network.byId.get(orgId) ?? []);
  }, [find, network, typed]);
  return (
    <div>
      <TextInput
        label={t('contact.addOrganization')}
        description={t('contact.addOrganizationHint')}
        autoComplete="off"
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {found.length > 0 && (
        <ul className={classes.found} aria-label={t('contact.found')}>
          {found.map(({ orgId, name, cities }) => (
            <li key={orgId}>
              <UnstyledButton
                className={classes.foundItem}
                onClick={() => {
                  onChosen(orgId);
                  setText('');
                }}
              >
                {name} <span className={classes.dimmed}>{cities.join(', ')}</span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
