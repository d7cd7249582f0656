import { useState } from 'react';
import {
  type Read,
  type Refusals,
  type RegionDraft,
  type RegionField,
  readRegion,
} from './draft.ts';

/** What is being filled in about a region, and what was wrong with it when it was last looked at. */
export function useRegionDraft(initial: RegionDraft) {
  const [draft, setDraft] = useState(initial);
  const [refusals, setRefusals] = useState<Refusals>({});
  /** How often something was not right: each time the first such field gets the focus. */
  const [refused, setRefused] = useState(0);

  const refuse = (found: Refusals) => {
    setRefusals(found);
    setRefused((times) => times + 1);
  };
  return {
    draft,
    refusals,
    refused,
    refuse,
    change: (changed: Partial<RegionDraft>) => {
      setDraft((known) => ({ ...known, ...changed }));
      const solved = Object.keys(changed);
      setRefusals((known) =>
        Object.fromEntries(Object.entries(known).filter(([field]) => !solved.includes(field))),
      );
    },
    /** Reads the fields, and shows what is wrong with them. */
    read: <Field extends RegionField>(fields: readonly Field[]): Read<Field> => {
      const read = readRegion(draft, fields);
      if (read.ok) setRefusals({});
      else refuse(read.refusals);
      return read;
    },
    reset: (to: RegionDraft) => {
      setDraft(to);
      setRefusals({});
    },
  };
}
export type RegionForm = ReturnType<typeof useRegionDraft>;
