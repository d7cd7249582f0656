import {
  decideRunAnswerSchema,
  type decideRunCommandSchema,
  type importFileCommandSchema,
  startImportAnswerSchema,
  type startImportCommandSchema,
} from '@instroom/domain/reference/import-run.ts';
import type { z } from 'zod';
import { call } from '../../data/call.ts';

/** The same command sent again, after a lost answer, starts one run. */
export function sendStartImport(command: z.infer<typeof startImportCommandSchema>) {
  return call('startImport', command, startImportAnswerSchema);
}

export function sendImportFile(command: z.infer<typeof importFileCommandSchema>) {
  return call('importFile', command, startImportAnswerSchema);
}

export function sendDecideRun(command: z.infer<typeof decideRunCommandSchema>) {
  return call('decideRun', command, decideRunAnswerSchema);
}
