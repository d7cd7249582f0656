import type { SensitiveKind } from '@instroom/domain/custom/sensitive.ts';
import { useTranslation } from 'react-i18next';

/** "gezondheid, afkomst of nationaliteit" */
export function useKindWords(): (kinds: readonly SensitiveKind[]) => string {
  const { t } = useTranslation('ownFields');
  return (kinds) => kinds.map((kind) => t(`sensitive.kinds.${kind}`)).join(', ');
}
