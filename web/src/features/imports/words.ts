// Codes of an import in the words of the catalogue; one that has no words of its own is shown as it is.
import type { ImportRun } from '@instroom/domain/reference/import-run.ts';
import type { TFunction } from 'i18next';

type Words = TFunction<'imports'>;

export function errorText(
  t: Words,
  { code, detail = '' }: { code: string; detail?: string | undefined },
) {
  return t(`errors.${code}`, { detail, code, defaultValue: t('errors.other', { code }) });
}

export function reasonText(t: Words, reason: string): string {
  return t(`rejects.reasons.${reason}`, { defaultValue: errorText(t, { code: reason }) });
}

export function warningText(t: Words, warning: NonNullable<ImportRun['warnings']>[number]): string {
  const { code, detail = '' } = warning;
  return t(`warnings.${code}`, { detail, defaultValue: t('warnings.other', { code, detail }) });
}

export function unavailableText(t: Words, code: string): string {
  return t(`unavailable.${code}`, { defaultValue: t('unavailable.other') });
}
