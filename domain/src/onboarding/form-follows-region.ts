// What of a region stands in its forms too: the statement, the websites, the desk, and whether it still takes part.
import type { PublicForm } from '../form/form.ts';
import type { Region } from '../region/region.ts';

/** The form as it should be, or undefined where nothing of it changes. */
export function formAfter(
  form: PublicForm,
  { before, after, fields }: { before: Region; after: Region; fields: readonly string[] },
): PublicForm | undefined {
  const changed = (...names: string[]) => fields.some((field) => names.includes(field));
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
    ...(changed('formOrigins') && { allowedOrigins: after.formOrigins ?? [] }),
    ...(changed('desk') && after.desk && deskParts(form, before, after.desk)),
    // Who no longer takes part gets no new candidates.
    ...(changed('status') && { active: after.status !== 'ended' }),
  };
  return Object.keys(parts).length > 0 ? { ...form, ...parts } : undefined;
}

/** A form that is called after the desk goes on being so; one with a name of its own keeps it. */
function deskParts(form: PublicForm, before: Region, desk: NonNullable<Region['desk']>) {
  const isCalledAfterDesk = form.name === before.desk?.name;
  return { deskEmail: desk.email, ...(isCalledAfterDesk && { name: desk.name }) };
}
