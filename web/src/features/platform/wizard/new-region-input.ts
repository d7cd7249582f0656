// From what was filled in to the command that it means.
import type { CreateRegionCommand } from '@instroom/domain/onboarding/commands.ts';
import { regionIdFrom } from '@instroom/domain/region/region-id.ts';
import { type RegionDraft, type RegionValues, readRegion } from '../../../shared/region/draft.ts';
import { asOrigins } from '../../../shared/region/web-address.ts';
import { allFields } from './steps.ts';

type Wish = Omit<CreateRegionCommand, 'commandId'>;

export function newRegionWish(draft: RegionDraft): Wish | undefined {
  const read = readRegion(draft, allFields);
  return read.ok ? wishOf(read.values) : undefined;
}

function wishOf(values: Pick<RegionValues, (typeof allFields)[number]>): Wish {
  const { deskPhone, deskWebsite, leadPartner } = values;
  return {
    region: {
      regionId: values.regionId,
      name: values.name,
      kind: values.kind,
      sectors: values.sectors,
      municipalityCodes: values.municipalityCodes,
      ...(leadPartner && { leadPartner }),
      desk: {
        name: values.deskName,
        email: values.deskEmail,
        ...(deskPhone && { phone: deskPhone }),
        ...(deskWebsite && { website: deskWebsite }),
      },
      formOrigins: values.formOrigins,
      settings: {
        retentionClosedDays: values.closedDays,
        retentionConsentMonths: values.consentMonths,
        inactivityMonths: values.inactivityMonths,
        staleAfterDays: values.staleAfterDays,
        privacyStatementUrl: values.statementUrl,
        privacyStatementVersion: values.statementVersion,
      },
    },
    firstAdmin: { displayName: values.adminName, email: values.adminEmail },
  };
}

/** What follows from another field does so until somebody says otherwise. */
export function followed(before: RegionDraft, changed: Partial<RegionDraft>): Partial<RegionDraft> {
  const { name, deskWebsite } = changed;
  const idFollows = before.regionId === regionIdFrom(before.name);
  const originsFollow = before.formOrigins === websiteOf(before.deskWebsite);
  return {
    ...(name !== undefined && idFollows && { regionId: regionIdFrom(name) }),
    ...(deskWebsite !== undefined && originsFollow && { formOrigins: websiteOf(deskWebsite) }),
    ...changed,
  };
}

function websiteOf(address: string): string {
  return (asOrigins(address) ?? []).join('\n');
}
