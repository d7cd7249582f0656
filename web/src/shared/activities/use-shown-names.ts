// Names of who signed up, as far as they may be shown: of a restricted dossier nothing is, also where a sign-up has the name.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoster } from '../roster/use-roster.ts';

export type ShownName<Row> = Row & { isRestricted: boolean };

/** Undefined until it is known who is restricted. */
export function useShownNames<Row extends { candidateId: string; name: string }>(
  rows: readonly Row[] | undefined,
): ShownName<Row>[] | undefined {
  const { t } = useTranslation('activities');
  const restricted = useRoster().data?.restricted;
  return useMemo(() => {
    if (!rows || !restricted) return undefined;
    const hidden = new Set(restricted);
    return rows.map((row) =>
      hidden.has(row.candidateId)
        ? { ...row, name: t('restricted'), isRestricted: true }
        : { ...row, isRestricted: false },
    );
  }, [rows, restricted, t]);
}
