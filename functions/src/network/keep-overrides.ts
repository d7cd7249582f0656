// A region's own word in place of a source's: given, taken away, or looked at again when the source says something new.
// What the source says at that moment is kept beside it, so that a later change is seen.
import { dayOf } from '@instroom/domain/calendar.ts';
import { DomainError } from '@instroom/domain/errors.ts';
import {
  type AnswerSourceChangeCommand,
  type ClearOverrideCommand,
  type OverrideAnswer,
  overrideAnswerSchema,
  type SetOverrideCommand,
} from '@instroom/domain/organization/commands.ts';
import { markWithOverlay, markWithSourceChange } from '@instroom/domain/organization/marks.ts';
import {
  type Overlay,
  type OverridableField,
  type Override,
  overlaySchema,
} from '@instroom/domain/organization/overlay.ts';
import {
  checkOverride,
  outdatedFields,
  sourceValueOf,
} from '@instroom/domain/organization/overrides.ts';
import { resolveOrganization } from '@instroom/domain/organization/resolve.ts';
import { networkNoticesPath } from '@instroom/domain/paths.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { readPhone } from '../platform/phone.ts';
import { inNetworkCommand, type Sent } from './network-command.ts';
import { organizationOf } from './organization-of.ts';
import { openMarks } from './packed.ts';

type About = Sent<ClearOverrideCommand>;
/** Undefined: the source's word counts. */
type Decide = (
  before: Override | undefined,
  said: { sourceValue?: string },
) => { override: Override | undefined; status: OverrideAnswer['status'] };

export function setOverrideOf(
  db: Firestore,
  command: Sent<SetOverrideCommand>,
): Promise<OverrideAnswer> {
  const { field, uid, now } = command;
  const checked = checkOverride(field, command.value, readPhone);
  if (!checked.ok) throw new DomainError(checked.code);
  const { value } = checked;
  return changeOverride(db, 'setOverride', command, (_before, said) => ({
    override: { value, ...said, byUid: uid, at: now },
    status: 'set',
  }));
}

export function clearOverrideOf(
  db: Firestore,
  command: Sent<ClearOverrideCommand>,
): Promise<OverrideAnswer> {
  return changeOverride(db, 'clearOverride', command, () => cleared);
}

export function answerSourceChangeOf(
  db: Firestore,
  command: Sent<AnswerSourceChangeCommand>,
): Promise<OverrideAnswer> {
  return changeOverride(db, 'answerSourceChange', command, (before, said) => {
    if (command.answer === 'accept' || !before) return cleared;
    const { value, byUid, at } = before;
    return { override: { value, ...said, byUid, at }, status: 'kept' };
  });
}
const cleared = { override: undefined, status: 'cleared' } as const;

function changeOverride(
  db: Firestore,
  kind: string,
  command: About,
  decide: Decide,
): Promise<OverrideAnswer> {
  const { regionId, orgId, field, uid, now } = command;
  return inNetworkCommand(db, kind, command, overrideAnswerSchema, async (transaction) => {
    const {
      organization,
      overlay: before,
      document,
    } = await organizationOf(db, transaction, command);
    const writeMarks = await openMarks(db, transaction, regionId, [orgId]);
    const open = await transaction.get(
      db
        .collection(networkNoticesPath(regionId))
        .where('orgId', '==', orgId)
        .where('kind', '==', 'source_changed')
        .where('field', '==', field)
        .where('isOpen', '==', true),
    );

    const said = resolveOrganization(organization);
    const sourceValue = sourceValueOf(said, field);
    const { override, status } = decide(
      before.overrides[field],
      sourceValue === undefined ? {} : { sourceValue },
    );
    const overlay: Overlay = {
      ...before,
      overrides: withOverride(before.overrides, field, override),
      updatedAt: now,
      updatedBy: uid,
    };
    transaction.set(document, overlaySchema.parse(overlay));
    const isOutdated = outdatedFields(overlay.overrides, said).length > 0;
    writeMarks(
      new Map([
        [
          orgId,
          (mark) =>
            markWithSourceChange(
              markWithOverlay(mark, overlay),
              isOutdated ? (mark.sourceChangedOn ?? dayOf(now)) : undefined,
            ),
        ],
      ]),
    );
    // Whichever way it was looked at, the notice of it is dealt with.
    for (const notice of open.docs)
      transaction.update(notice.ref, { isOpen: false, endedAt: now, endedBy: uid });
    return { answer: { status }, act: { kind: 'organization_changed', orgId, fields: [field] } };
  });
}

function withOverride(
  overrides: Overlay['overrides'],
  field: OverridableField,
  override: Override | undefined,
): Overlay['overrides'] {
  const { [field]: _before, ...others } = overrides;
  return override ? { ...others, [field]: override } : others;
}
