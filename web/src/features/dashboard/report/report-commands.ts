// What somebody asks of the server about a report. The same command sent again, after a lost answer, has one effect.
import { reportedSchema } from '@instroom/domain/audit/commands.ts';
import type { ReportFiguresExportCommand } from '@instroom/domain/report/commands.ts';
import { call } from '../../../data/call.ts';

export const sendReportFiguresExport = (command: ReportFiguresExportCommand) =>
  call('reportFiguresExport', command, reportedSchema);
