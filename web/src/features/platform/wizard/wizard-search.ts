// The step in the address of the wizard. Apart from what the steps do, since the router knows every address at once.
import { z } from 'zod';

export const steps = ['regio', 'gemeenten', 'loket', 'beheerder', 'controle'] as const;
export type Step = (typeof steps)[number];

export const wizardSearchSchema = z.object({
  stap: z.enum(steps).optional().catch(undefined),
});
