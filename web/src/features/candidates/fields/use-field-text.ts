import type { Candidate } from '@instroom/domain/candidate/candidate.ts';
import { fullName } from '@instroom/domain/candidate/name.ts';
import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { suitabilityStatuses } from '@instroom/domain/codes/suitability-status.ts';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatStoredDay } from '../../../ui/format.ts';
import { type Control, type DossierField, storedValue } from './field.ts';
import { useOptions } from './use-options.ts';

/** The value of a field in words; empty where nothing is known. */
export function useFieldText(): (field: DossierField, candidate: Candidate) => string {
  const { t } = useTranslation('candidates');
  const { textOf } = useOptions();

  const single = (control: Control, value: unknown): string => {
    if (value === undefined || value === null) return '';
    if (Array.isArray(value)) return value.map((item) => single(control, item)).join(', ');
    if (typeof value === 'number') {
      // A year is no amount: no point in it.
      if (!control.unit) return String(value);
      return t(`dossier.values.${control.unit}`, { number: formatNumber(value) });
    }
    if (control.kind === 'day') return formatStoredDay(String(value));
    return control.options ? textOf(control, String(value)) : String(value);
  };

  return (field, candidate) => {
    switch (field.id) {
      case 'name':
        return fullName(candidate);
      case 'address':
        return addressText(candidate.address);
      case 'suitability':
        return suitabilityText(candidate.suitability, (key, date) =>
          t(`dossier.values.${key}`, { date }),
        );
      case 'vog':
        return candidate.vog ? t(vogKey(candidate.vog), { date: vogDate(candidate.vog) }) : '';
      case 'program':
        return candidate.programId ? t('dossier.values.program') : '';
      case 'onHold': {
        const { onHoldUntil, onHoldReason } = candidate;
        const until =
          onHoldUntil && t('dossier.values.until', { date: formatStoredDay(onHoldUntil) });
        return [until, onHoldReason].filter(Boolean).join(': ');
      }
      default: {
        const [control] = field.controls;
        return control ? single(control, storedValue(candidate, control)) : '';
      }
    }
  };
}

function addressText(address: Candidate['address']): string {
  const street = [address?.street, address?.houseNumber].filter(Boolean).join(' ');
  const city = [address?.zip, address?.city].filter(Boolean).join(' ');
  return [street, city].filter(Boolean).join(', ');
}

function suitabilityText(
  suitability: Candidate['suitability'],
  dated: (key: 'requested' | 'decided', date: string) => string,
): string {
  if (!suitability) return '';
  const { status, requestedAt, decidedAt } = suitability;
  return [
    labelOf(suitabilityStatuses, status),
    requestedAt && dated('requested', formatStoredDay(requestedAt)),
    decidedAt && dated('decided', formatStoredDay(decidedAt)),
  ]
    .filter(Boolean)
    .join(', ');
}

type Vog = NonNullable<Candidate['vog']>;
const vogDate = ({ date }: Vog) => (date ? formatStoredDay(date) : '');
function vogKey({ seen, date }: Vog) {
  if (!seen) return 'dossier.values.notSeen';
  return date ? 'dossier.values.seenOn' : 'dossier.values.seen';
}
