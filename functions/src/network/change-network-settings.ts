// Which organizations belong to the region's network whatever their municipality says, or do not.
import { DomainError } from '@instroom/domain/errors.ts';
import {
  type ChangeNetworkSettingsAnswer,
  type ChangeNetworkSettingsCommand,
  changeNetworkSettingsAnswerSchema,
} from '@instroom/domain/organization/commands.ts';
import { organizationPath, regionPath } from '@instroom/domain/paths.ts';
import { placed } from '@instroom/domain/region/network-settings.ts';
import { regionSchema } from '@instroom/domain/region/region.ts';
import type { Firestore } from 'firebase-admin/firestore';
import { readDocument } from '../platform/read.ts';
import { inNetworkCommand, type Sent } from './network-command.ts';

export function changeNetworkSettingsOf(
  db: Firestore,
  command: Sent<ChangeNetworkSettingsCommand>,
): Promise<ChangeNetworkSettingsAnswer> {
  const { regionId, orgIds, place, uid, now } = command;
  const answers = changeNetworkSettingsAnswerSchema;
  return inNetworkCommand(db, 'changeNetworkSettings', command, answers, async (transaction) => {
    const document = db.doc(regionPath(regionId));
    const [stored, ...organizations] = await transaction.getAll(
      document,
      ...orgIds.map((orgId) => db.doc(organizationPath(orgId))),
    );
    const region = stored && readDocument(stored, regionSchema);
    if (!region || organizations.some(({ exists }) => !exists)) throw new DomainError('not_found');

    const network = placed(region.network, orgIds, place);
    if (!network) throw new DomainError('network_list_full');
    transaction.update(document, { network, updatedAt: now, updatedBy: uid });
    const fields = (['include', 'exclude'] as const)
      .filter((list) => network[list].join() !== (region.network?.[list] ?? []).join())
      .map((list) => `network.${list}`);
    const answer = { status: 'saved' } as const;
    if (fields.length === 0) return { answer };
    return { answer, act: { kind: 'settings_changed', fields, detail: { count: orgIds.length } } };
  });
}
