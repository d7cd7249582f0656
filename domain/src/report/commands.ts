// What somebody tells before figures leave the region: a report about a period, or a page of the dashboard on paper.
import { z } from 'zod';
import { exportPurposeSchema } from '../codes/export-purpose.ts';
import { readPeriod } from './period.ts';

export const reportFormats = ['print', 'csv', 'xlsx'] as const;

/** With a purpose the numbers are exact, which a region admin decides; without one, small numbers are left out. */
export const reportFiguresExportCommandSchema = z
  .object({
    regionId: z.string().min(1).max(100),
    commandId: z.uuid(),
    /** Of a report. */
    period: z
      .string()
      .refine((key) => readPeriod(key) !== undefined)
      .optional(),
    /** Of the dashboard: its part as it stands in the address, or the id of somebody's own. */
    page: z
      .string()
      .regex(/^[\w-]{1,100}$/)
      .optional(),
    format: z.enum(reportFormats),
    purpose: exportPurposeSchema.optional(),
  })
  .refine(({ period, page }) => (period === undefined) !== (page === undefined));
export type ReportFiguresExportCommand = z.infer<typeof reportFiguresExportCommandSchema>;
