// What somebody is typing in a field, and what it means for the candidate once it is read.
import { containsBsn } from '@instroom/domain/candidate/bsn.ts';
import { type Candidate, candidateSchema } from '@instroom/domain/candidate/candidate.ts';
import { looksLikePhone } from '@instroom/domain/candidate/identity.ts';
import type { z } from 'zod';
import { isRecord } from '../../../data/same.ts';
import { type Control, type DossierField, nameOf, storedValue } from './field.ts';
import { type Refusal, refusalOf } from './refusal.ts';

/** By the name of the input. */
export type Draft = Readonly<Record<string, string | readonly string[]>>;
export type Refusals = Readonly<Record<string, Refusal>>;
/** Fields of the candidate with their new values; undefined takes a value away. */
export type Patch = Partial<Record<keyof Candidate, unknown>>;
export type ReadDraft = { ok: true; patch: Patch } | { ok: false; refusals: Refusals };

export function draftOf({ controls }: DossierField, candidate: Candidate): Draft {
  return Object.fromEntries(
    controls.map((control) => [
      nameOf(control),
      written(control.kind, storedValue(candidate, control)),
    ]),
  );
}

/** The patch that a draft means, each field checked by its own schema. */
export function readDraft(controls: readonly Control[], draft: Draft): ReadDraft {
  const refusals: Record<string, Refusal> = {};
  const patch: Patch = {};
  for (const [field, value] of Object.entries(valuesIn(controls, draft))) {
    const own = controls.filter((control) => control.field === field);
    const [first] = own;
    if (!first) continue;
    const parsed = schemas[first.field].safeParse(value);
    const issue = parsed.error?.issues[0];
    if (issue) {
      const control = own.find(({ part }) => part === issue.path[0]) ?? first;
      refusals[nameOf(control)] = refusalOf(issue, draft[nameOf(control)]);
    } else patch[first.field] = parsed.data;
  }
  for (const control of controls) {
    const refusal = furtherRefusal(control, draft[nameOf(control)]);
    if (refusal) refusals[nameOf(control)] ??= refusal;
  }
  return Object.keys(refusals).length > 0 ? { ok: false, refusals } : { ok: true, patch };
}

const schemas: Record<keyof Candidate, z.ZodType> = candidateSchema.shape;

function valuesIn(controls: readonly Control[], draft: Draft): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const control of controls) {
    const { field, part, kind } = control;
    const value = meant(kind, draft[nameOf(control)] ?? '');
    const known = values[field];
    if (!part) values[field] = value;
    else if (value !== undefined)
      values[field] = { ...(isRecord(known) ? known : {}), [part]: value };
    else values[field] ??= undefined;
  }
  return values;
}

function meant(kind: Control['kind'], typed: string | readonly string[]): unknown {
  if (typeof typed !== 'string') return typed;
  const text = typed.trim();
  switch (kind) {
    case 'choices':
      return [];
    case 'words':
      return [...new Set(text.split(/[,;\n]/).map((word) => word.trim()))].filter(Boolean);
    case 'number':
      return text === '' ? undefined : numberIn(text);
    case 'yesNo':
      return text === '' ? undefined : text === 'yes';
    case 'url':
      return text === '' || /^[a-z]+:/i.test(text) ? text || undefined : `https://${text}`;
    default:
      return text || undefined;
  }
}

/** Dutch or with a point; "1.000" could be either and is refused. */
function numberIn(text: string): number {
  return /^-?\d+([.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

/** What the schema of a field does not refuse, and the server or good sense does. */
function furtherRefusal(
  { kind }: Control,
  typed: string | readonly string[] = '',
): Refusal | undefined {
  if (typeof typed !== 'string' || typed.trim() === '') return undefined;
  switch (kind) {
    case 'url':
      return isWebAddress(String(meant('url', typed))) ? undefined : { code: 'notAUrl' };
    case 'phone':
      return looksLikePhone(typed) ? undefined : { code: 'notAPhone' };
    case 'day':
      return /^(19|20)\d\d-/.test(typed) ? undefined : { code: 'notADay' };
    case 'line':
    case 'employer':
    case 'text':
      return containsBsn(typed) ? { code: 'bsn' } : undefined;
    default:
      return undefined;
  }
}

/** As the security rules have it: `javascript:` is a URL too. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\/([a-zA-Z0-9]+[.-])*[a-zA-Z]+([/?#]\S*)?$/.test(url);
}

function written(kind: Control['kind'], value: unknown): string | readonly string[] {
  if (kind === 'choices') return Array.isArray(value) ? value.map(String) : [];
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value).replace('.', ',');
  return typeof value === 'string' ? value : '';
}
