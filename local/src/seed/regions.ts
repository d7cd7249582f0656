// The two regions of the demo, each with the form on its own website, and those that share figures with them.
import { dayOf } from '@instroom/domain/calendar.ts';
import { formFields } from '@instroom/domain/form/answers.ts';
import {
  onePageOf,
  type PublicForm,
  plainDesign,
  publicFormSchema,
} from '@instroom/domain/form/form.ts';
import type { InventedRegion } from '@instroom/domain/invented/region.ts';
import { defaultRetention, type Region, regionSchema } from '@instroom/domain/region/region.ts';
import type { YearTargets } from '@instroom/domain/region/targets.ts';
import { ownWords } from './own-additions.ts';

export interface DemoRegion extends InventedRegion {
  regionId: string;
  name: string;
  /** What makes its people others than those of the next region. */
  seed: number;
  /** Whether it has own fields and own words (own-additions.ts). */
  isCustomized?: boolean;
  /** Whether others may read its name beside the figures of all regions. */
  isNamed?: boolean;
}

export const demoRegions: DemoRegion[] = [
  {
    regionId: 'demo-oost',
    name: 'Onderwijsregio Demo Oost',
    formId: 'demo-oost-contact',
    sectors: ['po', 'vo', 'mbo'],
    municipalityCodes: ['0202', '0268', '0228', '0200', '0301'],
    adviserUids: ['demo-oost-bewerker', 'demo-oost-beheer'],
    seed: 20_261,
  },
  {
    regionId: 'demo-west',
    name: 'Onderwijsregio Demo West',
    formId: 'demo-west-contact',
    sectors: ['po', 'vo', 'mbo'],
    municipalityCodes: ['0599', '0505', '0503', '0622', '0606'],
    adviserUids: ['demo-west-bewerker', 'demo-west-beheer'],
    seed: 20_262,
    isCustomized: true,
  },
];

/** Nobody signs in here: beside them the other two see figures of all regions, which three must share to say anything. */
export const neighbours: DemoRegion[] = [
  {
    regionId: 'demo-noord',
    name: 'Onderwijsregio Demo Noord',
    formId: 'demo-noord-contact',
    sectors: ['po', 'vo', 'mbo'],
    municipalityCodes: ['0014', '0106', '0114'],
    adviserUids: ['demo-noord-bewerker'],
    seed: 20_263,
    isNamed: true,
  },
  {
    regionId: 'demo-zuid',
    name: 'Onderwijsregio Demo Zuid',
    formId: 'demo-zuid-contact',
    sectors: ['po', 'vo', 'mbo'],
    municipalityCodes: ['0772', '0855', '0758'],
    adviserUids: ['demo-zuid-bewerker'],
    seed: 20_264,
  },
];

/** Of the year of the demo, for about as many people as it invents. */
const demoTargets: YearTargets = {
  signUpsBySector: 280,
  advisedBySector: 240,
  matchesBySector: 120,
  trainingBySector: 60,
  employedBySector: 25,
};

export function regionDocument(region: DemoRegion, now: Date): Region {
  const { name, sectors, municipalityCodes } = region;
  return regionSchema.parse({
    schemaVersion: 1,
    name,
    formerNames: [],
    kind: 'geographic',
    sectors,
    municipalityCodes,
    deskIds: [],
    status: 'active',
    desk: {
      name: `Onderwijsloket ${name.replace('Onderwijsregio ', '')}`,
      email: deskEmailOf(region),
      website: `https://www.${region.regionId}.example`,
    },
    settings: {
      ...defaultRetention,
      inactivityMonths: 6,
      staleAfterDays: 30,
      minCellSize: 5,
      shareAggregatesNationally: true,
      isNamedBeyond: region.isNamed ?? false,
      targets: { [dayOf(now).slice(0, 4)]: demoTargets },
      privacyStatementUrl: statementUrl(region),
      privacyStatementVersion: '1',
    },
    ...(region.isCustomized && { vocabulary: ownWords }),
    ...writtenBySeed(now),
  });
}

export function formDocument(region: DemoRegion, allowedOrigins: string[], now: Date): PublicForm {
  return publicFormSchema.parse({
    ...plainDesign,
    schemaVersion: 2,
    regionId: region.regionId,
    name: `Contactformulier ${region.name}`,
    active: true,
    version: 1,
    pages: onePageOf(formFields),
    allowedOrigins,
    deskEmail: deskEmailOf(region),
    privacyStatement: { url: statementUrl(region), version: '1', accepted: ['1'] },
    defaultSource: 'desk_form',
    // Everybody on this machine has the same address.
    limits: { perAddressPerHour: 100_000, perFormPerHour: 100_000 },
    ...writtenBySeed(now),
  });
}

export function writtenBySeed(now: Date) {
  return { createdAt: now, createdBy: 'seed', updatedAt: now, updatedBy: 'seed' };
}

function deskEmailOf({ regionId }: DemoRegion): string {
  return `loket@${regionId}.example`;
}

function statementUrl({ regionId }: DemoRegion): string {
  return `https://www.${regionId}.example/privacy`;
}
