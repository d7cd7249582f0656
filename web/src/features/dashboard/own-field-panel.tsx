import { type FieldDef, isActive, isCountable } from '@instroom/domain/custom/field-def.ts';
import { ownCode } from '@instroom/domain/custom/own-code.ts';
import { ownFigure } from '@instroom/domain/figures/own-figure.ts';
import type { Stats } from '@instroom/domain/stats/stats.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnChoices, useOwnFields } from '../../shared/own-fields.ts';
import { notFilledIn } from '../../shared/own-filter.ts';
import { underWay } from './figures.ts';
import { LivePanel } from './live-panel.tsx';

/** The region's own fields that it wants to see counted. */
export function useCountedFields(): FieldDef[] {
  const fields = useOwnFields('candidate');
  return useMemo(
    () => fields.filter((field) => isActive(field) && field.showInDashboard && isCountable(field)),
    [fields],
  );
}

/** One own field, as often as each of its answers was given. */
export function OwnFieldPanel({ field, stats }: { field: FieldDef; stats: Stats }) {
  const { t } = useTranslation('candidates');
  const choicesOf = useOwnChoices();
  const options = [...choicesOf(field), ...leftOptions(field)].map(({ code, nl }) => ({
    code: ownCode(field.key, code),
    nl,
  }));
  const shown = ownFigure(field);
  if (field.type === 'multiselect')
    return <LivePanel map="byCustom" stats={stats} list={options} shown={shown} />;
  // Everybody has one answer or none, so the parts add up to who is under way.
  const none = ownCode(field.key, notFilledIn);
  const answered = options.map(({ code }) => stats.byCustom[code] ?? 0);
  const rest = underWay(stats) - answered.reduce((sum, number) => sum + number, 0);
  return (
    <LivePanel
      map="byCustom"
      stats={{ ...stats, byCustom: { ...stats.byCustom, [none]: rest } }}
      list={[...options, { code: none, nl: t('filter.notFilledIn') }]}
      ordered
      shown={shown}
    />
  );
}

/** Options that are not offered any more; whoever has one still counts. */
function leftOptions({ options }: FieldDef) {
  return options.filter(({ active }) => !active).map(({ code, label }) => ({ code, nl: label }));
}
