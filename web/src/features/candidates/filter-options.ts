// What can be chosen for each filter, with its Dutch name.
import { missingFacts } from '@instroom/domain/candidate/missing.ts';
import { audiences } from '@instroom/domain/codes/audience.ts';
import type { CodeItem } from '@instroom/domain/codes/code-list.ts';
import { exitReasons } from '@instroom/domain/codes/exit-reason.ts';
import { municipalities } from '@instroom/domain/codes/municipality.ts';
import { statuses } from '@instroom/domain/codes/phase.ts';
import { priorEducations } from '@instroom/domain/codes/prior-education.ts';
import { qualifications } from '@instroom/domain/codes/qualification.ts';
import { routes } from '@instroom/domain/codes/route.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { sources } from '@instroom/domain/codes/source.ts';
import { subjects } from '@instroom/domain/codes/subject.ts';
import { notNamed } from '@instroom/domain/figures/live-figures.ts';
import type { FormDraft } from '@instroom/domain/form/form.ts';
import { responses } from '@instroom/domain/insight/response.ts';
import { retentionTerms } from '@instroom/domain/insight/retention-term.ts';
import { standings } from '@instroom/domain/insight/standing.ts';
import type { Member } from '@instroom/domain/region/member.ts';
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formsQuery } from '../../data/forms.ts';
import type { Rows } from '../../data/read.ts';
import { membersQuery, useSession } from '../../data/session.ts';
import {
  anyFact,
  everybody,
  type FilterName,
  nobody,
  oneself,
  reasonKinds,
  yesOrNo,
} from '../../shared/filter-codes.ts';
import { useLabels } from '../../shared/roster/use-labels.ts';
import { type RegionWords, regionWords } from '../../shared/vocabulary.ts';

/** What the choices of a filter come from. */
type Given = {
  t: TFunction<['candidates', 'candidateList', 'attention']>;
  words: RegionWords;
  members: Rows<Member>['rows'];
  labels: readonly string[];
  forms: Rows<FormDraft>['rows'];
};

/** The same list for the same filter until the region changes: many of them are long. */
/** `withForms`: their names are read where somebody looks at them only, since they cost a read each. */
export function useFilterOptions({
  withForms = false,
} = {}): (name: FilterName) => readonly CodeItem[] {
  const { t } = useTranslation(['candidates', 'candidateList', 'attention']);
  const { regionId, region } = useSession();
  const members = useQuery(membersQuery(regionId)).data?.rows;
  const labels = useLabels();
  const forms = useQuery({ ...formsQuery(regionId), enabled: withForms }).data?.rows;
  return useMemo(() => {
    const given = {
      t,
      words: regionWords(region.vocabulary),
      members: members ?? [],
      labels,
      forms: forms ?? [],
    };
    const made = new Map<FilterName, readonly CodeItem[]>();
    return (name) => {
      const known = made.get(name) ?? filterOptions(name, given);
      made.set(name, known);
      return known;
    };
  }, [t, region.vocabulary, members, labels, forms]);
}

function filterOptions(name: FilterName, given: Given): readonly CodeItem[] {
  const { t, words, members, labels, forms } = given;
  const { phases, vocabulary } = words;
  const none = (label: string) => ({ code: notNamed, nl: label });
  switch (name) {
    case 'fase':
      return [...phases, { code: everybody, nl: t('candidates:filter.everybody') }];
    case 'status':
      return [
        ...statuses.filter(({ code }) => code !== 'exited'),
        ...vocabulary.statuses
          .filter(({ active }) => active)
          .map(({ code, label }) => ({ code, nl: label })),
      ];
    case 'eigenaar':
      return [
        { code: oneself, nl: t('candidateList:oneself') },
        { code: nobody, nl: t('candidateList:nobody') },
        // Also who left: what is still in his or her name is to be found.
        ...byName(members.map(({ id, displayName }) => ({ code: id, nl: displayName }))),
      ];
    case 'label':
      return labels.map((label) => ({ code: label, nl: label }));
    case 'ontbreekt':
      return ([anyFact, ...missingFacts] as const).map((fact) => ({
        code: fact,
        nl: t(`candidateList:missing.${fact}`),
      }));
    case 'heeft':
      return qualifications;
    case 'bevoegd':
      return standings;
    case 'scholen':
      return yesOrNo.map((code) => ({ code, nl: t(`candidates:filter.schools.${code}`) }));
    case 'aandacht':
      return reasonKinds.map((kind) => ({ code: kind, nl: t(`attention:titles.${kind}`) }));
    case 'reactie':
      return responses;
    case 'bewaren':
      return retentionTerms;
    case 'sector':
      return sectors;
    case 'hoofdsector':
      return [...sectors, none(t('candidates:filter.none.hoofdsector'))];
    case 'vak':
      return subjectsByName;
    case 'bevoegdheid':
      return qualifications;
    case 'route':
      return routes;
    case 'situatie':
      return [...audiences, none(t('candidates:filter.none.situatie'))];
    case 'opleiding':
      return [...priorEducations, none(t('candidates:filter.none.opleiding'))];
    case 'gemeente':
      return [...municipalitiesByName, none(t('candidates:filter.none.gemeente'))];
    case 'bron':
      return sources;
    case 'reden':
      return exitReasons;
    case 'laatste-fase':
      return phases.filter(({ code }) => code !== 'exited');
    case 'bereikt':
      return phases.filter(({ code }) => code !== 'exited' && code !== 'new');
    case 'formulier':
      return [
        ...byName(forms.map(({ id, design }) => ({ code: id, nl: design.name }))),
        none(t('candidates:filter.none.formulier')),
      ];
  }
}

const dutch = new Intl.Collator('nl');
const subjectsByName = byName(subjects);
const municipalitiesByName = byName(municipalities);

function byName(list: readonly CodeItem[]): readonly CodeItem[] {
  return list.toSorted((one, other) => dutch.compare(one.nl, other.nl));
}
