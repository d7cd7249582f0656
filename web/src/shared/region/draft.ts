// What somebody fills in about a region, as typed, and what it means. Each field has one thing to say about what is wrong
// with it.
import { looksLikePhone } from '@instroom/domain/candidate/identity.ts';
import { municipalityCodeSchema } from '@instroom/domain/codes/municipality.ts';
import { sectorSchema } from '@instroom/domain/codes/sector.ts';
import { defaultSettings } from '@instroom/domain/onboarding/new-region.ts';
import {
  normPhaseSchema,
  type Region,
  regionKinds,
  regionStatuses,
} from '@instroom/domain/region/region.ts';
import { targetNameSchema } from '@instroom/domain/region/targets.ts';
import { z } from 'zod';
import { region } from '../../messages/nl/region.ts';
import { asOrigins, asUrl } from './web-address.ts';

export type RegionField = keyof typeof region.fields;
export type RefusalCode = keyof typeof region.refusals;
export type Refusals = Partial<Record<RegionField, RefusalCode>>;

/** The least and the most of fields that hold a number, as the domain allows. */
export const bounds = {
  closedDays: { least: 1, most: 28 },
  consentMonths: { least: 1, most: 12 },
  inactivityMonths: { least: 1, most: 24 },
  staleAfterDays: { least: 1, most: 365 },
  staleDaysByPhase: { least: 1, most: 365 },
  targets: { least: 1, most: 100_000 },
  minCellSize: { least: 5, most: 100 },
} as const;
export type NumberField = keyof typeof bounds;

const code = (refusal: RefusalCode) => refusal;
const line = (most: number) =>
  z.string().trim().min(1, code('required')).max(most, code('tooLong'));
const email = z
  .string()
  .trim()
  .min(1, code('required'))
  .max(254, code('tooLong'))
  .pipe(z.email(code('notAnEmail')));
/** What may be left open: an empty text is nothing. */
const optional = <Out>(schema: z.ZodType<Out, string>) =>
  z.union([
    z
      .string()
      .regex(/^\s*$/)
      .transform(() => undefined),
    schema,
  ]);
const url = z
  .string()
  .max(300, code('tooLong'))
  .transform((text, context) => {
    const read = asUrl(text);
    if (!read) context.addIssue({ code: 'custom', message: code('notAUrl') });
    return read ?? z.NEVER;
  });
const websites = z.string().transform((text, context) => {
  const read = asOrigins(text);
  if (!read) context.addIssue({ code: 'custom', message: code('notAWebsite') });
  return read ?? z.NEVER;
});
const whole = (field: NumberField) =>
  z
    .string()
    .trim()
    .min(1, code('required'))
    .regex(/^\d{1,6}$/, code('notWhole'))
    .transform(Number)
    .refine((number) => number >= bounds[field].least && number <= bounds[field].most, {
      error: code('outOfBounds'),
    });

const fieldSchemas = {
  name: line(120),
  regionId: line(200),
  kind: z.enum(regionKinds),
  status: z.enum(regionStatuses),
  sectors: z.array(sectorSchema).min(1, code('sectorsRequired')),
  leadPartner: z.string().trim().max(120, code('tooLong')),
  municipalityCodes: z.array(municipalityCodeSchema),
  deskName: line(120),
  deskEmail: email,
  deskPhone: optional(line(40).refine(looksLikePhone, { error: code('notAPhone') })),
  deskWebsite: optional(url),
  formOrigins: websites,
  statementUrl: z.string().trim().min(1, code('required')).pipe(url),
  statementVersion: line(40),
  closedDays: whole('closedDays'),
  consentMonths: whole('consentMonths'),
  inactivityMonths: whole('inactivityMonths'),
  staleAfterDays: whole('staleAfterDays'),
  /** A phase that is left open has the general norm. */
  staleDaysByPhase: z.partialRecord(normPhaseSchema, optional(whole('staleDaysByPhase'))),
  /** Of one year; what is left open is no target. */
  targets: z.partialRecord(targetNameSchema, optional(whole('targets'))),
  minCellSize: whole('minCellSize'),
  share: z.boolean(),
  named: z.boolean(),
  adminName: line(120),
  adminEmail: email,
} satisfies Record<RegionField, z.ZodType>;
type FieldSchemas = typeof fieldSchemas;

export type RegionDraft = { [Field in RegionField]: z.input<FieldSchemas[Field]> };
export type RegionValues = { [Field in RegionField]: z.output<FieldSchemas[Field]> };

export type Read<Field extends RegionField> =
  | { ok: true; values: Pick<RegionValues, Field> }
  | { ok: false; refusals: Refusals };

/** Reads some of the fields. What does not stand by itself, such as an area without municipalities, is read here too. */
export function readRegion<Field extends RegionField>(
  draft: RegionDraft,
  fields: readonly Field[],
): Read<Field> {
  const refusals: Refusals = {};
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    const read = fieldSchemas[field].safeParse(draft[field]);
    if (read.success) values[field] = read.data;
    else refusals[field] = refusalIn(read.error);
  }
  const asked: readonly RegionField[] = fields;
  const isEmptyArea = draft.kind === 'geographic' && draft.municipalityCodes.length === 0;
  if (asked.includes('municipalityCodes') && isEmptyArea)
    refusals.municipalityCodes = 'municipalitiesRequired';
  if (Object.keys(refusals).length > 0) return { ok: false, refusals };
  return { ok: true, values: values as Pick<RegionValues, Field> };
}

function refusalIn(error: z.ZodError): RefusalCode {
  // Of a choice between nothing and something, what is wrong with the something.
  const [issue] = error.issues;
  const last = issue?.code === 'invalid_union' ? issue.errors.at(-1)?.[0] : issue;
  const message = last?.message;
  return isRefusal(message) ? message : 'required';
}

function isRefusal(message: string | undefined): message is RefusalCode {
  return message !== undefined && message in region.refusals;
}

export const blankRegion: RegionDraft = {
  name: '',
  regionId: '',
  kind: 'geographic',
  status: 'onboarding',
  sectors: [],
  leadPartner: '',
  municipalityCodes: [],
  deskName: '',
  deskEmail: '',
  deskPhone: '',
  deskWebsite: '',
  formOrigins: '',
  statementUrl: '',
  statementVersion: '1',
  closedDays: String(defaultSettings.retentionClosedDays),
  consentMonths: String(defaultSettings.retentionConsentMonths),
  inactivityMonths: String(defaultSettings.inactivityMonths),
  staleAfterDays: String(defaultSettings.staleAfterDays),
  staleDaysByPhase: {},
  targets: {},
  minCellSize: String(defaultSettings.minCellSize),
  share: defaultSettings.shareAggregatesNationally,
  named: false,
  adminName: '',
  adminEmail: '',
};

/** A region as it is, to be changed. */
export function draftOf(known: Region, regionId: string): RegionDraft {
  const { settings, desk } = known;
  return {
    ...blankRegion,
    name: known.name,
    regionId,
    kind: known.kind,
    status: known.status,
    sectors: known.sectors,
    leadPartner: known.leadPartner ?? '',
    municipalityCodes: known.municipalityCodes,
    deskName: desk?.name ?? '',
    deskEmail: desk?.email ?? '',
    deskPhone: desk?.phone ?? '',
    deskWebsite: desk?.website ?? '',
    formOrigins: (known.formOrigins ?? []).join('\n'),
    statementUrl: settings.privacyStatementUrl,
    statementVersion: settings.privacyStatementVersion,
    closedDays: String(settings.retentionClosedDays),
    consentMonths: String(settings.retentionConsentMonths),
    inactivityMonths: String(settings.inactivityMonths),
    staleAfterDays: String(settings.staleAfterDays),
    staleDaysByPhase: Object.fromEntries(
      Object.entries(settings.staleDaysByPhase ?? {}).map(([phase, days]) => [phase, String(days)]),
    ),
    minCellSize: String(settings.minCellSize),
    share: settings.shareAggregatesNationally,
    named: settings.isNamedBeyond ?? false,
  };
}
