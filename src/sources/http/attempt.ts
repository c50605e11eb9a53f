/** One attempt: from the first byte of the request to the last one of the answer, within its time. */
import { checkAddress, nameHost } from './addresses.js';
import { readBody, type Body } from './body.js';
import { checkContent } from './content.js';
import { connectionWords } from './connection-words.js';
import { withoutCredential } from './credentials.js';
import { inSeconds, type Failure, type Outcome } from './failure.js';
import { judgeRedirect } from './redirect.js';
import type { Asked, Run } from './run.js';
import { judgeStatus } from './status.js';
import { type Incoming, type Transport, TransportError } from './transport.js';

const longestErrorBody = 64 * 1024;

/** Never rejects. Redirects within the origin are part of the attempt and of its time. */
export async function attempt(asked: Asked, run: Run): Promise<Outcome> {
  const address = checkAddress(asked.url, run.origins);
  if (!address.ok) return fail({ ...address, kind: 'connection', again: false, sent: false });
  const host = nameHost(address.url);
  let transport: Transport | undefined;
  try {
    transport = await run.transport(address.url);
  } catch (error) {
    const what = connectionWords(error);
    return fail({ host, kind: 'connection', what, again: false, sent: false });
  }
  if (transport === undefined) {
    const what = 'was not asked: HTTPS_PROXY is not a URL of http or https';
    return fail({ host, kind: 'connection', what, again: false, sent: false });
  }
  const patience = Math.min(run.limits().attempt, run.remaining());
  if (patience <= 0) {
    return fail({ host, kind: 'deadline', what: timeOver(run), again: true, sent: false });
  }
  const ending = new AbortController();
  // A timer may fire a moment early, when the clock does not yet say that the time is over.
  const timer = setTimeout(() => ending.abort(), patience + 1);
  try {
    return await follow([address.url], { asked, run, transport, signal: ending.signal });
  } finally {
    clearTimeout(timer);
  }
}

interface Exchange {
  readonly asked: Asked;
  readonly run: Run;
  readonly transport: Transport;
  readonly signal: AbortSignal;
}

async function follow(visited: readonly [URL, ...URL[]], exchange: Exchange): Promise<Outcome> {
  const url = visited.at(-1) ?? visited[0];
  const host = nameHost(url);
  let incoming: Incoming;
  let body: Body;
  try {
    incoming = await open(url, exchange);
    body = await read(incoming, exchange);
  } catch (error) {
    return fail(brokenOff(error, { host, exchange }));
  }
  const { asked, run } = exchange;
  const { status, headers } = incoming;
  const bytes = withoutCredential(body.bytes, asked.headers);
  if (status >= 300 && status < 400) {
    const { method } = asked;
    const next = judgeRedirect({ status, location: headers['location'], method, visited });
    if (next.ok) return follow([...visited, next.url], exchange);
    const { what } = next;
    return fail({ kind: 'redirect', host, what, status, again: false, sent: true });
  }
  if (status < 200 || status >= 400) {
    const answer = { status, headers, text: bytes.toString('utf8'), url: url.href };
    return fail(judgeStatus(answer, host, run.now()));
  }
  if (body.status === 'cut') {
    const what = `answered with more than ${run.limits().bytes} bytes`;
    return fail({ kind: 'too-large', host, what, status, again: false, sent: true });
  }
  const content = checkContent({ status, headers, bytes }, asked.expect);
  if (!content.ok) {
    const { what } = content;
    return fail({ kind: 'malformed', host, what, status, again: true, sent: true });
  }
  const { text, parsed } = content;
  return { ok: true, answer: { status, headers, text, url: url.href }, parsed };
}

async function open(url: URL, { asked, run, transport, signal }: Exchange): Promise<Incoming> {
  const { method, body, repeatable } = asked;
  const headers = headersOf(asked);
  const began = run.now();
  run.count();
  // An idle connection may be closed by the server just now, which looks like a lost answer.
  const connection = repeatable ? 'any' : 'fresh';
  const incoming = await transport({ url, method, headers, body, signal, connection });
  run.note(url.origin, incoming.headers, (began + run.now()) / 2);
  return incoming;
}

function headersOf({ headers, body }: Asked): Readonly<Record<string, string>> {
  const length = body === undefined ? {} : { 'content-length': `${Buffer.byteLength(body)}` };
  const packing = { 'accept-encoding': 'gzip, deflate, br' };
  return { 'user-agent': 'promotion-gate', ...headers, ...packing, ...length };
}

function read(incoming: Incoming, { asked, run }: Exchange): Promise<Body> {
  const { bytes } = run.limits();
  const isSuccess = incoming.status >= 200 && incoming.status < 300;
  return readBody(incoming, asked.method, isSuccess ? bytes : Math.min(bytes, longestErrorBody));
}

function brokenOff(error: unknown, at: { host: string; exchange: Exchange }): Failure {
  const { host, exchange } = at;
  const cause = error instanceof TransportError ? error.cause : error;
  const stage = error instanceof TransportError ? error.stage : 'sent';
  const sent = stage === 'sent';
  if (stage === 'unwritable') {
    const what = 'was not asked: a header or the address cannot be written in HTTP';
    return { kind: 'connection', host, what, again: false, sent };
  }
  if (exchange.signal.aborted) {
    const { run } = exchange;
    const { attempt: limit } = run.limits();
    const what = run.remaining() <= 0 ? timeOver(run) : `did not answer within ${inSeconds(limit)}`;
    return { kind: 'deadline', host, what, again: true, sent };
  }
  return { kind: 'connection', host, what: connectionWords(cause), again: true, sent };
}

function timeOver(run: Run): string {
  return `did not answer before the time of this run, ${inSeconds(run.limits().total)}, was over`;
}

function fail(failure: Failure): Outcome {
  return { ok: false, failure };
}
