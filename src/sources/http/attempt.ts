/** One attempt: from the first byte of the request to the last one of the answer, within its time. */
import { checkAddress, nameHost } from './addresses.js';
import { readBody, type Body } from './body.js';
import { checkContent } from './content.js';
import { connectionWords } from './connection-words.js';
import { withoutCredential } from './credentials.js';
import { inSeconds, type Failure, type Outcome } from './failure.js';
import { checkSaved, saveBody } from './file-body.js';
import { judgeFileRedirect, judgeRedirect } from './redirect.js';
import type { Asked, Run } from './run.js';
import { judgeStatus } from './status.js';
import { type Incoming, type Transport, TransportError } from './transport.js';

const longestErrorBody = 64 * 1024;

/**
 * Never rejects. Redirects that may be followed are part of the attempt and of its time; a file may take
 * as long as the run.
 */
export async function attempt(asked: Asked, run: Run): Promise<Outcome> {
  const address = checkAddress(asked.url, run.origins);
  if (!address.ok) return fail({ ...address, kind: 'connection', again: false, sent: false });
  const host = nameHost(address.url);
  const left = run.remaining();
  const patience = asked.into === undefined ? Math.min(run.limits().attempt, left) : left;
  if (patience <= 0) {
    return fail({ host, kind: 'deadline', what: timeOver(run), again: true, sent: false });
  }
  const ending = new AbortController();
  // A timer may fire a moment early, when the clock does not yet say that the time is over.
  const timer = setTimeout(() => ending.abort(), patience + 1);
  try {
    return await follow([address.url], { asked, run, signal: ending.signal });
  } finally {
    clearTimeout(timer);
  }
}

interface Exchange {
  readonly asked: Asked;
  readonly run: Run;
  readonly signal: AbortSignal;
}

async function follow(visited: readonly [URL, ...URL[]], exchange: Exchange): Promise<Outcome> {
  const url = visited.at(-1) ?? visited[0];
  const host = nameHost(url);
  const way = await findTransport(url, exchange.run);
  if (!way.ok) return way;
  let incoming: Incoming;
  let body: Body;
  try {
    incoming = await open(visited, { ...exchange, transport: way.transport });
    body = await read(incoming, exchange);
  } catch (error) {
    return fail(brokenOff(error, { host, exchange }));
  }
  const { asked, run } = exchange;
  const { status, headers } = incoming;
  const bytes = withoutCredential(body.bytes, asked.headers);
  if (status >= 300 && status < 400) {
    const { method, into } = asked;
    const judge = into === undefined ? judgeRedirect : judgeFileRedirect;
    const next = judge({ status, location: headers['location'], method, visited });
    if (next.ok) return follow([...visited, next.url], exchange);
    const { what } = next;
    return fail({ kind: 'redirect', host, what, status, again: false, sent: true });
  }
  if (status < 200 || status >= 400) {
    const answer = { status, headers, text: bytes.toString('utf8'), url: url.href };
    const failure = judgeStatus(answer, host, run.now());
    // Where files are kept knows no token, so that no permission is missing there.
    const isElsewhere = url.origin !== visited[0].origin;
    return fail(isElsewhere ? { ...failure, kind: 'server', again: true } : failure);
  }
  if (body.status === 'cut') {
    const what = `answered with more than ${asked.into?.mostBytes ?? run.limits().bytes} bytes`;
    return fail({ kind: 'too-large', host, what, status, again: false, sent: true });
  }
  const content =
    asked.into === undefined
      ? checkContent({ status, headers, bytes }, asked.expect)
      : checkSaved(body, status);
  if (!content.ok) {
    const { what } = content;
    return fail({ kind: 'malformed', host, what, status, again: true, sent: true });
  }
  const { text, parsed } = content;
  return { ok: true, answer: { status, headers, text, url: url.href }, parsed, file: body.file };
}

type Way =
  | { readonly ok: true; readonly transport: Transport }
  | { readonly ok: false; readonly failure: Failure };

async function findTransport(url: URL, run: Run): Promise<Way> {
  const refused = { host: nameHost(url), kind: 'connection', again: false, sent: false } as const;
  try {
    const transport = await run.transport(url);
    if (transport !== undefined) return { ok: true, transport };
    const what = 'was not asked: HTTPS_PROXY is not a URL of http or https';
    return { ok: false, failure: { ...refused, what } };
  } catch (error) {
    return { ok: false, failure: { ...refused, what: connectionWords(error) } };
  }
}

async function open(
  visited: readonly [URL, ...URL[]],
  { asked, run, transport, signal }: Exchange & { readonly transport: Transport },
): Promise<Incoming> {
  const url = visited.at(-1) ?? visited[0];
  const { method, body, repeatable } = asked;
  const headers = headersOf(asked, url.origin === visited[0].origin);
  const began = run.now();
  run.count();
  // An idle connection may be closed by the server just now, which looks like a lost answer.
  const connection = repeatable ? 'any' : 'fresh';
  const incoming = await transport({ url, method, headers, body, signal, connection });
  run.note(url.origin, incoming.headers, (began + run.now()) / 2);
  return incoming;
}

/** Nothing that was meant for the first origin is sent to another one (T65). */
function headersOf(
  { headers, body, into }: Asked,
  isOwnOrigin: boolean,
): Readonly<Record<string, string>> {
  const length = body === undefined ? {} : { 'content-length': `${Buffer.byteLength(body)}` };
  const packing = { 'accept-encoding': into === undefined ? 'gzip, deflate, br' : 'identity' };
  const own = isOwnOrigin ? headers : { accept: '*/*' };
  return { 'user-agent': 'promotion-gate', ...own, ...packing, ...length };
}

function read(incoming: Incoming, { asked, run }: Exchange): Promise<Body> {
  const { bytes } = run.limits();
  const isSuccess = incoming.status >= 200 && incoming.status < 300;
  if (incoming.status === 200 && asked.into !== undefined) return saveBody(incoming, asked.into);
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
  const { run, signal } = exchange;
  // Before the rest, since a report cuts long reasons.
  const advice = sent || run.unfollowed === undefined ? '' : `${run.unfollowed} and `;
  if (signal.aborted) {
    const { attempt: limit } = run.limits();
    const told = run.remaining() <= 0 ? timeOver(run) : `did not answer within ${inSeconds(limit)}`;
    return { kind: 'deadline', host, what: `${advice}${told}`, again: true, sent };
  }
  const what = `${advice}${connectionWords(cause)}`;
  return { kind: 'connection', host, what, again: true, sent };
}

function timeOver(run: Run): string {
  return `did not answer before the time of this run, ${inSeconds(run.limits().total)}, was over`;
}

function fail(failure: Failure): Outcome {
  return { ok: false, failure };
}
