/** GitLab's GraphQL interface: an error comes with the status of a success. */
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { askGraphql, isOlder } from '../../../src/hosts/gitlab/graphql.js';
import type { HttpRequest } from '../../../src/sources/http/http.js';

async function ask(answer: unknown) {
  const sent: HttpRequest[] = [];
  const http = {
    json: <S extends z.ZodType>(request: HttpRequest, schema: S) => {
      sent.push(request);
      return Promise.resolve({ ok: true as const, value: schema.parse(answer) });
    },
  };
  const place = {
    http,
    url: 'https://gitlab.example/api/graphql',
    headers: { 'private-token': 't' },
  };
  const query = { name: 'Q', text: 'query Q { x }', variables: { a: 1 } };
  const reply = await askGraphql(place, query, z.object({ x: z.string() }));
  return { reply, sent };
}

test('data, asked for with variables alone', async () => {
  const { reply, sent } = await ask({ data: { x: 'y' } });
  expect(reply).toEqual({ ok: true, value: { x: 'y' } });
  expect(sent).toMatchObject([{ method: 'POST', repeatable: true }]);
  expect(JSON.parse(sent[0]?.body ?? '')).toEqual({
    ...{ query: 'query Q { x }', variables: { a: 1 }, operationName: 'Q' },
  });
});

test.each<[string, unknown, string, boolean]>([
  [
    'F14: data beside an error',
    { data: { x: 'y' }, errors: [{ message: 'no' }] },
    'refused',
    false,
  ],
  [
    'F15: a question that took too long',
    { errors: [{ message: 'Request timed out' }] },
    'server',
    true,
  ],
  ['neither', {}, 'malformed', true],
  ['another shape', { data: { x: 1 } }, 'malformed', true],
])('%s is a fault', async (_, answer, kind, retryable) => {
  expect((await ask(answer)).reply).toMatchObject({ ok: false, fault: { kind, retryable } });
});

test('a field that an older server does not have', async () => {
  const message = "Field 'committer' doesn't exist on type 'Commit'";
  const { reply } = await ask({ errors: [{ message }] });
  expect(!reply.ok && isOlder(reply.fault)).toBe(true);
});
