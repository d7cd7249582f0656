import { CloseButton, type TextInputProps } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  useFoundOrganizations,
  useFoundProgrammes,
  useProgramme,
} from '../../../shared/network/find-in-network.ts';
import { NetworkPicker } from '../../../shared/network/network-picker.tsx';
import classes from './fields.module.css';

type EmployerProps = Omit<TextInputProps, 'value' | 'onChange'> & {
  value: string;
  /** Without an organization the name is all that is known. */
  onChange: (name: string, orgId: string) => void;
};

/** The name of an employer, mostly one of the network: who chooses it there links the dossier to it. */
export function EmployerInput({ value, onChange, ...input }: EmployerProps) {
  const { t } = useTranslation('editing');
  const [isTyped, setTyped] = useState(false);
  const found = useFoundOrganizations(isTyped ? value : '');
  return (
    <NetworkPicker
      {...input}
      value={value}
      description={t('fromNetwork')}
      found={found}
      foundLabel={t('foundInNetwork')}
      entersFirst={false}
      onType={(text) => {
        setTyped(true);
        onChange(text, '');
      }}
      onChoose={({ id, name }) => {
        setTyped(false);
        onChange(name.slice(0, 100), id);
      }}
    />
  );
}

type ProgrammeProps = {
  label: string;
  value: string;
  error: ReactNode;
  onChange: (programId: string) => void;
};

/** A programme of the network. */
export function ProgrammeInput({ label, value, error, onChange }: ProgrammeProps) {
  const { t } = useTranslation('editing');
  const [text, setText] = useState('');
  const found = useFoundProgrammes(text);
  const chosen = useProgramme(value);
  if (value)
    return (
      <span className={classes.linked}>
        <span>{chosen ? `${chosen.name}, ${chosen.detail}` : t('unknownProgramme')}</span>
        <CloseButton aria-label={t('chooseOther', { field: label })} onClick={() => onChange('')} />
      </span>
    );
  return (
    <NetworkPicker
      aria-label={label}
      error={error}
      value={text}
      description={t('programmeHint')}
      found={found}
      foundLabel={t('foundInNetwork')}
      entersFirst
      onType={setText}
      onChoose={({ id }) => onChange(id)}
    />
  );
}
