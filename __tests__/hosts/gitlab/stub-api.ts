/** GitLab's interface as a table of answers, which keeps what it was asked. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { z } from 'zod';
import type { Api, Credential, ListOf, Path, Query } from '../../../src/hosts/gitlab/api.js';
import { faultOf, malformed } from '../../../src/hosts/faults.js';
import type { FaultKind, HttpFault, HttpReply } from '../../../src/sources/http/http.js';

/** A body, checked by the schema as a real one is; or a fault, and the body of the error answer. */
export type Answer =
  | { readonly body: unknown }
  | { readonly fault: FaultKind; readonly text?: string; readonly message?: string };

/**
 * By `GET /projects/7/repository/branches?search=^main`: the path as it is sent, the parameters as they
 * were given. A key without parameters answers all of them. A function is told how often it was asked
 * before, from 0.
 */
export type Answers = Readonly<Record<string, Answer | ((nth: number) => Answer)>>;

export interface StubApi extends Api {
  /** What was asked, oldest first. */
  readonly asked: string[];
  /** The bodies of what was written. */
  readonly sent: unknown[];
}

/** What no key answers is refused by name. */
export function stubApi(answers: Answers, credential: Credential['kind'] = 'access'): StubApi {
  const asked: string[] = [];
  const sent: unknown[] = [];
  const counts = new Map<string, number>();

  function answerTo(method: string, path: Path, query: Query = {}): Answer {
    const whole = `${method} ${path}${toText(query)}`;
    asked.push(whole);
    const key = [whole, `${method} ${path}`].find((each) => Object.hasOwn(answers, each));
    const answer = key === undefined ? undefined : answers[key];
    if (key === undefined || answer === undefined) {
      return { fault: 'refused', message: `no answer for ${whole}` };
    }
    const nth = counts.get(key) ?? 0;
    counts.set(key, nth + 1);
    return typeof answer === 'function' ? answer(nth) : answer;
  }

  return {
    asked,
    sent,
    credential,
    get: (path, query, schema) => reply(answerTo('GET', path, query), schema, path),
    list: (path, query, of) => listReply(answerTo('GET', path, query), of, path),
    text(path, query) {
      const answer = answerTo('GET', path, query);
      return Promise.resolve(
        'fault' in answer ? toFault(answer) : { ok: true, value: String(answer.body) },
      );
    },
    download(path, { to }) {
      const answer = answerTo('GET', path);
      if ('fault' in answer) return Promise.resolve(toFault(answer));
      const bytes = Buffer.from(String(answer.body));
      writeFileSync(to, bytes);
      const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      return Promise.resolve({ ok: true, value: { bytes: bytes.length, digest } });
    },
    graphql: ({ name }, schema) => reply(answerTo('POST', `/graphql/${name}`), schema, '/graphql'),
    send({ method, path, body }, schema) {
      sent.push(body);
      return reply(answerTo(method, path), schema, path);
    },
  };
}

/** The body of GitLab's answer to a file that a commit does not have. */
export const noFile = '{"message":"404 File Not Found"}';

function reply<S extends z.ZodType>(
  answer: Answer,
  schema: S,
  path: Path,
): Promise<HttpReply<z.infer<S>>> {
  if ('fault' in answer) return Promise.resolve(toFault(answer));
  const parsed = schema.safeParse(answer.body);
  return Promise.resolve(
    parsed.success
      ? { ok: true, value: parsed.data }
      : { ok: false, fault: malformed(path, parsed.error) },
  );
}

async function listReply<S extends z.ZodType>(
  answer: Answer,
  of: ListOf<S>,
  path: Path,
): Promise<HttpReply<readonly z.infer<S>[]>> {
  const whole = await reply(answer, of.item.array(), path);
  if (!whole.ok || whole.value.length <= of.most) return whole;
  const reason = `${path}: more than ${of.most} items`;
  return { ok: false, fault: faultOf('too-large', reason) };
}

/** Retryable as the guarded client says it: 5xx, limits, and connections that broke. */
function toFault(answer: Extract<Answer, { readonly fault: unknown }>): {
  readonly ok: false;
  readonly fault: HttpFault;
} {
  const { fault: kind, text, message = `answered ${kind}` } = answer;
  return { ok: false, fault: { ...faultOf(kind, message), body: text } };
}

function toText(query: Query): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined);
  if (pairs.length === 0) return '';
  return `?${pairs.map(([name, value]) => `${name}=${String(value)}`).join('&')}`;
}
