// What a region adds to an organization: tags, who keeps up with it, whether it takes part, what it does not show.
import { DomainError } from '@instroom/domain/errors.ts';
import { applyPatch } from '@instroom/domain/organization/apply-patch.ts';
import {
  type SaveOverlayAnswer,
  type SaveOverlayCommand,
  saveOverlayAnswerSchema,
} from '@instroom/domain/organization/commands.ts';
import { markWithOverlay } from '@instroom/domain/organization/marks.ts';
import { overlaySchema } from '@instroom/domain/organization/overlay.ts';
import { memberPath } from '@instroom/domain/paths.ts';
import { canView, memberSchema } from '@instroom/domain/region/member.ts';
import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';
import { inNetworkCommand, type Sent } from './network-command.ts';
import { organizationOf } from './organization-of.ts';
import { openMarks } from './packed.ts';

export function saveOverlayOf(
  db: Firestore,
  command: Sent<SaveOverlayCommand>,
): Promise<SaveOverlayAnswer> {
  const { regionId, orgId, patch } = command;
  return inNetworkCommand(
    db,
    'saveOverlay',
    command,
    saveOverlayAnswerSchema,
    async (transaction) => {
      const { overlay: before, document } = await organizationOf(db, transaction, command);
      if (patch.ownerUid) await checkOwner(db, transaction, regionId, patch.ownerUid);
      const writeMarks = await openMarks(db, transaction, regionId, [orgId]);

      const decision = applyPatch(before, command, command);
      if (!decision.ok) throw new DomainError(decision.code);
      const { overlay, fields } = decision;
      const answer = { status: 'saved' } as const;
      if (fields.length === 0) return { answer };
      transaction.set(document, overlaySchema.parse(overlay));
      writeMarks(new Map([[orgId, (mark) => markWithOverlay(mark, overlay)]]));
      return { answer, act: { kind: 'organization_changed', orgId, fields } };
    },
  );
}

async function checkOwner(
  db: Firestore,
  transaction: Transaction,
  regionId: string,
  uid: string,
): Promise<void> {
  const stored = await transaction.get(db.doc(memberPath(regionId, uid)));
  if (!canView(readDocument(stored, memberSchema))) throw new DomainError('owner_not_member');
}
