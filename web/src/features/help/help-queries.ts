import { supportPath } from '@instroom/domain/paths.ts';
import { supportSchema } from '@instroom/domain/platform/support.ts';
import { liveQuery } from '../../data/live-query.ts';
import { listenToDocument } from '../../data/read.ts';

/** Null until somebody who administers the platform filled it in. */
export const supportQuery = liveQuery(['support'], listenToDocument(supportPath, supportSchema));
