// The settings of a project: what the functions ask for is there, and secrets are nowhere but in Secret Manager.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { FunctionsManifest } from './functions-manifest.ts';

export type Settings = Record<string, string | undefined>;

/** As the deployment tool reads them; `.env.local` is for this machine only. */
export function readSettings(functionsFolder: string, projectId: string): Settings {
  const files = ['.env', `.env.${projectId}`].map((name) => join(functionsFolder, name));
  const settings = files.filter(existsSync).map((file) => parseEnv(readFileSync(file, 'utf8')));
  return Object.assign({}, ...settings);
}

export function settingProblems({ params }: FunctionsManifest, settings: Settings): string[] {
  const secrets = params.filter(({ type }) => type === 'secret').map(({ name }) => name);
  const asked = params.filter(({ type }) => type !== 'secret');
  const names = asked.map(({ name }) => name);
  return [
    ...asked
      .filter((param) => param.default === undefined && settings[param.name] === undefined)
      .map(({ name }) => `${name} is not set`),
    ...secrets
      .filter((name) => settings[name] !== undefined)
      .map((name) => `${name} is a secret and stands in a file`),
    ...Object.keys(settings)
      .filter((name) => !names.includes(name) && !secrets.includes(name))
      .map((name) => `${name} is set, and no function asks for it`),
  ];
}

/** What stands for itself on this machine only: links in mail would lead to it, and nobody could answer to it. */
export function settingWarnings({ params }: FunctionsManifest, settings: Settings): string[] {
  return params
    .filter(({ name, default: standard }) => {
      const isOfDemo = typeof standard === 'string' && /127\.0\.0\.1|\.example\b/.test(standard);
      return isOfDemo && settings[name] === undefined;
    })
    .map(({ name, default: standard }) => `${name} is not set: ${standard}`);
}

/** Whether they are in Secret Manager can only be seen there. */
export function secretsNeeded({ params, endpoints }: FunctionsManifest): string[] {
  const declared = params.filter(({ type }) => type === 'secret').map(({ name }) => name);
  const used = Object.values(endpoints).flatMap(({ secretEnvironmentVariables }) =>
    secretEnvironmentVariables.map(({ key }) => key),
  );
  return [...new Set([...declared, ...used])].sort();
}
