// Between what somebody types or a form sends, always texts, and a value. What cannot be one stays as it is, so that
// checking it says why.
import { yesNo } from '../codes/yes-no.ts';
import type { CustomValue } from './custom-value.ts';
import type { FieldDef } from './field-def.ts';

export type Typed = string | readonly string[];

export function meant({ type }: Pick<FieldDef, 'type'>, typed: unknown): unknown {
  if (type === 'multiselect' || type === 'select') return [typed ?? []].flat().filter(Boolean);
  const [first] = [typed].flat();
  if (typeof first !== 'string') return first;
  const text = first.trim();
  if (type === 'number' && text !== '') return numberIn(text);
  if (type === 'boolean' && yesNo.some(({ code }) => code === text)) return text === 'yes';
  return text;
}

/** Dutch or with a point. "1.000" could be either, and is no number. */
function numberIn(text: string): number {
  return /^-?\d{1,15}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

/** As it stands in the input where it is changed. */
export function typedFrom(field: Pick<FieldDef, 'type'>, value: CustomValue | undefined): Typed {
  if (Array.isArray(value)) return field.type === 'multiselect' ? value : (value[0] ?? '');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value).replace('.', ',');
  return value ?? (field.type === 'multiselect' ? [] : '');
}
