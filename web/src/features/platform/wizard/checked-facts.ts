import { labelOf } from '@instroom/domain/codes/code-list.ts';
import { sectors } from '@instroom/domain/codes/sector.ts';
import { useTranslation } from 'react-i18next';
import type { RegionDraft } from '../../../shared/region/draft.ts';
import { chosenIn } from '../../../shared/region/municipality-choice.ts';
import type { Fact } from '../../../ui/facts.tsx';
import type { Step } from './wizard-search.ts';

export type CheckedStep = Exclude<Step, 'controle'>;

/** What was filled in, as it is looked over. */
export function useCheckedFacts(draft: RegionDraft): Record<CheckedStep, Fact[]> {
  const { t } = useTranslation(['platform', 'region']);
  const field = (
    name:
      | 'name'
      | 'regionId'
      | 'leadPartner'
      | 'deskName'
      | 'deskEmail'
      | 'deskPhone'
      | 'deskWebsite'
      | 'adminName'
      | 'adminEmail',
  ): Fact => ({
    label: t(`region:fields.${name}`),
    value: draft[name].trim(),
  });
  const municipalities = chosenIn(draft.municipalityCodes).map(({ nl }) => nl);
  return {
    regio: [
      field('name'),
      field('regionId'),
      { label: t('region:fields.kind'), value: t(`region:kinds.${draft.kind}`) },
      {
        label: t('region:fields.sectors'),
        value: draft.sectors.map((code) => labelOf(sectors, code)).join(', '),
      },
      field('leadPartner'),
    ],
    gemeenten: [
      {
        label: t('region:municipalities.chosen', { count: municipalities.length }),
        value: municipalities.join(', ') || t('wizard.noMunicipalities'),
      },
    ],
    loket: [
      field('deskName'),
      field('deskEmail'),
      field('deskPhone'),
      field('deskWebsite'),
      {
        label: t('wizard.facts.websites'),
        value:
          draft.formOrigins.trim().split('\n').filter(Boolean).join(', ') ||
          t('wizard.facts.noWebsites'),
      },
      {
        label: t('wizard.facts.statement'),
        value: t('wizard.facts.statementVersion', {
          url: draft.statementUrl.trim(),
          version: draft.statementVersion.trim(),
        }),
      },
      {
        label: t('wizard.facts.terms'),
        value: t('wizard.facts.termsText', {
          days: draft.closedDays,
          months: draft.consentMonths,
          inactive: draft.inactivityMonths,
          stale: draft.staleAfterDays,
        }),
      },
    ],
    beheerder: [field('adminName'), field('adminEmail')],
  };
}
