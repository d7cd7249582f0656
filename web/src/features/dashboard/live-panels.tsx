// Panels of the live figures: each follows the filter of all panels.
import { audiences } from '@instroom/domain/codes/audience.ts';
import type { CodeItem } from '@instroom/domain/codes/code-list.ts';
import { municipalities } from '@instroom/domain/codes/municipality.ts';
import { phaseSchema } from '@instroom/domain/codes/phase.ts';
import { priorEducations } from '@instroom/domain/codes/prior-education.ts';
import { qualifications } from '@instroom/domain/codes/qualification.ts';
import { routes } from '@instroom/domain/codes/route.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import { explainedTogether } from '@instroom/domain/figures/figure.ts';
import { type LiveMap, liveFigures, notNamed } from '@instroom/domain/figures/live-figures.ts';
import { useTranslation } from 'react-i18next';
import { PhaseIcon } from '../../shared/phase-badge.tsx';
import { useRegionWords } from '../../shared/vocabulary.ts';
import { counting, paired, type Row, rowsOf, total, withNone } from './figures.ts';
import { FiguresPanel } from './figures-panel.tsx';
import { LivePanel } from './live-panel.tsx';
import type { PanelProps } from './shown-figures.ts';

export function PhasesPanel({ shown: { filtered } }: PanelProps) {
  const words = useRegionWords();
  const phases = words.phases.filter(
    ({ code }) => !words.isHidden(code) || (filtered.byPhase[code] ?? 0) > 0,
  );
  return <LivePanel stats={filtered} map="byPhase" list={phases} ordered icon={iconOf} />;
}

function iconOf({ code }: Row) {
  const phase = phaseSchema.safeParse(code);
  return phase.success && <PhaseIcon phase={phase.data} size={16} />;
}

/** The first choices, and behind them everybody who names the sector. */
export function SectorsPanel({ shown: { filtered } }: PanelProps) {
  const { t } = useTranslation(['dashboard', 'candidates']);
  const list = withNone(sectors, t('candidates:filter.none.hoofdsector'));
  const rows = counting(
    paired(rowsOf(filtered.byPrimarySector, list), (code) =>
      code === notNamed ? undefined : (filtered.bySector[code] ?? 0),
    ),
  );
  const { byPrimarySector, bySector } = liveFigures;
  const definition = explainedTogether(
    { ...byPrimarySector, column: t('dashboard:sectors.primary') },
    { ...bySector, column: t('dashboard:sectors.any') },
  );
  return (
    <FiguresPanel
      title={t('dashboard:sectors.title')}
      rowHeader={byPrimarySector.column}
      definition={definition}
      rows={rows}
      columns={[
        {
          header: t('dashboard:sectors.primary'),
          map: 'byPrimarySector',
          number: ({ number }) => number,
        },
        { header: t('dashboard:sectors.any'), map: 'bySector', number: ({ second }) => second },
      ]}
      nested
      whole={total(rows)}
    />
  );
}

export const SubjectsPanel = ofList('bySubject', subjects);
export const AudiencePanel = ofList('byAudience', audiences, 'situatie');
export const EducationPanel = ofList('byEducation', priorEducations, 'opleiding');
export const MunicipalityPanel = ofList('byMunicipality', municipalities, 'gemeente');
export const QualificationPanel = ofList('byQualificationSought', qualifications);
export const RoutePanel = ofList('byRoute', routes);

/** A figure by the codes of a list, with a last place for who named nothing where that is a filter of the list. */
function ofList(
  map: LiveMap,
  list: readonly CodeItem[],
  none?: 'situatie' | 'opleiding' | 'gemeente',
) {
  return function ListPanel({ shown: { filtered } }: PanelProps) {
    const { t } = useTranslation('candidates');
    const all = none ? withNone(list, t(`filter.none.${none}`)) : list;
    return <LivePanel stats={filtered} map={map} list={all} />;
  };
}
