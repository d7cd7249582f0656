// A website form of a region. Its id is unique across regions, since a website knows nothing but that id.
import { z } from 'zod';
import { sourceSchema } from '../codes/source.ts';
import type { FieldDef } from '../custom/field-def.ts';
import { instantSchema } from '../instant.ts';
import { formFieldSchema } from './answers.ts';

export const publicFormSchema = z.object({
  schemaVersion: z.literal(1),
  regionId: z.string().min(1),
  name: z.string().min(1).max(120),
  active: z.boolean(),
  /** What is asked, in this order. */
  fields: z.array(formFieldSchema),
  /** Origins of the websites that may show it, such as `https://www.loket.example`. */
  allowedOrigins: z.array(z.string()),
  /** The statement that is shown now, and older versions that pages still open may send. */
  privacyStatement: z.object({
    url: z.url({ protocol: /^https?$/ }),
    version: z.string().min(1).max(40),
    accepted: z.array(z.string().min(1).max(40)),
  }),
  /** Where visitors can ask for help; shown when sending fails. */
  deskEmail: z.email().optional(),
  /** Where a form without script leads after sending; our own page when there is none. */
  thankYouUrl: z.url({ protocol: /^https$/ }).optional(),
  defaultSource: sourceSchema,
  limits: z.object({
    /** Submissions from one address in an hour; what comes above it is kept apart for review. */
    perAddressPerHour: z.number().int().min(1),
    /** Submissions to the form in an hour; what comes above it is refused. */
    perFormPerHour: z.number().int().min(1),
  }),
  createdAt: instantSchema,
  createdBy: z.string(),
  updatedAt: instantSchema,
  updatedBy: z.string(),
});
export type PublicForm = z.infer<typeof publicFormSchema>;

/** A form with the region's own fields that it asks: all that are shown in forms, in the region's order. */
export type AskedForm = PublicForm & { ownFields: readonly FieldDef[] };

export const defaultLimits: PublicForm['limits'] = { perAddressPerHour: 20, perFormPerHour: 1000 };
