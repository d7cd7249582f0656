// docs/access.md, made of the same data that the tests run on.
import { type AccessRow, type Group, operationNames, shownPath } from './access-row.ts';
import { accessTable } from './access-table.ts';
import { type CandidateData, candidateData } from './candidate-data.ts';
import { editableFields, serverFields } from './candidate-fields.ts';
import { indexedEverywhere, indexedTogether, type Together, unindexed } from './indexes.ts';

const shownGroups: Record<Group, string> = {
  nobody: '–',
  members: 'members',
  editors: 'editors',
  regionAdmins: 'region admins',
  platformAdmins: 'platform admins',
  regionAdminsAndPlatformAdmins: 'region admins, platform admins',
  membersAndPlatformAdmins: 'members, platform admins',
  membersAnywhere: 'members of any region, platform admins',
  oneself: 'the person',
  signedIn: 'everybody who is signed in',
};

export function accessDocument(): string {
  return `# Who may do what

Made by \`tests/rules/access-document.test.ts\` from the table that \`tests/rules/matrix.test.ts\` runs, cell by cell, for a
viewer, an editor, a region admin, an editor of another region, a deactivated editor, a signed-in stranger, a platform
admin and somebody who is not signed in. \`vitest run --project backend tests/rules -u\` writes it anew.

*Members* are those whose document \`regions/{r}/members/{uid}\` says \`active: true\`, whatever their role; *editors* are the
members with role \`editor\` or \`regionAdmin\`; *region admins* those with
role \`regionAdmin\`; *members of any region* have a region in
\`users/{uid}\`, which follows their memberships; *platform admins* have a document \`platformAdmins/{uid}\`; *the person* is whoever has that uid. A change of membership works on the
next read. Who must have a second factor (\`mfaRequired: true\` in the member document) and signed in without one has only
the own membership, the own list of regions, the document of the region and what is no region's (\`tests/rules/second-factor.test.ts\`, row by
row). Functions are not bound by these rules; where nobody stands here, only they write. Queries across regions are
refused to everybody.

| documents | read | list | create | change | delete |
|---|---|---|---|---|---|
${accessTable.map(tableRow).join('\n')}

Files: none yet, closed to everybody (\`storage.rules\`).

## What an editor writes into a candidate

Directly, each field by itself, unless \`restricted\`; every write carries \`updatedBy\` (oneself), \`updatedAt\` (the
server's time), \`previousRevision\` (the name of the version it was made on, which must be the stored one) and
\`revision\` (a new name, of letters, digits and hyphens). Values are checked as \`candidateSchema\` checks them, and in
places more narrowly: a text begins with something visible (send it trimmed), a name or label is one line, the host of a
link ends in letters, and the owner is an active member.

${list(editableFields)}

By functions only, since they follow from something else or must become true together with it:

${list(Object.keys(serverFields))}

## Where data of a candidate can be

Every path was judged (\`tests/rules/candidate-data.ts\`; a new one fails a test until it is); these can hold some, the
others none.

| path | what it can hold | how erasure reaches it | how a request for access reaches it |
|---|---|---|---|
${Object.entries(candidateData).flatMap(dataRow).join('\n')}

## What is indexed together

Most queries have a single-field order, for which Firestore keeps an index by itself. These filter by some fields and
sort by another:

| collection | filter | order | for |
|---|---|---|---|
${indexedTogether.map(togetherRow).join('\n')}

Functions alone look below all documents at once:

| collection | filter | for |
|---|---|---|
${indexedEverywhere.map(({ collection, field, why }) => `| \`${collection}\` | \`${field}\` | ${why} |`).join('\n')}

## What is not indexed

Each indexed field costs an index write with every write of the document, so what no query uses is exempt
(\`firestore.indexes.json\`):

| collection | fields | why no query needs them |
|---|---|---|
${unindexed.map(({ collection, fields, why }) => `| \`${collection}\` | ${list(fields)} | ${why} |`).join('\n')}
`;
}

function tableRow(row: AccessRow): string {
  const cells = operationNames.map((operation) => {
    const group = row.allowed[operation];
    return group ? shownGroups[group] : '';
  });
  return `| \`${shownPath(row)}\` | ${cells.join(' | ')} |`;
}

function dataRow([path, data]: [string, CandidateData | undefined]): string[] {
  return data ? [`| \`${path}\` | ${data.holds} | ${data.erased} | ${data.shown} |`] : [];
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function togetherRow({ collection, holding, filters, by, direction, why }: Together): string {
  const order = direction === 'DESCENDING' ? 'latest first' : 'earliest first';
  const sorted = by ? `\`${by}\`, ${order}` : '';
  const fields = [...filters, ...(holding ? [holding] : [])]
    .map((field) => `\`${field}\``)
    .join(', ');
  return `| \`${collection}\` | ${fields} | ${sorted} | ${why} |`;
}
