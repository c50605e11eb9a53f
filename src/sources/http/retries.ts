/** Asks again where that may help and can do no harm, as long as the time of the run allows. */
import { attempt } from './attempt.js';
import { inSeconds, type Failure } from './failure.js';
import type { HttpAnswer, HttpFault, HttpFile } from './http.js';
import type { Asked, Run } from './run.js';

const mostRetries = 3;
const counts = ['', 'once', 'twice', 'three times', 'four times'];

/** The answer with its parsed JSON, or the fault with what the server said of it. */
export type Result =
  | {
      readonly ok: true;
      readonly answer: HttpAnswer;
      readonly parsed: unknown;
      readonly file?: HttpFile | undefined;
    }
  | { readonly ok: false; readonly fault: HttpFault; readonly answer: HttpAnswer | undefined };

/** Never rejects. Waits 1, 4, 9 tenths of the attempt's time, at most `backoff`, or for as long as the server asks. */
export async function ask(asked: Asked, run: Run): Promise<Result> {
  const began = run.now();
  const failures: Failure[] = [];
  for (;;) {
    const outcome = await attempt(asked, run);
    if (outcome.ok) return outcome;
    const { failure } = outcome;
    failures.push(failure);
    const wait = timeToWait(failure, failures.length, run);
    const mayRepeat = failure.again && (asked.repeatable || !failure.sent);
    if (!mayRepeat || failures.length > mostRetries || wait >= run.remaining()) {
      return conclude(failures, began, run);
    }
    await run.wait(wait);
  }
}

function timeToWait({ rest }: Failure, nth: number, run: Run): number {
  const jitter = 0.75 + run.random() / 2;
  const { attempt: patience, backoff } = run.limits();
  const wait = Math.min((patience / 10) * nth ** 2 * jitter, backoff);
  return Math.max(wait, rest ?? 0);
}

function conclude(failures: readonly Failure[], began: number, run: Run): Result {
  const last = failures.at(-1);
  if (last === undefined) throw new Error('a fault without a failure');
  const { kind, status, again, answer } = last;
  const fault: HttpFault = {
    kind,
    status,
    reason: `${last.host} ${last.what}${times(failures, run.now() - began)}${later(last, run)}`,
    retryable: again,
    body: answer?.text,
    // One attempt that may have been carried out is enough (F21).
    sent: failures.some(({ sent }) => sent),
  };
  return { ok: false, fault, answer };
}

function times(failures: readonly Failure[], took: number): string {
  if (failures.length === 1) return '';
  const alike = failures.every(({ what }) => what === failures[0]?.what);
  const count = alike
    ? (counts[failures.length] ?? '')
    : `after ${failures.length - 1} other failed ${failures.length === 2 ? 'attempt' : 'attempts'}`;
  return `${alike ? ' ' : ', '}${count} in ${inSeconds(took)}`;
}

/** When it is worth another try, if the server named a time that is not within this run. */
function later({ rest }: Failure, run: Run): string {
  if (rest === undefined || rest <= 0) return '';
  const minute = 60_000;
  const at = new Date(Math.ceil((run.now() + rest) / minute) * minute).toISOString();
  const [date, clock] = [at.slice(0, 10), at.slice(11, 16)];
  const isToday = date === new Date(run.now()).toISOString().slice(0, 10);
  return `; try again after ${isToday ? '' : `${date} `}${clock} UTC`;
}
