// What a region admin fills in for an own field, and the wish that it means.

import { wordsOf } from '@instroom/domain/custom/change-field-def.ts';
import type { FieldWish } from '@instroom/domain/custom/field-commands.ts';
import {
  type FieldDef,
  type FieldEntity,
  type FieldOption,
  type FieldType,
  isChoice,
  isCountable,
} from '@instroom/domain/custom/field-def.ts';
import { type SensitiveKind, sensitiveKindsIn } from '@instroom/domain/custom/sensitive.ts';

/** `id` tells the rows of the screen apart; `code` is there once the option was saved. */
export type OptionDraft = {
  id: string;
  code?: string | undefined;
  label: string;
  labelEn: string;
  active: boolean;
};

export type FieldDraft = {
  label: string;
  labelEn: string;
  help: string;
  helpEn: string;
  type: FieldType;
  options: readonly OptionDraft[];
  required: boolean;
  showInForm: boolean;
  showInList: boolean;
  showInDashboard: boolean;
  containsPersonalData: boolean;
  isConfirmed: boolean;
};

export function emptyOption(): OptionDraft {
  return { id: crypto.randomUUID(), label: '', labelEn: '', active: true };
}

/** A new field asks little and shows itself: personal until somebody says that it is not. */
export function newDraft(entity: FieldEntity): FieldDraft {
  return {
    label: '',
    labelEn: '',
    help: '',
    helpEn: '',
    type: 'text',
    options: [emptyOption(), emptyOption()],
    required: false,
    showInForm: entity === 'candidate',
    showInList: true,
    showInDashboard: entity === 'candidate',
    containsPersonalData: true,
    isConfirmed: false,
  };
}

export function draftOf(field: FieldDef): FieldDraft {
  const { label, labelEn = '', help = '', helpEn = '', type, required } = field;
  const { showInForm, showInList, showInDashboard, containsPersonalData } = field;
  return {
    ...{ label, labelEn, help, helpEn, type, required },
    ...{ showInForm, showInList, showInDashboard, containsPersonalData },
    options: field.options.map(({ code, label: name, labelEn: nameEn = '', active }) => ({
      ...{ id: code, code, label: name, labelEn: nameEn, active },
    })),
    isConfirmed: false,
  };
}

export function wishOf(draft: FieldDraft): FieldWish {
  const { type, required, showInForm, showInList, containsPersonalData } = draft;
  return {
    label: draft.label.trim(),
    ...optional({ labelEn: draft.labelEn, help: draft.help, helpEn: draft.helpEn }),
    ...{ type, required, showInForm, showInList, containsPersonalData },
    showInDashboard: draft.showInDashboard && isCountable(draft),
    // A row that was left open is no option.
    options: isChoice(draft) ? draft.options.flatMap(optionOf) : [],
  };
}

function optionOf({ code, label, labelEn, active }: OptionDraft): FieldWish['options'] {
  if (label.trim() === '') return [];
  return [{ ...(code && { code }), label: label.trim(), ...optional({ labelEn }), active }];
}

function optional<Names extends string>(texts: Record<Names, string>): Partial<typeof texts> {
  const given = Object.entries<string>(texts).flatMap(([name, text]) =>
    text.trim() ? [[name, text.trim()]] : [],
  );
  return Object.fromEntries(given);
}

/** What its words suggest and nobody has said that it may be asked. */
export function unconfirmedKinds(
  draft: FieldDraft,
  confirmed: FieldDef['confirmed'],
): SensitiveKind[] {
  const known = confirmed?.kinds ?? [];
  return sensitiveKindsIn(wordsOf(wishOf(draft))).filter((kind) => !known.includes(kind));
}

/** The field as it would be, for the example. */
export function exampleOf(draft: FieldDraft, entity: FieldEntity, fallback: string): FieldDef {
  const now = new Date();
  const { options, ...traits } = wishOf(draft);
  const shown = options.map(
    (option, index): FieldOption => ({ ...option, code: option.code ?? `o${index}` }),
  );
  return {
    ...traits,
    label: traits.label || fallback,
    options: shown,
    ...{ entity, key: 'example', order: 0, state: 'active' },
    ...{ createdAt: now, createdBy: '', updatedAt: now, updatedBy: '' },
  };
}
