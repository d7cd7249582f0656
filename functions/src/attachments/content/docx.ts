// A document of Word: a zip file with a list of what is in it. With macros, controls or a template that Word would fetch from
// somewhere else, it does something by itself when it is opened.
import type { ContentProblem } from './content-of.ts';
import type { Zip } from './zip.ts';

const types = '[Content_Types].xml';
/** Names are chosen by whoever made the file; the list of types is what Word goes by. */
const activeTypes = /macroEnabled|vbaProject|vbaData|activeX|oleObject/i;
const activeNames = /vbaProject|vbaData|(?:^|\/)activeX(?:\/|\d)|(?:^|\/)oleObject\d*\.bin$/i;
const fetchedTemplate =
  /<Relationship\b(?=[^>]*\bTargetMode\s*=\s*["']External["'])(?=[^>]*\/(?:attachedTemplate|oleObject|frame|subDocument)["'])/i;

export function docxProblem(zip: Zip): ContentProblem | undefined {
  if (!zip.names.includes(types) || !zip.names.some((name) => name.startsWith('word/')))
    return 'attachment_type';
  if (zip.isEncrypted) return 'attachment_encrypted';
  const listed = zip.textOf(types);
  if (listed === undefined) return 'attachment_damaged';
  if (activeTypes.test(listed) || zip.names.some((name) => activeNames.test(name)))
    return 'attachment_active';
  if (!/wordprocessingml\.document\.main\+xml/.test(listed)) return 'attachment_type';
  for (const name of zip.names.filter((known) => /(?:^|\/)_rels\/[^/]+\.rels$/.test(known))) {
    const relations = zip.textOf(name);
    if (relations === undefined) return 'attachment_damaged';
    if (fetchedTemplate.test(relations)) return 'attachment_active';
  }
  return undefined;
}
