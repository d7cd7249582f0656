import type { CustomValue } from '@instroom/domain/custom/custom-value.ts';
import { useSession } from '../../../data/session.ts';
import { useCommand } from '../../../shared/use-command.ts';
import { sendSetCustomValue } from './own-field-commands.ts';

export type ValueChange = {
  key: string;
  value: CustomValue | null;
  /** What stands there, as far as is known here. */
  before: CustomValue | null;
};

/** Asks the server for a value of one candidate. */
export function useSetValue(candidateId: string) {
  const { regionId } = useSession();
  return useCommand((commandId, change: ValueChange) =>
    sendSetCustomValue({ regionId, candidateId, commandId, ...change }),
  );
}
