import { type CodeItem, labelOf } from '@instroom/domain/codes/code-list.ts';
import { municipalities } from '@instroom/domain/codes/municipality.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { membersQuery, useSession } from '../../../data/session.ts';
import { candidates } from '../../../messages/nl/candidates.ts';
import type { Control } from './field.ts';

export type OptionGroup = { label?: string; items: readonly CodeItem[] };
export type Options = {
  /** What can be chosen. */
  groupsOf: (control: Control) => OptionGroup[];
  /** How a code is called, also where it cannot be chosen any more. */
  textOf: (control: Control, code: string) => string;
};

/** The choices of every field: some come from the region. */
export function useOptions(): Options {
  const { t } = useTranslation(['candidates', 'editing', 'app']);
  const { regionId, region } = useSession();
  const { data: members } = useQuery(membersQuery(regionId));
  const people = members?.rows ?? [];
  const { contract, diploma } = candidates.dossier.values;

  const groupsOf = ({ options }: Control): OptionGroup[] => {
    switch (options) {
      case 'members':
        return [{ items: people.filter(({ active }) => active).map(asItem) }];
      case 'municipalities':
        return byRegion(region.municipalityCodes, {
          own: t('editing:ownMunicipalities'),
          other: t('editing:otherMunicipalities'),
        });
      case 'diplomaCountries':
        return [{ items: keysOf(diploma).map((code) => ({ code, nl: t(diplomaKey(code)) })) }];
      case 'contractKinds':
        return [{ items: keysOf(contract).map((code) => ({ code, nl: t(contractKey(code)) })) }];
      default:
        return [{ items: options ?? [] }];
    }
  };
  const textOf = (control: Control, code: string) => {
    if (control.options === 'members')
      return people.find(({ id }) => id === code)?.displayName ?? t('app:unknown');
    if (control.options === 'municipalities') return labelOf(municipalities, code);
    return labelOf(
      groupsOf(control).flatMap(({ items }) => items),
      code,
    );
  };
  return { groupsOf, textOf };
}

const asItem = ({ id, displayName }: { id: string; displayName: string }) => ({
  code: id,
  nl: displayName,
});

type Values = typeof candidates.dossier.values;
const diplomaKey = (code: keyof Values['diploma']) =>
  `candidates:dossier.values.diploma.${code}` as const;
const contractKey = (code: keyof Values['contract']) =>
  `candidates:dossier.values.contract.${code}` as const;

function keysOf<Key extends string>(words: Readonly<Record<Key, string>>): Key[] {
  const isKey = (key: string): key is Key => key in words;
  return Object.keys(words).filter(isKey);
}

function byRegion(codes: readonly string[], words: { own: string; other: string }): OptionGroup[] {
  const sorted = municipalities.toSorted((one, other) => one.nl.localeCompare(other.nl, 'nl'));
  return [
    { label: words.own, items: sorted.filter(({ code }) => codes.includes(code)) },
    { label: words.other, items: sorted.filter(({ code }) => !codes.includes(code)) },
  ].filter(({ items }) => items.length > 0);
}
