/** What a status that is no success means, and how long the server wants to be left alone. */
import type { Failure } from './failure.js';
import type { FaultKind, HttpAnswer } from './http.js';

const longestRest = 24 * 60 * 60 * 1000;
const secondaryRest = 60_000;
/** What is less, in seconds, is no instant of this century. */
const oldest = 946_684_800;

/** Of an answer from 400 on, or of a strange one below 200. `host` is for messages, `now` is epoch ms. */
export function judgeStatus(answer: HttpAnswer, host: string, now: number): Failure {
  const { status } = answer;
  const told = readRetryAfter(answer.headers['retry-after'], now);
  if (isRateLimit(answer)) {
    const what = `limits the rate of requests (${status})`;
    const rest = told ?? readReset(answer.headers, now);
    return { kind: 'rate-limit', host, what, status, again: true, sent: false, rest, answer };
  }
  const barrier = barrierOf(answer);
  const kind = barrier === undefined ? kindOf(status) : 'refused';
  const again = [500, 502, 503, 504].includes(status);
  // A server that names the time for another try has not begun.
  const isRefused = (status >= 400 && status < 500) || (status === 503 && told !== undefined);
  const rest = again ? told : undefined;
  return {
    kind,
    host,
    what: barrier ?? wordsOf(status),
    status,
    again,
    sent: !isRefused,
    rest,
    answer,
  };
}

function kindOf(status: number): FaultKind {
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 409 || status === 412) return 'conflict';
  if (status >= 400 && status < 500) return 'refused';
  return status >= 500 ? 'server' : 'malformed';
}

function wordsOf(status: number): string {
  if (status === 401) return 'answered 401: the token is not valid';
  if (status === 403) return 'answered 403: not permitted';
  return `answered ${status}`;
}

/** What is in the way of every request, so that no permission would help: in words, with what to do (F04). */
function barrierOf({ status, headers, text }: HttpAnswer): string | undefined {
  if (status !== 403) return undefined;
  if (/IP allow list/i.test(text)) {
    return 'answered 403: the address of this runner is not on the IP allow list; use a runner whose address is';
  }
  if (headers['x-github-sso'] !== undefined || /SAML|single sign-on/i.test(text)) {
    return 'answered 403: the token is not authorized for single sign-on (SSO); authorize it, or use another one';
  }
  return undefined;
}

/** 429, and a 403 that says by header or words that it is about the number of requests (F02, F03). */
function isRateLimit({ status, headers, text }: HttpAnswer): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers['x-ratelimit-remaining'] === '0' ||
    headers['retry-after'] !== undefined ||
    /secondary rate limit|abuse detection|API rate limit exceeded/i.test(text)
  );
}

/** Milliseconds from seconds or a date, at most a day; undefined for anything else. */
function readRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return clamp(Number(value) * 1000);
  const date = parseHttpDate(value);
  return date === undefined ? undefined : clamp(date - now);
}

/** Whose budget is told: GitHub's, and GitLab's (https://docs.gitlab.com/administration/settings/user_and_ip_rate_limits/#response-headers). */
const budgets = ['x-ratelimit', 'ratelimit'] as const;

/** Until the budget is filled again; without a word on it a minute, as GitHub asks for. */
function readReset(headers: HttpAnswer['headers'], now: number): number {
  const spent = budgets.find((budget) => headers[`${budget}-remaining`] === '0');
  const reset = (spent && headers[`${spent}-reset`]) ?? '';
  if (!/^\d+$/.test(reset)) return secondaryRest;
  const seconds = Number(reset);
  // Both forges tell the instant; other servers, by a draft of the IETF, how long it takes.
  return clamp(seconds < oldest ? seconds * 1000 : seconds * 1000 - now);
}

function clamp(milliseconds: number): number {
  return Math.min(longestRest, Math.max(0, milliseconds));
}

const httpDate =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Epoch milliseconds of the one form of date that servers may send (RFC 9110, 5.6.7). */
export function parseHttpDate(text: string | undefined): number | undefined {
  if (text === undefined || !httpDate.test(text)) return undefined;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : instant;
}
