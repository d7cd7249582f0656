// Whether an answer has the shape that an OpenAPI document gives it. Stricter than the document in one thing: a field that
// it does not name is a mistake, unless it is said to be one of those that come all the same.
import { readFileSync } from 'node:fs';

type Schema = Record<string, unknown>;

export function openApi(path: string, extraFields: string[]) {
  const document: unknown = JSON.parse(readFileSync(path, 'utf8'));

  function resolve(schema: Schema): Schema {
    if (typeof schema.$ref !== 'string') return schema;
    let found: unknown = document;
    for (const part of schema.$ref.slice(2).split('/'))
      found = (found as Schema)[part.replaceAll('~1', '/')];
    return resolve(found as Schema);
  }

  function problems(value: unknown, given: Schema, at: string): string[] {
    const schema = resolve(given);
    if (value === null) return schema.nullable ? [] : [`${at}: null`];
    if (Array.isArray(schema.enum) && !schema.enum.includes(value)) return [`${at}: ${value}`];
    if (schema.type === 'array') return arrayProblems(value, schema, at);
    if (schema.type === 'object') return objectProblems(value, schema, at);
    if (schema.type === 'integer') return Number.isInteger(value) ? [] : [`${at}: no integer`];
    if (schema.type === 'number' || schema.type === 'boolean')
      return typeof value === schema.type ? [] : [`${at}: no ${schema.type}`];
    if (schema.type === 'string') return stringProblems(value, schema, at);
    throw new Error(`${at}: a schema of type ${schema.type}`);
  }

  function arrayProblems(value: unknown, schema: Schema, at: string): string[] {
    if (!Array.isArray(value)) return [`${at}: no array`];
    const isShort = typeof schema.minItems === 'number' && value.length < schema.minItems;
    return [
      ...(isShort ? [`${at}: ${value.length} items`] : []),
      ...value.flatMap((item) => problems(item, schema.items as Schema, `${at}[]`)),
    ];
  }

  function objectProblems(value: unknown, schema: Schema, at: string): string[] {
    if (typeof value !== 'object' || Array.isArray(value) || !value) return [`${at}: no object`];
    const properties = (schema.properties ?? {}) as Record<string, Schema>;
    const required = (schema.required ?? []) as string[];
    return [
      ...required.filter((name) => !(name in value)).map((name) => `${at}.${name}: missing`),
      ...Object.entries(value).flatMap(([name, part]) => {
        const here = `${at}.${name}`;
        const known = properties[name];
        if (known) return problems(part, known, here);
        return extraFields.includes(here) ? [] : [`${here}: not in the document`];
      }),
    ];
  }

  function stringProblems(value: unknown, schema: Schema, at: string): string[] {
    if (typeof value !== 'string') return [`${at}: no string`];
    const { minLength, maxLength, pattern, format } = schema;
    const isWrong =
      (typeof minLength === 'number' && value.length < minLength) ||
      (typeof maxLength === 'number' && value.length > maxLength) ||
      (typeof pattern === 'string' && !new RegExp(pattern).test(value)) ||
      (format === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(value)) ||
      (format === 'date-time' && Number.isNaN(Date.parse(value)));
    return isWrong ? [`${at}: "${value.slice(0, 60)}"`] : [];
  }

  return {
    /** Of the answer to a request. */
    ofResponse(value: unknown, path: string, status: number, at: string): string[] {
      const { paths } = document as { paths: Record<string, { get: { responses: Schema } }> };
      const response = resolve((paths[path]?.get.responses[status] ?? {}) as Schema);
      const content = response.content as Record<string, { schema: Schema }>;
      return problems(value, content['application/json']?.schema ?? {}, at);
    },
    ofSchema(value: unknown, name: string): string[] {
      return problems(value, { $ref: `#/components/schemas/${name}` }, name);
    },
  };
}
