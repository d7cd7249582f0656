// The templates of mail that a region made something of, live; those of the base need no reading.
import { mailTemplateSchema } from '@instroom/domain/mail/mail-template.ts';
import { mailTemplatesPath } from '@instroom/domain/paths.ts';
import { liveQuery } from './live-query.ts';
import { listenToQuery } from './read.ts';
import { regionKey } from './session.ts';

export const mailTemplatesQuery = (regionId: string) =>
  liveQuery(
    regionKey(regionId, 'mailTemplates'),
    listenToQuery(mailTemplatesPath(regionId), mailTemplateSchema),
  );
