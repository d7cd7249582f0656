// What an editor asks of the server about the region's network: what the region adds to organizations, its notes and its
// contacts. `commandId` is made by the client; the same command sent twice has one effect and one answer. Where a command
// says what stood there `before`, a colleague's newer word is refused with `changed_meanwhile` and never written over.
import { z } from 'zod';
import { daySchema } from '../instant.ts';
import { contactSchema } from './contact.ts';
import { orgNoteSchema, overlaySchema, overridableFieldSchema, overrideSchema } from './overlay.ts';

const id = z.string().min(1).max(100);
const command = { regionId: id, commandId: z.uuid() };
const aboutOrganization = { ...command, orgId: id };
const aboutNote = { ...command, noteId: z.string().min(1).max(300) };
const aboutContact = { ...command, contactId: id };

// ---- What the region adds to an organization ---------------------------------------------------------------------

const overlayFields = overlaySchema.pick({
  tags: true,
  isParticipating: true,
  isHidden: true,
  openPositions: true,
  programmesOff: true,
});
/** Absent means unchanged; null takes the relation owner away. */
export const overlayPatchSchema = overlayFields
  .extend({ ownerUid: id.nullable(), programmesOff: z.array(id).max(400) })
  .partial();
export type OverlayPatch = z.infer<typeof overlayPatchSchema>;

export const saveOverlayCommandSchema = z.object({
  ...aboutOrganization,
  patch: overlayPatchSchema,
  /** What stood there when the editor began, of the fields where that matters: a whole list that is replaced. */
  before: overlayPatchSchema.default({}),
});
export type SaveOverlayCommand = z.infer<typeof saveOverlayCommandSchema>;
export const saveOverlayAnswerSchema = z.object({ status: z.literal('saved') });
export type SaveOverlayAnswer = z.infer<typeof saveOverlayAnswerSchema>;

const aboutOverride = { ...aboutOrganization, field: overridableFieldSchema };
/** The region's own word in place of the source's. An empty text says that there is none, such as no telephone. */
export const setOverrideCommandSchema = z.object({
  ...aboutOverride,
  value: overrideSchema.shape.value,
});
export type SetOverrideCommand = z.infer<typeof setOverrideCommandSchema>;
export const clearOverrideCommandSchema = z.object(aboutOverride);
export type ClearOverrideCommand = z.infer<typeof clearOverrideCommandSchema>;
/** The source says something new. `accept`: its word counts again. `keep`: the region's own stays. */
export const answerSourceChangeCommandSchema = z.object({
  ...aboutOverride,
  answer: z.enum(['accept', 'keep']),
});
export type AnswerSourceChangeCommand = z.infer<typeof answerSourceChangeCommandSchema>;
/** Of all three. */
export const overrideAnswerSchema = z.object({ status: z.enum(['set', 'cleared', 'kept']) });
export type OverrideAnswer = z.infer<typeof overrideAnswerSchema>;

// ---- Notes -------------------------------------------------------------------------------------------------------

const text = orgNoteSchema.shape.text;
export const addOrgNoteCommandSchema = z.object({ ...aboutOrganization, text });
export type AddOrgNoteCommand = z.infer<typeof addOrgNoteCommandSchema>;
/** The note's id is that of the command. */
export const addOrgNoteAnswerSchema = z.object({ noteId: z.string() });
export type AddOrgNoteAnswer = z.infer<typeof addOrgNoteAnswerSchema>;

/** Only who wrote it and a region admin change or remove a note; others are refused with `note_of_somebody_else`. */
export const changeOrgNoteCommandSchema = z.object({ ...aboutNote, text, before: text });
export type ChangeOrgNoteCommand = z.infer<typeof changeOrgNoteCommandSchema>;
export const changeOrgNoteAnswerSchema = z.object({ status: z.literal('changed') });
export type ChangeOrgNoteAnswer = z.infer<typeof changeOrgNoteAnswerSchema>;

export const removeOrgNoteCommandSchema = z.object(aboutNote);
export type RemoveOrgNoteCommand = z.infer<typeof removeOrgNoteCommandSchema>;
export const removedAnswerSchema = z.object({ status: z.literal('removed') });
export type RemovedAnswer = z.infer<typeof removedAnswerSchema>;

// ---- Contacts ----------------------------------------------------------------------------------------------------

/** Tidied by the server: the e-mail address in lower case, a telephone number that is one, each role once. */
export const contactInputSchema = contactSchema.pick({
  name: true,
  email: true,
  phone: true,
  roles: true,
  tags: true,
  note: true,
  isActive: true,
});
export type ContactInput = z.infer<typeof contactInputSchema>;

/** A new one without `change`; its id is that of the command. What is left out of `contact` is taken away. */
export const saveContactCommandSchema = z.object({
  ...command,
  /** Which contact, and its `revision` when the editor began. */
  change: z.object({ contactId: id, revision: contactSchema.shape.revision }).optional(),
  contact: contactInputSchema,
  /** True once the editor has seen who seems to be the same, and says that it is somebody else. */
  isDoubleConfirmed: z.boolean().default(false),
});
export type SaveContactCommand = z.infer<typeof saveContactCommandSchema>;
export const saveContactAnswerSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('saved'), contactId: z.string() }),
  /** Nothing was written: these seem to be the same person. */
  z.object({
    status: z.literal('double'),
    of: z.array(z.object({ contactId: z.string(), name: z.string() })).min(1),
  }),
]);
export type SaveContactAnswer = z.infer<typeof saveContactAnswerSchema>;

/** Somebody saw today that what is kept of the contact is right. */
export const verifyContactCommandSchema = z.object(aboutContact);
export type VerifyContactCommand = z.infer<typeof verifyContactCommandSchema>;
export const verifyContactAnswerSchema = z.object({ lastVerifiedOn: daySchema });
export type VerifyContactAnswer = z.infer<typeof verifyContactAnswerSchema>;

export const removeContactCommandSchema = z.object(aboutContact);
export type RemoveContactCommand = z.infer<typeof removeContactCommandSchema>;

/**
 * "Undo" of a removed note or contact, by who removed it and within `undoMinutes`. The server kept what it was, so that
 * nobody can bring back something that was never there, or under another's name.
 */
export const undoRemovalCommandSchema = z.object({
  ...command,
  /** The `commandId` of the removal. */
  removalId: z.uuid(),
});
export type UndoRemovalCommand = z.infer<typeof undoRemovalCommandSchema>;
export const undoRemovalAnswerSchema = z.object({ status: z.literal('restored') });
export type UndoRemovalAnswer = z.infer<typeof undoRemovalAnswerSchema>;
export const undoMinutes = 15;

// ---- Notices, export and the network itself ------------------------------------------------------------------------

/** The region dealt with a notice, also with something else than what is offered. */
export const endNoticeCommandSchema = z.object({
  ...command,
  noticeId: z.string().min(1).max(300),
  /** Of a closed organization: where its tags, relation owner, notes and contacts' roles go too. The original keeps them. */
  copyTo: id.optional(),
});
export type EndNoticeCommand = z.infer<typeof endNoticeCommandSchema>;
export const endNoticeAnswerSchema = z.object({
  status: z.literal('ended'),
  copied: z
    .object({ notes: z.number().int(), contacts: z.number().int(), tags: z.number().int() })
    .optional(),
});
export type EndNoticeAnswer = z.infer<typeof endNoticeAnswerSchema>;

/** Somebody takes a part of the network along, as a file. Told before the file is made. The answer: `reportedSchema`. */
export const reportNetworkExportCommandSchema = z.object({
  ...command,
  what: z.enum(['organizations', 'contacts']),
  /** How many rows. */
  count: z.number().int().nonnegative(),
});
export type ReportNetworkExportCommand = z.infer<typeof reportNetworkExportCommandSchema>;

/**
 * Whether organizations belong to the network: always, never, or as municipality and sector say. The other lists stay, so
 * that two region admins do not undo each other's work.
 */
export const changeNetworkSettingsCommandSchema = z.object({
  ...command,
  orgIds: z.array(id).min(1).max(200),
  place: z.enum(['include', 'exclude', 'default']),
});
export type ChangeNetworkSettingsCommand = z.infer<typeof changeNetworkSettingsCommandSchema>;
export const changeNetworkSettingsAnswerSchema = z.object({ status: z.literal('saved') });
export type ChangeNetworkSettingsAnswer = z.infer<typeof changeNetworkSettingsAnswerSchema>;
