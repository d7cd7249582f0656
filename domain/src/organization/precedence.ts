// Whose word goes first where sources name the same field: held as data, by part and field. A source that is silent never
// overrides one that speaks. The reasons: docs/reference-data.md.
import type { SourceId } from '../reference/source.ts';

const duo = ['duo-boards', 'duo-po', 'duo-vo', 'duo-so', 'duo-mbo', 'duo-ho'] as const;
const files = ['file-organizations', 'file-desks', 'file-coordinates'] as const;

/** DUO registers names, addresses and what is open; desks come from the Onderwijsloket before a file. */
const registerFirst: readonly SourceId[] = [...duo, 'kiesmbo', 'hovi', 'onderwijsloket', ...files];
/** Institutions keep their own numbers and pages up to date at HOVI. */
const institutionFirst: readonly SourceId[] = [
  'hovi',
  'kiesmbo',
  ...duo,
  'onderwijsloket',
  ...files,
];
/** DUO knows of an mbo institution where its office is; KiesMBO knows where it teaches. */
const teachingPlaceFirst: readonly SourceId[] = [
  'kiesmbo',
  ...duo,
  'hovi',
  'onderwijsloket',
  ...files,
];
const reachable = {
  phone: institutionFirst,
  email: institutionFirst,
  website: institutionFirst,
};

export type Precedence = {
  standard: readonly SourceId[];
  fields: Readonly<Record<string, readonly SourceId[]>>;
  /** Lists of which every source may know a part. */
  united: readonly string[];
};

export const precedence = {
  organization: { standard: registerFirst, fields: reachable, united: ['sectors'] },
  location: { standard: teachingPlaceFirst, fields: reachable, united: ['sectors'] },
  programme: {
    standard: institutionFirst,
    fields: {},
    united: ['forms', 'qualifications', 'subjects', 'sectors', 'locationKeys'],
  },
} as const satisfies Record<string, Precedence>;
