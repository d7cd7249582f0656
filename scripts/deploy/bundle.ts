// The folder that is deployed as functions: the cloud can install everything that the bundle imports.
import { isBuiltin } from 'node:module';
import { parseAst } from 'vite';

export interface Bundle {
  code: string;
  dependencies: Record<string, string>;
  engines: Record<string, string>;
  /** `nodejs24`, from firebase.json. */
  runtime: string | undefined;
}

const exactVersion = /^\d+\.\d+\.\d+$/;

export function bundleProblems({ code, dependencies, engines, runtime }: Bundle): string[] {
  const undeclared = [...packagesIn(code)].filter((name) => !(name in dependencies));
  const inexact = Object.entries(dependencies).filter(([, version]) => !exactVersion.test(version));
  return [
    ...undeclared.map((name) => `imports ${name}, which the cloud does not install`),
    ...inexact.map(([name, version]) => `${name} has no exact version: ${version}`),
    ...(runtime === `nodejs${engines.node}`
      ? []
      : [`is made for Node ${engines.node} and would run on ${runtime}`]),
  ];
}

function packagesIn(code: string): Set<string> {
  const sources = new Set<string>();
  // Every node that names a module: import and export from, and import() of a text.
  walk(parseAst(code), (node) => {
    if (/^(Import|Export).*(Declaration|Expression)$/.test(String(node.type)))
      if (isNode(node.source) && typeof node.source.value === 'string')
        sources.add(node.source.value);
  });
  return new Set(
    [...sources].filter((source) => !isBuiltin(source) && !source.startsWith('.')).map(packageOf),
  );
}

/** `@scope/name/part` and `name/part` without the part. */
function packageOf(source: string): string {
  const [first = '', second] = source.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

type Node = Record<string, unknown>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function walk(value: unknown, look: (node: Node) => void): void {
  if (!isNode(value)) return;
  look(value);
  for (const child of Object.values(value)) walk(child, look);
}
