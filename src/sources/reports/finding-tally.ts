/** When findings were first seen, and what a file says of them beside an earlier run: for any number, in bounded memory. */
import { day, parseInstant, type Instant } from '../../time/instant.js';
import { severities, type Severity } from './report.js';

/**
 * Findings first seen from `from` to `to`, both included, in milliseconds since 1970: one at least at either end,
 * so that of a span that a limit cuts only those between the ends are open.
 */
export interface AgeSpan {
  readonly from: Instant;
  readonly to: Instant;
  readonly count: number;
}

/** What they say they are beside an earlier run; whoever says nothing of it is in none. */
export const newsStates = ['new', 'unchanged', 'updated'] as const;
export type NewsState = (typeof newsStates)[number];

/** Of the findings of one severity. Those that tell no time are in no span. */
export interface FindingTally {
  /** Sorted by `from`. */
  readonly spans: AgeSpan[];
  readonly states: Record<NewsState, number>;
}

export type FindingTallies = Readonly<Record<Severity, FindingTally>>;

/** So many spans are kept of a severity: as many times are told apart, and more where few findings share one. */
export const mostSpans = 100;

const mostKnown = 1000;
/** No program writes a fraction of more digits than this leaves. */
const longestTime = 40;

export function openTally(): FindingTally {
  return { spans: [], states: { new: 0, unchanged: 0, updated: 0 } };
}

/** One for each severity. */
export function openTallies(): FindingTallies {
  const entries = severities.map((severity) => [severity, openTally()] as const);
  return Object.fromEntries(entries) as Record<Severity, FindingTally>;
}

/** Adds what a finding says: when it was first seen, as `openTimes` reads it, and its state. Other words are not known. */
export function addToTally(
  tally: FindingTally,
  { at, state }: { readonly at: Instant | undefined; readonly state: string | undefined },
  most = mostSpans,
): void {
  if (state === 'new' || state === 'unchanged' || state === 'updated') tally.states[state] += 1;
  if (at !== undefined) addSpan(tally.spans, { from: at, to: at, count: 1 }, most);
}

/** Reads times of RFC 3339 with a zone; undefined for all else. A file repeats the same ones: the first are remembered. */
export function openTimes(): (text: string | undefined) => Instant | undefined {
  const known = new Map<string, Instant | undefined>();
  return (text) => {
    if (text === undefined || text.length > longestTime) return undefined;
    const before = known.get(text);
    if (before !== undefined) return before;
    const at = parseInstant(text);
    // 1970 and the year 1 are what programs write that know no time.
    const found = at !== undefined && at > 0 ? at : undefined;
    if (known.size < mostKnown) known.set(text, found);
    return found;
  };
}

/** Adds another tally to this one. */
export function mergeTally(tally: FindingTally, other: FindingTally): void {
  for (const state of newsStates) tally.states[state] += other.states[state];
  for (const span of other.spans) addSpan(tally.spans, span, mostSpans);
}

/** Adds all of them, by severity. */
export function mergeTallies(tallies: FindingTallies, others: FindingTallies): void {
  for (const severity of severities) mergeTally(tallies[severity], others[severity]);
}

function addSpan(spans: AgeSpan[], span: AgeSpan, most: number): void {
  const place = placeOf(spans, span);
  const before = spans[place - 1];
  // Where no place is left, what lies in a span is one of it: nothing has to be moved.
  const isOf = spans.length < most ? isSameTime : isInside;
  if (before !== undefined && isOf(span, before)) {
    spans[place - 1] = { from: before.from, to: before.to, count: before.count + span.count };
    return;
  }
  spans.splice(place, 0, span);
  if (spans.length > most) mergeCheapest(spans);
}

/** Behind all that begin earlier, or at the same time and end no later. */
function placeOf(spans: readonly AgeSpan[], { from, to }: AgeSpan): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = spans[middle];
    const isBefore =
      each !== undefined && (each.from < from || (each.from === from && each.to <= to));
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isSameTime(one: AgeSpan, other: AgeSpan): boolean {
  return one.from === one.to && other.from === other.to && one.from === other.from;
}

function isInside(one: AgeSpan, other: AgeSpan): boolean {
  return one.from >= other.from && one.to <= other.to;
}

/** Two neighbours become one: those of which a limit is then the least likely to leave much open. */
function mergeCheapest(spans: AgeSpan[]): void {
  let newest = 0;
  for (const { to } of spans) newest = Math.max(newest, to);
  let [place, least] = [0, Infinity];
  let one: AgeSpan | undefined;
  let ownHarm = 0;
  // A loop without lists of its own: it runs for each finding of a time of its own.
  for (const [index, other] of spans.entries()) {
    const harm = harmOf(other, newest);
    if (one !== undefined) {
      const cost = harmOf(join(one, other), newest) - harm - ownHarm;
      if (cost < least) [place, least] = [index - 1, cost];
    }
    one = other;
    ownHarm = harm;
  }
  const [first, second] = [spans[place], spans[place + 1]];
  if (first !== undefined && second !== undefined) spans.splice(place, 2, join(first, second));
}

function join(one: AgeSpan, other: AgeSpan): AgeSpan {
  return { from: one.from, to: Math.max(one.to, other.to), count: one.count + other.count };
}

/** How many findings lie between the ends, by how wide the span is for its age: limits of a year are coarser than of a week. */
function harmOf({ from, to, count }: AgeSpan, newest: Instant): number {
  return (Math.max(0, count - 2) * (to - from)) / (newest - from + day);
}
