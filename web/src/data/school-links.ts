// What candidates have to do with schools, from both sides, and what belongs to it by id.
import { candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { schoolLinkSchema } from '@instroom/domain/candidate/school-link.ts';
import { schoolLinkStatuses } from '@instroom/domain/codes/school-link-status.ts';
import { contactSchema } from '@instroom/domain/organization/contact.ts';
import { organizationSchema } from '@instroom/domain/organization/organization.ts';
import {
  candidatesPath,
  contactsPath,
  organizationsPath,
  schoolLinksPath,
} from '@instroom/domain/paths.ts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { where } from 'firebase/firestore';
import type { z } from 'zod';
import { liveQuery } from './live-query.ts';
import { listenToQuery } from './read.ts';
import { countThere, readByIds } from './read-once.ts';
import { regionKey } from './session.ts';

export const schoolsOfCandidateQuery = (regionId: string, candidateId: string) =>
  liveQuery(
    regionKey(regionId, 'schoolsOf', candidateId),
    listenToQuery(
      schoolLinksPath(regionId),
      schoolLinkSchema,
      where('candidateId', '==', candidateId),
    ),
  );

export const candidatesOfSchoolQuery = (regionId: string, orgId: string) =>
  liveQuery(
    regionKey(regionId, 'candidatesOf', orgId),
    listenToQuery(schoolLinksPath(regionId), schoolLinkSchema, where('orgId', '==', orgId)),
  );

/** How many there are of each status, counted when somebody looks: a read for each thousand of one. */
export const schoolLinkCountsQuery = (regionId: string) =>
  queryOptions({
    queryKey: regionKey(regionId, 'schoolLinkCounts'),
    networkMode: 'always',
    retry: 1,
    queryFn: async () => {
      const path = schoolLinksPath(regionId);
      const counted = schoolLinkStatuses.map(async ({ code }) => {
        const constraints = [where('status', '==', code)];
        const number = await countThere({ path, schema: schoolLinkSchema, constraints });
        return [code, number] as const;
      });
      return new Map<string, number>(await Promise.all(counted));
    },
  });

/** Those that still exist. */
function byId<T extends object>(
  key: string,
  { regionId, path, schema }: { regionId: string; path: string; schema: z.ZodType<T> },
  ids: readonly string[],
) {
  return queryOptions({
    queryKey: regionKey(regionId, key, ...ids.toSorted()),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
    networkMode: 'always',
    retry: 1,
    queryFn: async () => {
      const found = await readByIds(path, schema, ids);
      return new Map(found.map((one) => [one.id, one]));
    },
  });
}

export const candidatesByIdQuery = (regionId: string, ids: readonly string[]) =>
  byId(
    'candidatesById',
    { regionId, path: candidatesPath(regionId), schema: candidateSchema },
    ids,
  );
export const contactsByIdQuery = (regionId: string, ids: readonly string[]) =>
  byId('contactsById', { regionId, path: contactsPath(regionId), schema: contactSchema }, ids);
export const organizationsByIdQuery = (regionId: string, ids: readonly string[]) =>
  byId('organizationsById', { regionId, path: organizationsPath, schema: organizationSchema }, ids);
