// What may become of a region's own fields: adding one, changing it, putting it away and taking it back. Pure: what
// exists, and whether a field has values, comes in.
import { containsBsn } from '../candidate/bsn.ts';
import type { ErrorCode } from '../errors.ts';
import type { FieldWish } from './field-commands.ts';
import {
  activeOptions,
  type FieldDef,
  type FieldEntity,
  type FieldOption,
  isActive,
  isChoice,
  isCountable,
  maxActiveFields,
  maxActiveOptions,
  maxOptions,
} from './field-def.ts';
import { sensitiveKindsIn } from './sensitive.ts';
import { slugOf } from './slug.ts';

export type FieldDecision = { ok: true; field: FieldDef } | { ok: false; code: ErrorCode };

type Circumstances = {
  /** Every field of the same entity, archived ones too. */
  existing: readonly FieldDef[];
  uid: string;
  now: Date;
  /** Somebody with the right to do so said that a special category of personal data may be asked for. */
  isConfirmed: boolean;
};

/** A new field, at the end of the list. Its key follows from its name. */
export function newField(
  entity: FieldEntity,
  wish: FieldWish,
  circumstances: Circumstances,
): FieldDecision {
  const { existing, uid, now } = circumstances;
  const taken = existing.map(({ key }) => key);
  const field = {
    entity,
    key: slugOf(wish.label, taken, 'field'),
    order: Math.max(-1, ...existing.map(({ order }) => order)) + 1,
    state: 'active' as const,
    createdAt: now,
    createdBy: uid,
  };
  return decide({ ...field, ...traitsOf(entity, wish, []) }, circumstances);
}

/** A change of a field. While it has values its type stays, and an option that is left out is put away. */
export function changeField(
  before: FieldDef,
  wish: FieldWish,
  { hasValues, ...circumstances }: Circumstances & { hasValues: boolean },
): FieldDecision {
  if (hasValues && wish.type !== before.type) return { ok: false, code: 'field_type_in_use' };
  const kept = hasValues ? before.options : [];
  const { entity, key, order, state, createdAt, createdBy, confirmed } = before;
  const field = {
    entity,
    key,
    order,
    state,
    createdAt,
    createdBy,
    ...(confirmed && { confirmed }),
  };
  const others = circumstances.existing.filter((other) => other.key !== key);
  return decide(
    { ...field, ...traitsOf(entity, wish, kept, before.options) },
    { ...circumstances, existing: others },
  );
}

/** Out of use, or back in use. Values stay where they are in either case. */
export function withState(
  before: FieldDef,
  state: FieldDef['state'],
  { existing, uid, now }: Omit<Circumstances, 'isConfirmed'>,
): FieldDecision {
  const field = { ...before, state, updatedAt: now, updatedBy: uid };
  const others = existing.filter(({ key }) => key !== before.key);
  const code = state === 'active' ? refusalAmong(field, others) : undefined;
  return code ? { ok: false, code } : { ok: true, field };
}

type Unsigned = Omit<FieldDef, 'updatedAt' | 'updatedBy'>;

function decide(
  field: Unsigned,
  { existing, uid, now, isConfirmed }: Circumstances,
): FieldDecision {
  const words = wordsOf(field);
  const code =
    (words.some(containsBsn) ? 'contains_bsn' : undefined) ??
    refusalOfOptions(field) ??
    (isActive(field) ? refusalAmong(field, existing) : undefined);
  if (code) return { ok: false, code };

  const kinds = sensitiveKindsIn(words);
  const { confirmed, ...plain } = field;
  const signed = { ...plain, updatedAt: now, updatedBy: uid };
  if (kinds.length === 0) return { ok: true, field: signed };
  if (confirmed && kinds.every((kind) => confirmed.kinds.includes(kind)))
    return { ok: true, field: { ...signed, confirmed } };
  if (!isConfirmed) return { ok: false, code: 'field_needs_confirmation' };
  return { ok: true, field: { ...signed, confirmed: { kinds, byUid: uid, at: now } } };
}

/** All that people read of it. */
export function wordsOf(
  field: Pick<FieldDef, 'label' | 'labelEn' | 'help' | 'helpEn'> & {
    options: readonly Pick<FieldOption, 'label' | 'labelEn'>[];
  },
): string[] {
  const { label, labelEn, help, helpEn, options } = field;
  return [
    ...[label, labelEn, help, helpEn],
    ...options.flatMap((option) => [option.label, option.labelEn]),
  ].flatMap((words) => words ?? []);
}

function refusalAmong(field: Unsigned, others: readonly FieldDef[]): ErrorCode | undefined {
  const active = others.filter(isActive);
  if (active.length >= maxActiveFields) return 'field_limit';
  return active.some((other) => sameWords(other.label, field.label))
    ? 'field_label_taken'
    : undefined;
}

function refusalOfOptions(field: Unsigned): ErrorCode | undefined {
  if (!isChoice(field)) return undefined;
  const labels = activeOptions(field).map((option) => option.label);
  if (labels.length === 0) return 'field_options_required';
  if (labels.length > maxActiveOptions || field.options.length > maxOptions)
    return 'field_options_limit';
  const differ = new Set(labels.map(folded)).size === labels.length;
  return differ ? undefined : 'field_option_twice';
}

/** `kept`: options that somebody may have. `known`: codes that meant something once. */
function traitsOf(
  entity: FieldEntity,
  { options, ...traits }: FieldWish,
  kept: readonly FieldOption[],
  known: readonly FieldOption[] = [],
) {
  const all = isChoice(traits) ? optionsOf(options, kept, known) : [];
  return {
    ...traits,
    options: all,
    // Only candidates come through a form, and are counted.
    showInForm: traits.showInForm && entity === 'candidate',
    showInDashboard: traits.showInDashboard && entity === 'candidate' && isCountable(traits),
  };
}

function optionsOf(
  wished: FieldWish['options'],
  kept: readonly FieldOption[],
  known: readonly FieldOption[],
): FieldOption[] {
  const free = new Set(known.map(({ code }) => code));
  const taken = new Set(free);
  const options = wished.map(({ code, ...option }): FieldOption => {
    const own = code && free.delete(code) ? code : slugOf(option.label, taken, 'option');
    taken.add(own);
    return { code: own, ...option };
  });
  const left = kept.filter(({ code }) => !options.some((option) => option.code === code));
  return [...options, ...left.map((option) => ({ ...option, active: false }))];
}

function sameWords(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function folded(words: string): string {
  return words.trim().toLowerCase().replace(/\s+/g, ' ');
}
