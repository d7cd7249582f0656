// What somebody tells before a report leaves the region.
import { z } from 'zod';
import { exportPurposeSchema } from '../codes/export-purpose.ts';
import { readPeriod } from './period.ts';

export const reportFormats = ['print', 'csv', 'xlsx'] as const;

/** With a purpose the numbers are exact, which a region admin decides; without one, small numbers are left out. */
export const reportFiguresExportCommandSchema = z.object({
  regionId: z.string().min(1).max(100),
  commandId: z.uuid(),
  period: z.string().refine((key) => readPeriod(key) !== undefined),
  format: z.enum(reportFormats),
  purpose: exportPurposeSchema.optional(),
});
export type ReportFiguresExportCommand = z.infer<typeof reportFiguresExportCommandSchema>;
