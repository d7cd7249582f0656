import { useState } from 'react';
import type { WholeCandidate } from '../whole-candidate.ts';
import { type Draft, draftOf, type Patch, type Refusals, readDraft } from './draft.ts';
import { useEditing } from './editing.tsx';
import { type DossierField, nameOf } from './field.ts';

/** What is being typed in one open field. */
export function useDraft(field: DossierField, candidate: WholeCandidate) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(field, candidate));
  const [refusals, setRefusals] = useState<Refusals>({});
  const editing = useEditing();

  const change = (name: string, value: string | readonly string[], also: Draft = {}) => {
    const changed = { ...draft, [name]: value, ...also };
    setDraft(changed);
    setRefusals(({ [name]: _solved, ...rest }) => rest);
    if (editing) editing.typed.current = { field: field.id, text: textIn(changed) };
  };
  const forget = () => {
    if (editing) editing.typed.current = undefined;
  };
  /** The patch that is meant, or nothing and the refusals beside their inputs. */
  const read = (unreadable: readonly string[]): Patch | undefined => {
    const result = readDraft(field.controls, draft);
    const own: Refusals = Object.fromEntries(
      field.controls
        .map(nameOf)
        .filter((name) => unreadable.includes(name))
        .map((name) => [name, { code: 'notADay' } as const]),
    );
    const all = { ...own, ...(result.ok ? {} : result.refusals) };
    setRefusals(all);
    return result.ok && Object.keys(all).length === 0 ? result.patch : undefined;
  };
  return { draft, change, refusals, read, forget };
}

function textIn(draft: Draft): string {
  return Object.values(draft).flat().filter(Boolean).join('\n');
}
