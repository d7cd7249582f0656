import type { FieldDef } from '@instroom/domain/custom/field-def.ts';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import rows from '../../../ui/rows.module.css';
import { useKindWords } from './use-kind-words.ts';

/** Where a field is seen and what it means for privacy, in a few words. */
export function FieldMarks({ field }: { field: FieldDef }) {
  const { t } = useTranslation('ownFields');
  const inWords = useKindWords();
  const marks = [
    field.required && t('marks.required'),
    field.showInForm && t('marks.form'),
    field.showInList && t('marks.list'),
    field.showInDashboard && t('marks.dashboard'),
    field.containsPersonalData && t('marks.personal'),
  ].filter((mark) => mark !== false);
  return (
    <span className={rows.marks}>
      {marks.map((mark) => (
        <span key={mark} className={rows.mark}>
          {mark}
        </span>
      ))}
      {field.confirmed && (
        <span className={rows.mark} data-warning>
          <IconAlertTriangle size={13} stroke={1.8} aria-hidden />
          {t('marks.sensitive', { kinds: inWords(field.confirmed.kinds) })}
        </span>
      )}
    </span>
  );
}
