// Which project is deployed to: one that was named, and no demo.

/** As Google Cloud allows them. */
const projectIdPattern = /^[a-z][a-z0-9-]{4,28}[a-z0-9]$/;

export function projectProblems(projectId: string | undefined): string[] {
  if (!projectId) return ['say which: npm run deploy -- --project <id>'];
  if (projectId.startsWith('demo-'))
    return [`${projectId} is a demo: the tools never let it reach a real service`];
  if (!projectIdPattern.test(projectId)) return [`${projectId} cannot be the id of a project`];
  return [];
}
