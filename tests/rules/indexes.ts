// What Firestore need not index: fields that no query uses and that would cost an index write with every write.
import { liveMaps } from '@instroom/domain/stats/candidate-counters.ts';

type Exemption = { collection: string; fields: readonly string[]; why: string };

export const unindexed: readonly Exemption[] = [
  {
    collection: 'candidates',
    fields: ['nameTokens'],
    why: 'the list searches in what it has loaded',
  },
  {
    collection: 'candidates',
    fields: ['motivation', 'workExperience', 'address'],
    why: 'read with the dossier',
  },
  {
    collection: 'candidates',
    fields: ['revision', 'previousRevision'],
    why: 'compared by the rules, and new with every edit',
  },
  { collection: 'candidates', fields: ['custom'], why: 'up to fifty fields, others per region' },
  {
    collection: 'interactions',
    fields: ['notes', 'proposal.values'],
    why: 'read with the contact',
  },
  { collection: 'submissions', fields: ['raw'], why: 'as many fields as a website sends' },
  {
    collection: 'counted',
    fields: ['counts', 'facts'],
    why: 'read by id, in the counting transaction',
  },
  {
    collection: 'stats',
    fields: [...liveMaps, 'months'],
    why: 'hundreds of counters; shards are found by id',
  },
];
