import { contactSchema } from '@instroom/domain/organization/contact.ts';
import { organizationSchema } from '@instroom/domain/organization/organization.ts';
import { orgNoteSchema, overlaySchema } from '@instroom/domain/organization/overlay.ts';
import {
  contactPath,
  contactsPath,
  organizationPath,
  orgNotesPath,
  orgOverlayPath,
} from '@instroom/domain/paths.ts';
import { where } from 'firebase/firestore';
import { liveQuery } from '../../data/live-query.ts';
import { listenToDocument, listenToQuery } from '../../data/read.ts';
import { regionKey } from '../../data/session.ts';

export const organizationQuery = (regionId: string, orgId: string) =>
  liveQuery(
    regionKey(regionId, 'organizations', orgId),
    listenToDocument(organizationPath(orgId), organizationSchema),
  );

/** Null until the region adds something. */
export const overlayQuery = (regionId: string, orgId: string) =>
  liveQuery(
    regionKey(regionId, 'orgOverlays', orgId),
    listenToDocument(orgOverlayPath(regionId, orgId), overlaySchema),
  );

export const notesQuery = (regionId: string, orgId: string) =>
  liveQuery(
    regionKey(regionId, 'orgNotes', orgId),
    listenToQuery(orgNotesPath(regionId), orgNoteSchema, where('orgId', '==', orgId)),
  );

export const contactsQuery = (regionId: string, orgId: string) =>
  liveQuery(
    regionKey(regionId, 'contactsOf', orgId),
    listenToQuery(contactsPath(regionId), contactSchema, where('orgIds', 'array-contains', orgId)),
  );

export const contactQuery = (regionId: string, contactId: string) =>
  liveQuery(
    regionKey(regionId, 'contacts', contactId),
    listenToDocument(contactPath(regionId, contactId), contactSchema),
  );
