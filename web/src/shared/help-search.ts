// What stands in the addresses of the glossary and the wish list.
import { wishStateSchema } from '@instroom/domain/codes/wish-state.ts';
import { z } from 'zod';

/** A value that is not known, in an old or mistyped address, is ignored. */
const lenient = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

export const glossarySearchSchema = z.object({ zoek: lenient(z.string().max(100)) });

/** Without an order: by votes. */
export const wishSearchSchema = z.object({
  stand: lenient(wishStateSchema),
  volgorde: lenient(z.literal('nieuwste')),
});
export type WishSearch = z.infer<typeof wishSearchSchema>;
