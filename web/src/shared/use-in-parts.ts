import type { ManyAnswer } from '@instroom/domain/candidate/commands.ts';
import { useRef, useState } from 'react';
import { inParts, type Pace } from '../data/in-parts.ts';

/** Sends something for many, says how far it is and stops where somebody wants that. */
export function useInParts(pace: Pace) {
  const [progress, setProgress] = useState<{ done: number; total: number }>();
  const isStopped = useRef(false);
  const send = async <Answer extends ManyAnswer>(
    ids: readonly string[],
    sendPart: (candidateIds: string[]) => Promise<Answer>,
  ) => {
    isStopped.current = false;
    const sent = await inParts(ids, sendPart, {
      ...pace,
      isStopped: () => isStopped.current,
      onProgress: (done) => setProgress({ done, total: ids.length }),
    });
    setProgress(undefined);
    return sent;
  };
  const stop = () => {
    isStopped.current = true;
  };
  return { progress, send, stop };
}
