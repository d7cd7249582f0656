// What notifications name that is not read on other pages already.
import { organizationSchema } from '@instroom/domain/organization/organization.ts';
import { organizationsPath } from '@instroom/domain/paths.ts';
import { queryOptions } from '@tanstack/react-query';
import { readByIds } from '../../data/read-once.ts';

const namedSchema = organizationSchema.pick({ name: true });

export const organizationNamesQuery = (orgIds: readonly string[]) =>
  queryOptions({
    queryKey: ['organization-names', ...orgIds],
    queryFn: async () => {
      const found = await readByIds(organizationsPath, namedSchema, orgIds);
      return new Map(found.map(({ id, name }) => [id, name]));
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
