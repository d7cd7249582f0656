import { canEdit } from '@instroom/domain/region/member.ts';
import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { RosterRow } from '../../../data/roster.ts';
import { useSession } from '../../../data/session.ts';
import { useRegionWords } from '../../../shared/vocabulary.ts';
import { AskedMoveDialog } from './asked-move.tsx';
import { BoardColumns } from './board-columns.tsx';
import { type BoardColumn, columnsOf, keepingSame } from './board-model.ts';
import { MoveMenu, menuAt, type OpenMenu } from './move-menu.tsx';
import { MoveOutcome } from './move-outcome.tsx';
import { PhaseCards } from './phase-cards.tsx';
import { useBoardMoves } from './use-board-moves.ts';
import { useCardFocus } from './use-card-focus.ts';

type Props = { rows: RosterRow[]; shown: RosterRow[] };

/** By phase: `shown`, whom the filter lets through, of all `rows`. */
export function Board({ rows, shown }: Props) {
  const { member } = useSession();
  const moves = useBoardMoves(rows);
  const focus = useCardFocus();
  const [menu, setMenu] = useState<OpenMenu>();
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const columns = useColumns(shown);
  const { asked, cancel, moved, refuse, rowOf, outcome } = moves;
  const focusOn = wide ? focus.focusOn : stay;

  const openMenu = useCallback(
    (candidateId: string, element: HTMLElement) => {
      const row = rowOf(candidateId);
      if (row) setMenu(menuAt(element, candidateId, row.phase));
    },
    [rowOf],
  );
  const onMenu = canEdit(member) ? openMenu : undefined;
  useFocusBack(outcome, focusOn);

  return (
    <>
      {wide ? (
        <BoardColumns columns={columns} moves={moves} focus={focus} onMenu={onMenu} />
      ) : (
        <PhaseCards columns={columns} onMenu={onMenu} />
      )}
      {menu && (
        <MoveMenu
          menu={menu}
          onChosen={(wish) => {
            moves.wish(wish);
            focusOn(wish.candidateId);
          }}
          onClose={() => {
            setMenu(undefined);
            menu.opener?.focus();
          }}
        />
      )}
      {asked && (
        <AskedMoveDialog
          asked={asked}
          onMoved={(to) => {
            moved(asked, to);
            focusOn(asked.row.id);
          }}
          onClose={() => {
            cancel();
            focusOn(asked.row.id);
          }}
          onRefused={(code) => refuse(code, asked.row)}
        />
      )}
      <MoveOutcome moves={moves} onMovedBack={focusOn} />
    </>
  );
}

function useColumns(shown: readonly RosterRow[]): readonly BoardColumn[] {
  const words = useRegionWords();
  const last = useRef<readonly BoardColumn[]>([]);
  return useMemo(() => {
    last.current = keepingSame(last.current, columnsOf(shown, words));
    return last.current;
  }, [shown, words]);
}

/** On a phone a moved card leaves the screen. */
const stay = () => undefined;

/** A refused card stands where it stood, and so does the focus, unless it went elsewhere meanwhile. */
function useFocusBack(
  outcome: ReturnType<typeof useBoardMoves>['outcome'],
  focusOn: (candidateId: string) => void,
) {
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (outcome?.kind === 'refused' && outcome.candidateId && isLost) focusOn(outcome.candidateId);
  }, [outcome, focusOn]);
}
