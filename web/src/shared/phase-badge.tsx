import type { Phase } from '@instroom/domain/codes/phase.ts';
import {
  IconBriefcase,
  IconChecklist,
  IconCompass,
  IconDoorExit,
  IconHeartHandshake,
  IconInbox,
  IconSchool,
} from '@tabler/icons-react';
import classes from './phase-badge.module.css';
import { useRegionWords } from './vocabulary.ts';

const icons = {
  new: IconInbox,
  orienting: IconCompass,
  matching: IconHeartHandshake,
  preparing: IconChecklist,
  training: IconSchool,
  employed: IconBriefcase,
  exited: IconDoorExit,
} satisfies Record<Phase, unknown>;

/** A phase by colour, icon and word, so that nobody depends on the colour. */
export function PhaseBadge({ phase }: { phase: Phase }) {
  const words = useRegionWords();
  return (
    <span className={classes.badge} data-phase={phase}>
      <PhaseIcon phase={phase} />
      {words.phase(phase)}
    </span>
  );
}

export function PhaseIcon({ phase, size = 14 }: { phase: Phase; size?: number }) {
  const Icon = icons[phase];
  return <Icon size={size} stroke={1.8} aria-hidden />;
}
