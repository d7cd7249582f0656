// Builds the design of a form for tests: the questions of the base on one page, with whatever the test is about over it.
import { type FormDesign, formDesignSchema } from './form.ts';
import { newDesign } from './new-design.ts';

export function aDesign(changes: Partial<FormDesign> = {}): FormDesign {
  const begun = newDesign({
    name: 'Contactformulier',
    purpose: 'contact',
    allowedOrigins: ['https://www.loket.example'],
    deskEmail: 'loket@test.example',
  });
  return formDesignSchema.parse({ ...begun, ...changes });
}
