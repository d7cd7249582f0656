// The log as a table for a spreadsheet.
import type { AuditEntry } from '@instroom/domain/audit/audit.ts';
import { dayOf } from '@instroom/domain/calendar.ts';
import { toCsv } from '@instroom/domain/csv.ts';
import { formatTime } from '../../ui/format.ts';
import {
  fieldLabels,
  type Names,
  nameOfActor,
  plainText,
  sentenceOf,
  type Translate,
} from './sentence.ts';

const columns = ['day', 'time', 'who', 'kind', 'candidate', 'fields', 'sentence'] as const;

export function csvOfAudit(entries: readonly AuditEntry[], names: Names, t: Translate): string {
  const rows = entries.map((entry) => {
    const { at, byUid, kind, candidateId } = entry;
    return [
      dayOf(at),
      formatTime(at),
      nameOfActor(byUid, names, t),
      t(`kinds.${kind}`),
      candidateId ? (names.candidate(candidateId) ?? t('gone')) : '',
      fieldLabels(entry, names, t).join(', '),
      plainText(sentenceOf(entry, names, t), t),
    ];
  });
  return toCsv([columns.map((column) => t(`export.columns.${column}`)), ...rows]);
}
