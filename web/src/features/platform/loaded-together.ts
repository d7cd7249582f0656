// Several live queries as one: loaded when each of them is, failed when one of them is.
type Query<T> = { data: T | undefined; error: Error | null; refetch: () => unknown };
type Data<Queries extends readonly Query<unknown>[]> = {
  [Index in keyof Queries]: Exclude<Queries[Index]['data'], undefined>;
};

export function together<const Queries extends readonly Query<unknown>[]>(...queries: Queries) {
  const isLoaded = queries.every(({ data }) => data !== undefined);
  return {
    data: isLoaded ? (queries.map(({ data }) => data) as Data<Queries>) : undefined,
    error: queries.find(({ error }) => error)?.error ?? null,
    refetch: () => Promise.all(queries.map((query) => query.refetch())),
  };
}
