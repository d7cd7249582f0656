// Watches whether somebody still does something, in any tab of the application. A timer runs once in half an hour; only
// while a warning is seen it runs every second.
import { type IdleState, idleStateOf, nextLookMs } from './idle-state.ts';
import { lastInputAt, noteInput, onInputElsewhere } from './last-input.ts';

export interface IdleSituation {
  now(): number;
  /** How long who is signed in may do nothing; undefined while nobody is. */
  limitMs(): number | undefined;
}

/** Moving a pointer is hundreds of events; one in this time is enough to know. */
const noteEveryMs = 5000;
const inputs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

export function idleStateIn({ now, limitMs }: IdleSituation): IdleState {
  const moment = now();
  return idleStateOf(lastInputAt() ?? moment, moment, limitMs() ?? Number.POSITIVE_INFINITY);
}

/** Notes every input, also before anybody is signed in: who types a password does something. Answers how to stop. */
export function noteInputs(situation: IdleSituation): () => void {
  const { now, limitMs } = situation;
  if (lastInputAt() === undefined) noteInput(now());
  const note = () => {
    if (limitMs() !== undefined) {
      // Once somebody is asked, only an answer counts: a cat on the keyboard is none.
      if (idleStateIn(situation).name !== 'active') return;
      if (Math.abs(now() - (lastInputAt() ?? 0)) < noteEveryMs) return;
    }
    noteInput(now());
  };
  const listening = { capture: true, passive: true };
  for (const input of inputs) document.addEventListener(input, note, listening);
  return () => {
    for (const input of inputs) document.removeEventListener(input, note, listening);
  };
}

export interface IdleWatch {
  /** The person is there. */
  stay(): void;
  stop(): void;
}

/** Calls with each change of the state, and with each second of a warning that is seen. */
export function watchIdle(
  situation: IdleSituation,
  onState: (state: IdleState) => void,
): IdleWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: IdleState['name'] | undefined;

  const look = () => {
    clearTimeout(timer);
    const state = idleStateIn(situation);
    const isSeen = document.visibilityState === 'visible';
    if (state.name !== shown || (state.name === 'warning' && isSeen)) onState(state);
    shown = state.name;
    const wait = nextLookMs(state, isSeen);
    if (wait !== undefined && Number.isFinite(wait)) timer = setTimeout(look, wait);
  };
  // While nothing is asked, the timer finds out early enough.
  const lookIfAsked = () => {
    if (shown !== 'active') look();
  };

  const stopListening = onInputElsewhere(lookIfAsked);
  // A computer that slept has missed its timers.
  document.addEventListener('visibilitychange', look);
  look();
  return {
    stay() {
      noteInput(situation.now());
      look();
    },
    stop() {
      clearTimeout(timer);
      stopListening();
      document.removeEventListener('visibilitychange', look);
    },
  };
}
