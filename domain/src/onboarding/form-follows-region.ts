// What of a region stands in its forms too: the statement, the websites, the desk, and whether it still takes part. In a
// form as it is published and as it is worked on alike.
import type { FormDesign, FormDraft, PublicForm } from '../form/form.ts';
import { isOpen } from '../form/publish-form.ts';
import type { Region } from '../region/region.ts';

type Change = { before: Region; after: Region; fields: readonly string[] };

/** The form as it should be, or undefined where nothing of it changes. `state`: what its draft says of it. */
export function formAfter(
  form: PublicForm,
  { before, after, fields }: Change,
  state: FormDraft['state'] = 'published',
): PublicForm | undefined {
  const changed = changedIn(fields);
  const { privacyStatementUrl: url, privacyStatementVersion: version } = after.settings;
  const parts: Partial<PublicForm> = {
    ...(changed('settings.privacyStatementUrl', 'settings.privacyStatementVersion') && {
      privacyStatement: {
        url,
        version,
        // A page that was open before sends the version that it showed.
        accepted: [...new Set([...form.privacyStatement.accepted, version])],
      },
    }),
    ...designParts(form, { before, after, fields }),
    ...(changed('status') && { active: isOpen(state, after) }),
  };
  return Object.keys(parts).length > 0 ? { ...form, ...parts } : undefined;
}

/** The same of a form as the region works on it. */
export function draftAfter(draft: FormDraft, change: Change): FormDraft | undefined {
  const parts = designParts(draft.design, change);
  return Object.keys(parts).length > 0
    ? { ...draft, design: { ...draft.design, ...parts } }
    : undefined;
}

function designParts(design: FormDesign, { before, after, fields }: Change): Partial<FormDesign> {
  const changed = changedIn(fields);
  return {
    ...(changed('formOrigins') && { allowedOrigins: originsAfter(design, before, after) }),
    ...(changed('desk') && after.desk && deskParts(design, before, after.desk)),
  };
}

function changedIn(fields: readonly string[]) {
  return (...names: string[]) => fields.some((field) => names.includes(field));
}

/** A form on the region's websites goes on being so; one with websites of its own loses what the region gave up. */
function originsAfter({ allowedOrigins }: FormDesign, before: Region, after: Region): string[] {
  const { formOrigins: had } = before;
  const { formOrigins: has = [] } = after;
  const isOnRegions = !had || [...allowedOrigins].sort().join() === [...had].sort().join();
  if (isOnRegions) return has;
  return allowedOrigins.filter((origin) => !had.includes(origin) || has.includes(origin));
}

/** A form that is called after the desk goes on being so; one with a name of its own keeps it. */
function deskParts(design: FormDesign, before: Region, desk: NonNullable<Region['desk']>) {
  const isCalledAfterDesk = design.name === before.desk?.name;
  return { deskEmail: desk.email, ...(isCalledAfterDesk && { name: desk.name }) };
}
