// The name of a file, made fit to be shown and saved: what somebody's computer calls it, without where it lay there.
import { maskBsn } from '../candidate/bsn.ts';
import { type AttachmentMime, attachmentMaxima, extensionOf } from './attachment.ts';

const longestEnding = 5;
// Signs that cannot be seen, also those that turn the direction of writing: `cv_fdp.exe` would read as `cv_exe.pdf`.
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** What no computer takes in the name of a file. */
const forbidden = /[<>:"|?*]/g;

/** With the ending that fits its content, whatever it had. Empty where nothing visible is left of it. */
export function cleanFilename(written: string, mime: AttachmentMime): string {
  const last = written.split(/[/\\]/).at(-1) ?? '';
  const plain = maskBsn(last.normalize('NFC').replaceAll(unseen, ' ').replaceAll(forbidden, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim();
  const stem = plain.replace(/\.[^.\s]{0,5}$/, '').replaceAll(/^[. ]+|[. ]+$/g, '');
  if (stem === '') return '';
  return `${shortened(stem)}.${endingOf(plain, mime)}`;
}

function shortened(stem: string): string {
  let kept = '';
  // Sign by sign: half of one is none.
  for (const sign of stem) {
    if (kept.length + sign.length > attachmentMaxima.filename - longestEnding - 1) break;
    kept += sign;
  }
  return kept.trim();
}

function endingOf(name: string, mime: AttachmentMime): string {
  const written = name.split('.').at(-1) ?? '';
  return mime === 'image/jpeg' && /^jpe?g$/i.test(written)
    ? written.toLowerCase()
    : extensionOf[mime];
}
