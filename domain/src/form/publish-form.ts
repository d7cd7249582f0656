// What publishing a form comes to: what websites show, what is kept of this version, and the draft that says so.
import type { Region } from '../region/region.ts';
import {
  defaultLimits,
  type FormDesign,
  type FormDraft,
  type FormVersion,
  formDesignSchema,
  type PublicForm,
} from './form.ts';

export type Publication = { draft: FormDraft; form: PublicForm; version: FormVersion };

type Circumstances = {
  regionId: string;
  region: Pick<Region, 'settings' | 'status'>;
  /** What websites showed until now. */
  before: PublicForm | undefined;
  uid: string;
  now: Date;
};

export function publishForm(draft: FormDraft, circumstances: Circumstances): Publication {
  const { before, uid, now } = circumstances;
  const number = Math.max(draft.version, before?.version ?? 0) + 1;
  const form = publicForm(draft.design, { ...circumstances, version: number });
  const published = { publishedAt: now, publishedBy: uid };
  return {
    form,
    version: { version: number, design: draft.design, ...published },
    draft: {
      ...draft,
      ...{ state: 'published', version: number, isChanged: false, ...published },
      ...{ updatedAt: now, updatedBy: uid },
    },
  };
}

/** A design as websites would show it. */
export function publicForm(
  design: FormDesign,
  { regionId, region, before, uid, now, version }: Circumstances & { version: number },
): PublicForm {
  const { privacyStatementUrl: url, privacyStatementVersion: shown } = region.settings;
  return {
    ...design,
    schemaVersion: 2,
    regionId,
    active: isOpen('published', region),
    version,
    privacyStatement: before?.privacyStatement ?? { url, version: shown, accepted: [shown] },
    limits: before?.limits ?? defaultLimits,
    createdAt: before?.createdAt ?? now,
    createdBy: before?.createdBy ?? uid,
    updatedAt: now,
    updatedBy: uid,
  };
}

/** Whether websites show it: what was closed stays closed, and who no longer takes part gets no new candidates. */
export function isOpen(state: FormDraft['state'], { status }: Pick<Region, 'status'>): boolean {
  return state === 'published' && status !== 'ended';
}

/** What a region works on, of a form that was published without it. */
export function historyOf(form: PublicForm): { draft: FormDraft; version: FormVersion } {
  // Leaves out what is not the region's to decide.
  const design = formDesignSchema.parse(form);
  const published = { publishedAt: form.updatedAt, publishedBy: form.updatedBy };
  const { version, createdAt, createdBy, updatedAt, updatedBy } = form;
  return {
    version: { version, design, ...published },
    draft: {
      schemaVersion: 1,
      design,
      state: 'published',
      version,
      isChanged: false,
      ...published,
      ...{ createdAt, createdBy, updatedAt, updatedBy },
    },
  };
}
