// What an editor did last in an open dossier and what he or she is typing: kept above the fields, which come and go.
import { VisuallyHidden } from '@mantine/core';
import {
  createContext,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import type { WholeCandidate } from '../whole-candidate.ts';
import type { Patch } from './draft.ts';
import type { FieldLabel } from './field.ts';

export type Change = { before: Patch; written: Patch };
/** What came of the last change, said beside its field; as long as it stands there it can be taken back. */
export type Outcome = {
  field: FieldLabel;
  text: string;
  /** A direct edit, or what takes back what the server changed; the latter answers what came of it, in words. */
  change?: Change;
  takeBack?: (now: WholeCandidate) => Promise<string>;
};
/** Of the base, or one of the region's own by its name. */
export type Typed = { field: FieldLabel | { own: string }; text: string };

export type Editing = {
  outcome: Outcome | undefined;
  report: (outcome: Outcome) => void;
  /** For a change that was refused after all. */
  withdraw: (change: Change) => void;
  typed: RefObject<Typed | undefined>;
  /** The field that somebody asks for from elsewhere on the page, until it is open. */
  wanted: FieldLabel | undefined;
  want: (field: FieldLabel | undefined) => void;
};

const EditingContext = createContext<Editing | undefined>(undefined);

/** Undefined for who only reads. */
export function useEditing(): Editing | undefined {
  return useContext(EditingContext);
}

const outcomeMs = 30_000;

type Props = { typed: RefObject<Typed | undefined>; children: ReactNode };

export function EditingProvider({ typed, children }: Props) {
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    if (!outcome) return undefined;
    const timer = setTimeout(() => setOutcome(undefined), outcomeMs);
    return () => clearTimeout(timer);
  }, [outcome]);

  const [wanted, want] = useState<FieldLabel>();
  const withdraw = useCallback(
    (change: Change) => setOutcome((known) => (known?.change === change ? undefined : known)),
    [],
  );
  const editing = useMemo(
    () => ({ outcome, report: setOutcome, withdraw, typed, wanted, want }),
    [outcome, withdraw, typed, wanted],
  );
  return (
    <EditingContext value={editing}>
      {children}
      <VisuallyHidden role="status">{outcome?.text}</VisuallyHidden>
    </EditingContext>
  );
}

/** What is shown to read only, whoever looks at it. */
export function ReadOnly({ children }: { children: ReactNode }) {
  return <EditingContext value={undefined}>{children}</EditingContext>;
}
