import { computedFigures } from '@instroom/domain/figures/computed-figures.ts';
import { explained } from '@instroom/domain/figures/figure.ts';
import { countSchoolContact } from '@instroom/domain/insight/school-contact.ts';
import { useTranslation } from 'react-i18next';
import type { RosterRow } from '../../../data/roster.ts';
import type { CrossSearch } from '../../../shared/figure-parts.ts';
import { useRegionWords } from '../../../shared/vocabulary.ts';
import { FiguresPanel } from '../figures-panel.tsx';
import { keeping } from '../keeping.ts';
import { listOfPhase } from './lists.ts';

const contactsOf = keeping(countSchoolContact);

type Props = { rows: readonly RosterRow[]; filter: CrossSearch };

/** In each phase: who is in contact with a school, beside everybody. */
export function SchoolsPanel({ rows, filter }: Props) {
  const { t } = useTranslation('insight');
  const words = useRegionWords();
  const counts = contactsOf(rows);
  const figure = computedFigures.schoolContact;
  return (
    <FiguresPanel
      title={figure.nl}
      rowHeader={t('schools.column')}
      definition={explained(figure)}
      nested
      rows={counts.map(({ phase, withSchool, everybody }) => ({
        code: phase,
        label: words.phases.find(({ code }) => code === phase)?.nl ?? phase,
        number: withSchool,
        second: everybody,
      }))}
      columns={[
        {
          header: t('schools.with'),
          number: ({ number }) => number,
          search: ({ code }) => ({ ...filter, ...listOfPhase(code, { withSchool: true }) }),
        },
        {
          header: t('schools.all'),
          number: ({ second }) => second,
          search: ({ code }) => ({ ...filter, ...listOfPhase(code, { withSchool: false }) }),
        },
      ]}
    />
  );
}
