// What somebody is writing to a candidate. It is kept beside what was read of the region, so that it outlives a dialog that
// was closed by mistake, and goes with all the rest when somebody signs out; never on the device.
import {
  type MailLanguage,
  type MailText,
  mailLanguages,
  type ShownTemplate,
} from '@instroom/domain/mail/mail-template.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { regionKey, useSession } from '../../../data/session.ts';

export type MailDraft = {
  templateId: string;
  language: MailLanguage;
  typed: MailText;
  /** What a template took the place of, for who chose it by mistake. */
  replaced?: MailText;
};

const nothing: MailText = { subject: '', text: '' };
export const emptyDraft: MailDraft = { templateId: '', language: 'nl', typed: nothing };

/** The text of the template in this language; Dutch where it has no other. */
function textOf(template: ShownTemplate | undefined, language: MailLanguage): MailText {
  return template?.[language] ?? template?.nl ?? nothing;
}

/** Whether it is the template's own text, in whichever language. */
function isUntouched({ typed }: MailDraft, template: ShownTemplate | undefined): boolean {
  if (isSame(typed, nothing)) return true;
  return mailLanguages.some((language) => isSame(typed, textOf(template, language)));
}

function isSame(one: MailText, other: MailText): boolean {
  return one.subject === other.subject && one.text === other.text;
}

/** Another template takes the place of what stands there; what somebody wrote is kept aside. */
export function withTemplate(
  draft: MailDraft,
  chosen: ShownTemplate | undefined,
  before: ShownTemplate | undefined,
): MailDraft {
  const { replaced: _, ...rest } = draft;
  return {
    ...rest,
    templateId: chosen?.id ?? '',
    typed: textOf(chosen, draft.language),
    ...(!isUntouched(draft, before) && { replaced: draft.typed }),
  };
}

/** The template in another language; what somebody wrote stays as it is. */
export function withLanguage(
  draft: MailDraft,
  language: MailLanguage,
  template: ShownTemplate | undefined,
): MailDraft {
  const typed = isUntouched(draft, template) ? textOf(template, language) : draft.typed;
  return { ...draft, language, typed };
}

export function useMailDraft(candidateId: string) {
  const { regionId } = useSession();
  const client = useQueryClient();
  const queryKey = regionKey(regionId, 'mailDrafts', candidateId);
  // What is typed must be there at once; the cache tells of a change a moment later.
  const [draft, setDraft] = useState(() => client.getQueryData<MailDraft>(queryKey) ?? emptyDraft);
  return {
    draft,
    setDraft: (next: MailDraft) => {
      setDraft(next);
      client.setQueryDefaults(queryKey, { gcTime: Number.POSITIVE_INFINITY });
      client.setQueryData(queryKey, next);
    },
  };
}
