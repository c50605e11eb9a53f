/** advise: when it can start, until when, and which acts of people would unblock it. */
import { lookAhead, near } from '../checks/windows/expand.js';
import { formatInstant, type Instant } from '../time/instant.js';
import {
  clip,
  intersectAll,
  intervalAt,
  never,
  subtract,
  type IntervalSet,
} from '../time/interval-set.js';
import { silentTimes } from './calendar-force.js';
import { admitsOf } from './clock.js';
import type { Finding, Opening, Step } from './decision.js';
import type { Judgement } from './judge.js';
import { surroundingsFor } from './pooled.js';

/** How long an allow may be used at most: 15 minutes, in ms. */
const lifetime = 15 * 60_000;
/** How many openings people are told of. */
const told = 5;

export interface Advice {
  readonly retryAt?: string;
  readonly latestStart?: string;
  readonly openings: readonly Opening[];
  readonly openingsKnown: boolean;
  readonly horizon: string;
  readonly validUntil?: string;
  readonly steps: readonly Step[];
  readonly unblock: { readonly sets: readonly (readonly number[])[]; readonly complete: boolean };
  /** True if every finding in the way clears by the clock alone. */
  readonly onlyClocks: boolean;
}

/** The other failures are taken as mended: what remains is the clock. */
export function advise(judgement: Judgement): Advice {
  const { scope, findings, verdict } = judgement;
  const { now } = scope;
  const { starts, known, open, range } = lookAhead(
    now,
    (within) => ({ ...startsIn(judgement, within), range: within }),
    // The horizon is told, and the same evidence must give the same one: never less than what is near.
    // One more than is told: the last one may be cut off by the end of the range.
    ({ starts: seen, range: { to } }) =>
      to >= now + near && (seen === undefined || seen.length > told),
  );
  const openings = (starts ?? []).slice(0, told).map((start) => toOpening(start, { open, range }));
  const first = openings[0];
  const inTheWay = findings.filter(({ effect }) => effect === 'block');
  const onlyClocks =
    verdict === 'block' &&
    first !== undefined &&
    inTheWay.every(({ outcome, clears }) => outcome === 'fail' && clears !== undefined);
  const steps =
    verdict === 'allow' ? [] : stepsOf(starts?.length === 0 ? hopeless(findings) : findings);
  return {
    ...(verdict === 'allow' || first === undefined ? {} : { retryAt: first.start }),
    ...(first?.latestStart === undefined ? {} : { latestStart: first.latestStart }),
    openings,
    openingsKnown: starts !== undefined,
    horizon: formatInstant(range.to),
    ...(verdict === 'allow' ? { validUntil: validUntil(now, known) } : {}),
    steps,
    unblock: unblockOf(steps, findings),
    onlyClocks,
  };
}

/**
 * All instants at which every clock admits a start and some rule can pass, undefined if some clock is
 * not known; and at which all known clocks do, for an allow that an unknown one does not prevent.
 */
function startsIn(
  { scope, around }: Judgement,
  range: { from: Instant; to: Instant },
): {
  readonly starts: IntervalSet | undefined;
  readonly known: IntervalSet;
  /** When a deployment may run, where a rule can pass. */
  readonly open: IntervalSet;
} {
  const sets = scope.rules.map((rule) =>
    admitsOf({ rule, scope, range, around: surroundingsFor(rule, scope, around) }),
  );
  const told = sets.filter((set) => set !== undefined);
  const silent = silentTimes(scope, range, around);
  const known = subtract(clip(intersectAll(told), range.from, range.to), silent);
  const open = subtract(around.open(range.from, range.to) ?? never, silent);
  return { starts: told.length < sets.length ? undefined : known, known, open };
}

function toOpening(
  start: { readonly start: Instant; readonly end: Instant },
  { open, range }: { open: IntervalSet; range: { to: Instant } },
): Opening {
  const end = intervalAt(open, start.start)?.end ?? Infinity;
  const latest = start.end - 1;
  // Where the opening may go on beyond what was looked at, so may the starts.
  const fits = end - start.end >= 0 && latest < end - 1 && end < range.to;
  return {
    start: formatInstant(start.start),
    ...(fits ? { latestStart: formatInstant(latest) } : {}),
    ...(end < range.to ? { end: formatInstant(end) } : {}),
  };
}

/** `now` + 15 min, or the last start of the running opening if that comes first. */
function validUntil(now: Instant, starts: IntervalSet): string {
  const last = intervalAt(starts, now);
  return formatInstant(Math.min(now + lifetime, last === undefined ? now : last.end - 1));
}

/** Where it never opens, no clock clears anything: to start again is no step. */
function hopeless(findings: readonly Finding[]): readonly Finding[] {
  return findings.map(({ clears: _, ...finding }) => finding);
}

/** The same act from several findings is one step; starting again comes last. */
function stepsOf(findings: readonly Finding[]): readonly Step[] {
  const acts = new Map<string, { act: Finding['acts'][number]; clears: number[] }>();
  const again: number[] = [];
  for (const [index, finding] of findings.entries()) {
    if (finding.effect !== 'block') continue;
    if (finding.clears !== undefined) again.push(index);
    for (const act of finding.acts) {
      if (act.what === 'start-again') {
        again.push(index);
        continue;
      }
      const key = JSON.stringify(act);
      const known = acts.get(key) ?? { act, clears: [] };
      known.clears.push(index);
      acts.set(key, known);
    }
  }
  const steps = [...acts.values(), { act: { what: 'start-again' }, clears: again }];
  return steps.map(({ act, clears }, id) => ({ id: id + 1, ...act, clears }));
}

/**
 * The smallest sets of steps that would allow. All built rules are conjoined, so there is one:
 * every step that clears something. It is incomplete if a finding in the way has no step.
 */
function unblockOf(steps: readonly Step[], findings: readonly Finding[]): Advice['unblock'] {
  const clearing = steps.filter(({ clears }) => clears.length > 0);
  const cleared = new Set(clearing.flatMap(({ clears }) => clears));
  const complete = findings.every(({ effect }, index) => effect !== 'block' || cleared.has(index));
  return { sets: clearing.length === 0 ? [] : [clearing.map(({ id }) => id)], complete };
}
