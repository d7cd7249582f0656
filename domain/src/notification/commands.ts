// What a member asks of the server about his or her notifications. Asked twice it is the same.
import { z } from 'zod';
import { notificationWishesSchema } from './settings.ts';

export const saveNotificationSettingsCommandSchema = z.object({
  regionId: z.string().min(1).max(100),
  wishes: notificationWishesSchema,
});
export type SaveNotificationSettingsCommand = z.infer<typeof saveNotificationSettingsCommandSchema>;
export const saveNotificationSettingsAnswerSchema = z.object({});
