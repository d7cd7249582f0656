import { useEffect, useState } from 'react';

/** Shows what somebody chose while the server is asked; what it has stands again once that changed, or it refused. */
export function useWish<Value>(stored: Value, save: (value: Value) => Promise<unknown>) {
  const [wish, setWish] = useState<{ value: Value }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new value of the server ends the wish.
  useEffect(() => setWish(undefined), [stored]);
  const choose = (value: Value) => {
    setWish({ value });
    save(value).catch(() => setWish(undefined));
  };
  return [wish ? wish.value : stored, choose] as const;
}
