// A form as it begins, before anybody decided anything about it.
import { formFields } from './answers.ts';
import { type FormDesign, onePageOf, plainDesign } from './form.ts';

type Given = Pick<FormDesign, 'name' | 'purpose' | 'allowedOrigins' | 'deskEmail'>;

/** Who signs up for an activity is asked how to be reached, and no more. */
const forActivity = ['firstName', 'infix', 'lastName', 'email', 'phone'] as const;

export function newDesign({ name, purpose, allowedOrigins, deskEmail }: Given): FormDesign {
  const isContact = purpose === 'contact';
  return {
    ...plainDesign,
    name,
    purpose,
    pages: onePageOf(isContact ? formFields : forActivity),
    asksNewOwnFields: isContact,
    allowedOrigins,
    ...(deskEmail && { deskEmail }),
    defaultSource: isContact ? 'desk_form' : 'activity_form',
  };
}
