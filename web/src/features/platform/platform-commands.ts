import {
  type EstablishYearCommand,
  establishYearAnswerSchema,
} from '@instroom/domain/beyond/beyond-year.ts';
import { type SetPricesCommand, setPricesAnswerSchema } from '@instroom/domain/costs/prices.ts';
import {
  type CreateRegionCommand,
  createRegionAnswerSchema,
  type InviteRegionAdminCommand,
  inviteRegionAdminAnswerSchema,
} from '@instroom/domain/onboarding/commands.ts';
import {
  type ChangeRegionCommand,
  changeRegionAnswerSchema,
} from '@instroom/domain/region/commands.ts';
import { call } from '../../data/call.ts';

/** The same command sent again, after a lost answer, makes one region. */
export function sendCreateRegion(command: CreateRegionCommand) {
  return call('createRegion', command, createRegionAnswerSchema);
}

export function sendChangeRegion(command: ChangeRegionCommand) {
  return call('changeRegion', command, changeRegionAnswerSchema);
}

export function sendInviteRegionAdmin(command: InviteRegionAdminCommand) {
  return call('inviteRegionAdmin', command, inviteRegionAdminAnswerSchema);
}

export function sendSetPrices(command: SetPricesCommand) {
  return call('setPrices', command, setPricesAnswerSchema);
}

/** A year that was established already stays as it is. */
export function sendEstablishYear(command: EstablishYearCommand) {
  return call('establishYear', command, establishYearAnswerSchema);
}
