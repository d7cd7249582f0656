import { type ManyChange, phasesForMany } from '@instroom/domain/candidate/change-many.ts';
import { Button, Menu } from '@mantine/core';
import { IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PhaseIcon } from '../../../shared/phase-badge.tsx';
import { useRegionWords } from '../../../shared/vocabulary.ts';
import { LeaveDialog } from './leave-dialog.tsx';

type Move = Extract<ManyChange, { kind: 'move' }>;
type Props = { count: number; onChosen: (to: Move['to'], exit?: Move['exit']) => void };

/** The phases that ask no facts of each person; why they leave is asked once for all. */
export function PhaseMenu({ count, onChosen }: Props) {
  const { t } = useTranslation('candidateList');
  const words = useRegionWords();
  const [leaving, setLeaving] = useState(false);
  return (
    <>
      <Menu position="top-start" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronUp size={14} aria-hidden />}>
            {t('bulk.phase')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {phasesForMany
            .filter((phase) => !words.isHidden(phase))
            .map((phase) => (
              <Menu.Item
                key={phase}
                leftSection={<PhaseIcon phase={phase} size={16} />}
                onClick={() => (phase === 'exited' ? setLeaving(true) : onChosen(phase))}
              >
                {words.phase(phase)}
              </Menu.Item>
            ))}
        </Menu.Dropdown>
      </Menu>
      {leaving && (
        <LeaveDialog
          count={count}
          onClose={() => setLeaving(false)}
          onLeave={(exit) => {
            setLeaving(false);
            onChosen('exited', exit);
          }}
        />
      )}
    </>
  );
}
