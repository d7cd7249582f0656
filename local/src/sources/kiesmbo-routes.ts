// Stands in for the API of KiesMBO, below `/kiesmbo`.
import { json } from './json-answer.ts';
import { kiesmboExport } from './kiesmbo-content.ts';
import type { SourceAnswer, SourceData, SourceRoutes } from './routes.ts';
import { standInKey } from './stand-in-key.ts';

export function kiesmboRoutes({ realFolder }: SourceData): SourceRoutes {
  let answer: SourceAnswer | undefined;
  return ({ path, headers, query }) => {
    if (!path.startsWith('/kiesmbo/')) return undefined;
    const key = headers['ocp-apim-subscription-key'] ?? query.get('subscription-key');
    if (key !== standInKey) {
      const message = 'Access denied due to invalid subscription key.';
      return json({ statusCode: 401, message }, 401);
    }
    if (path !== '/kiesmbo/api/v2/export')
      return json({ statusCode: 404, message: 'Resource not found' }, 404);
    answer ??= json(kiesmboExport(realFolder));
    return answer;
  };
}
