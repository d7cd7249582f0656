import { beyondSchema } from '@instroom/domain/beyond/beyond.ts';
import { beyondPath } from '@instroom/domain/paths.ts';
import { liveQuery } from '../../../data/live-query.ts';
import { listenToDocument } from '../../../data/read.ts';

/** The figures of all regions that share; null before they were first made. */
export const beyondQuery = liveQuery(['beyond'], listenToDocument(beyondPath, beyondSchema));
