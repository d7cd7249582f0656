// A region as it begins: its document, and the common base that every region starts with. Phases and code lists are the
// same for all and stand in code; a contact form and lists of tasks are documents, since a region changes them.
import { z } from 'zod';
import { municipalityCodeSchema } from '../codes/municipality.ts';
import type { ErrorCode } from '../errors.ts';
import type { PublicForm } from '../form/form.ts';
import { newDesign } from '../form/new-design.ts';
import { publicForm } from '../form/publish-form.ts';
import {
  defaultRetention,
  deskSchema,
  originSchema,
  type Region,
  regionSchema,
  regionSettingsSchema,
} from '../region/region.ts';
import { refusalOfArea, refusalOfId } from '../region/region-rules.ts';
import { baseTemplates } from '../task/base-templates.ts';
import type { TaskTemplate } from '../task/task-template.ts';

/** What somebody tells of a new region. Id and municipalities are looked at one by one, to say what is wrong. */
export const newRegionInputSchema = z.object({
  regionId: z.string().max(200),
  name: z.string().trim().min(1).max(120),
  kind: regionSchema.shape.kind,
  sectors: regionSchema.shape.sectors.min(1),
  municipalityCodes: z.array(z.string().max(20)).max(500),
  leadPartner: z.string().trim().min(1).max(120).optional(),
  desk: deskSchema,
  formOrigins: z.array(originSchema).max(20),
  settings: regionSettingsSchema.pick({
    retentionClosedDays: true,
    retentionConsentMonths: true,
    inactivityMonths: true,
    staleAfterDays: true,
    privacyStatementUrl: true,
    privacyStatementVersion: true,
  }),
});
export type NewRegionInput = z.infer<typeof newRegionInputSchema>;

/** What a region begins with where nobody says otherwise. */
export const defaultSettings = {
  ...defaultRetention,
  inactivityMonths: 6,
  staleAfterDays: 30,
  minCellSize: 5,
  shareAggregatesNationally: true,
} as const;

export type NewRegion = {
  region: Region;
  formId: string;
  form: PublicForm;
  taskTemplates: { id: string; template: TaskTemplate }[];
};
export type NewRegionResult = ({ ok: true } & NewRegion) | { ok: false; code: ErrorCode };

/** The contact form that a region begins with. */
export const contactFormId = (regionId: string) => `${regionId}-contact`;

export function newRegion(
  input: NewRegionInput,
  { now, byUid }: { now: Date; byUid: string },
): NewRegionResult {
  const { regionId, desk, settings, formOrigins, municipalityCodes, ...rest } = input;
  const code = refusalOfId(regionId) ?? refusalOfArea(input.kind, municipalityCodes);
  if (code) return { ok: false, code };
  const written = { createdAt: now, createdBy: byUid, updatedAt: now, updatedBy: byUid };
  const region: Region = {
    schemaVersion: 1,
    ...rest,
    municipalityCodes: z.array(municipalityCodeSchema).parse([...new Set(municipalityCodes)]),
    formerNames: [],
    deskIds: [],
    status: 'onboarding',
    desk,
    formOrigins,
    settings: { ...defaultSettings, ...settings },
    ...written,
  };
  const design = newDesign({
    name: desk.name,
    purpose: 'contact',
    allowedOrigins: formOrigins,
    deskEmail: desk.email,
  });
  const published = { regionId, region, before: undefined, uid: byUid, now, version: 1 };
  return {
    ok: true,
    region,
    formId: contactFormId(regionId),
    form: publicForm(design, published),
    taskTemplates: baseTemplates(written.createdBy, written.createdAt),
  };
}
