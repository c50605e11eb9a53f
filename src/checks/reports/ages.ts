/** How many findings of a scan are of an age that bounds count: surely, surely not, and those of which it is not known. */
import type { FindingSeverity } from '../../evidence/finding-ages.js';
import type { Numbers } from '../../evidence/report-fact.js';
import { parseElapsed } from '../../time/duration.js';
import { day, parseInstant, type Instant } from '../../time/instant.js';
import type { Part } from './bounds.js';

type Scan = NonNullable<Numbers['scan']>;

/** Findings first seen from `from` to `to`, one of them at least at either end. */
interface Span {
  readonly from: Instant;
  readonly to: Instant;
  readonly count: number;
}

/** A span that a limit cuts: `open` of its findings may be on either side. */
export interface CutSpan {
  readonly from: Instant;
  readonly to: Instant;
  readonly open: number;
}

export interface Counted {
  readonly yes: number;
  readonly no: number;
  /** Of all others the age is not known; of these it is known between which times they were first seen. */
  readonly cut: readonly CutSpan[];
}

/** True, false, or undefined where it is not known. */
export type CountsAt = (at: Instant | undefined) => boolean | undefined;

/** 1970 and the year 1 are what programs write that know no time. */
const earliest = 1;

interface Limits {
  readonly countsAt: CountsAt;
  /** Where the answer changes: it is the same from one of them to just before the next. */
  readonly edges: readonly Instant[];
}

/** True if bounds count by age at all. */
export function hasAges(part: Part): boolean {
  return part['older-than'] !== undefined || part.within !== undefined;
}

/** Which times of first sight count, as of `now`. */
export function countsAtOf(part: Part, now: Instant): CountsAt {
  return limitsOf(part, now).countsAt;
}

/** Counts the findings of these severities. */
export function countAges(
  scan: Pick<Scan, 'ages' | 'findings'>,
  of: { readonly wanted: readonly FindingSeverity[]; readonly part: Part; readonly now: Instant },
): Counted {
  const { wanted, part, now } = of;
  const limits = limitsOf(part, now);
  let [yes, no] = [0, 0];
  const cut: CutSpan[] = [];
  const add = (at: Instant, count: number): void => {
    const counts = limits.countsAt(at);
    if (counts === true) yes += count;
    if (counts === false) no += count;
  };
  for (const span of wanted.flatMap((severity) => spansOf(scan, severity))) {
    const { from, to, count } = span;
    if (isOnOneSide(span, limits)) {
      add(from, count);
      continue;
    }
    add(from, 1);
    add(to, 1);
    if (count > 2) cut.push({ from, to, open: count - 2 });
  }
  return { yes, no, cut: join(cut) };
}

/** Those of several files and severities overlap: they are told as one. */
function join(spans: readonly CutSpan[]): readonly CutSpan[] {
  const joined: CutSpan[] = [];
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last === undefined || last.to < span.from) joined.push(span);
    else {
      const to = Math.max(last.to, span.to);
      joined.splice(-1, 1, { from: last.from, to, open: last.open + span.open });
    }
  }
  return joined;
}

/**
 * Older than `older-than`, and not older than `within`. A time of tomorrow is none: a clock may be wrong by hours,
 * but nobody has seen yet what is said to be first seen then.
 */
function limitsOf(part: Part, now: Instant): Limits {
  const older = limitOf(part['older-than']);
  const within = limitOf(part.within);
  const before = older === undefined ? Infinity : now - older;
  const since = within === undefined ? -Infinity : now - within;
  const future = now + day + 1;
  return {
    countsAt(at) {
      if (at === undefined || at < earliest || at >= future) return undefined;
      return at < before && at >= since;
    },
    edges: [earliest, before, since, future],
  };
}

function limitOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseElapsed(text);
}

function isOnOneSide({ from, to }: Span, { countsAt, edges }: Limits): boolean {
  const within = edges.filter((edge) => edge > from && edge <= to);
  const first = countsAt(from);
  return within.every((edge) => countsAt(edge) === first);
}

/** As they were tallied; where they were not, those of the findings that are listed. */
function spansOf(
  { ages, findings }: Pick<Scan, 'ages' | 'findings'>,
  severity: FindingSeverity,
): readonly Span[] {
  const listed = (): readonly Span[] =>
    findings
      .filter((finding) => finding.severity === severity)
      .flatMap(({ since }) => toSpan({ from: since, count: 1 }));
  return ages === undefined ? listed() : (ages[severity] ?? []).flatMap(toSpan);
}

function toSpan(told: {
  readonly from: string | undefined;
  readonly to?: string | undefined;
  readonly count: number;
}): readonly Span[] {
  const from = parseInstant(told.from ?? '');
  const to = parseInstant(told.to ?? told.from ?? '');
  return from === undefined || to === undefined ? [] : [{ from, to, count: told.count }];
}
