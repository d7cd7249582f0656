// The attention of the open region, as everything on a screen sees it: of this day, by the region's norms.

import { dayOf } from '@instroom/domain/calendar.ts';
import {
  type AttentionEntry,
  type AttentionReason,
  type AttentionSetting,
  attentionSetting,
} from '@instroom/domain/candidate/attention.ts';
import { attentionReader } from '@instroom/domain/candidate/attention-reader.ts';
import type { Region } from '@instroom/domain/region/region.ts';
import { useSession } from '../../data/session.ts';
import { useClock } from '../clock.ts';

export type Attention = {
  setting: AttentionSetting;
  reasonsOf: (entry: AttentionEntry) => readonly AttentionReason[];
};

export function useAttention(): Attention {
  const { region } = useSession();
  return attentionOn(useClock(dayOf), region.settings);
}

type Norms = Pick<Region['settings'], 'staleAfterDays' | 'staleDaysByPhase'>;

let last: { of: string; attention: Attention } | undefined;

/** The page and the menu ask for the same thousands of people: they share what was worked out. */
function attentionOn(today: string, norms: Norms): Attention {
  const of = JSON.stringify([today, norms.staleAfterDays, norms.staleDaysByPhase]);
  if (last?.of !== of) {
    const setting = attentionSetting(today, norms);
    last = { of, attention: { setting, reasonsOf: attentionReader(setting) } };
  }
  return last.attention;
}
