// What the cloud installs beside the bundle: only what the bundle imports, in exactly the versions of the tests.

type Entry = {
  version?: string;
  link?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
  [other: string]: unknown;
};
export type Lock = { lockfileVersion: number; packages: Record<string, Entry> };
export type Manifest = {
  name: string;
  version: string;
  engines: Record<string, string>;
  dependencies: Record<string, string>;
};

/** The package.json of what is deployed: without our own packages, which are in the bundle. */
export function deployedPackage({ name, version, engines, dependencies }: Manifest) {
  return { name, version, private: true, type: 'module', main: 'index.js', engines, dependencies };
}

/**
 * The part of the checkout's lock that the deployed package needs. Without a lock the cloud would choose the versions
 * of indirect dependencies by itself, on the day of the deployment.
 */
export function deployedLock(manifest: Manifest, checkout: Lock, workspace = 'functions') {
  const { name, version, engines, dependencies } = deployedPackage(manifest);
  const packages: Record<string, Entry> = {};
  const waiting = Object.keys(dependencies).map((needed) => ({ needed, by: workspace }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const found = find(next.needed, next.by, checkout);
    if (!found) throw new Error(`${next.needed}, which ${next.by} needs, is not in the lock`);
    // What lies in the workspace's own folder lies at the top of the deployed one.
    const place = found.startsWith(`${workspace}/`) ? found.slice(workspace.length + 1) : found;
    const entry = checkout.packages[found] ?? {};
    if (packages[place] === entry) continue;
    if (packages[place]) throw new Error(`two versions of ${place} are needed in one place`);
    packages[place] = entry;
    for (const needed of neededBy(entry, found, checkout)) waiting.push({ needed, by: found });
  }
  const sorted = Object.entries(packages).sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    name,
    version,
    lockfileVersion: checkout.lockfileVersion,
    requires: true,
    packages: { '': { name, version, engines, dependencies }, ...Object.fromEntries(sorted) },
  };
}

/** Optional packages only where npm put them into the checkout's lock; optional peers never: nobody asked for them. */
function neededBy(entry: Entry, at: string, checkout: Lock): string[] {
  const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = entry;
  const optional = Object.keys(optionalDependencies ?? {});
  const peers = Object.keys(peerDependencies ?? {});
  return [
    ...Object.keys(dependencies ?? {}).filter((needed) => !optional.includes(needed)),
    ...peers.filter((needed) => !peerDependenciesMeta?.[needed]?.optional),
    ...optional.filter((needed) => find(needed, at, checkout)),
  ];
}

/** As Node looks for a package: in the nearest `node_modules` upwards. */
function find(needed: string, by: string, { packages }: Lock): string | undefined {
  for (let folder = by; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const place = folder ? `${folder}/node_modules/${needed}` : `node_modules/${needed}`;
    if (packages[place] && !packages[place].link) return place;
    if (!folder) return undefined;
  }
}
