/** Marks by which a run of a suite is known again where another file tells it too: of the first ones, in bounded memory. */
import { createHash, hash, type Hash } from 'node:crypto';
import type { Outcome } from './formats/outcome.js';
import type { TestCounts } from './tests-totals.js';

/** The cases directly in a suite, as one file tells them. */
export interface MarkedSuite {
  /** Of names, times and outcomes of its cases. */
  readonly mark: string;
  readonly counts: TestCounts;
  /** When and where it ran, as written, and how long in milliseconds; absent where it is not told. */
  readonly begun?: string;
  readonly host?: string;
  readonly time?: number;
}

export interface MarkedCase {
  readonly classname: string;
  readonly name: string;
  /** Milliseconds. */
  readonly time: number | undefined;
  readonly outcome: Outcome;
}

/** So many suites of a report are compared with those of other files. */
export const mostSuites = 100_000;

export interface SuiteMark {
  add(each: MarkedCase): void;
  mark(): string;
}

/** Texts are hashed together: each call costs more than its bytes. */
const hashedAtOnce = 8192;

/** Nothing yet. The order of cases counts: tools that put files together keep it. */
export function openSuiteMark(): SuiteMark {
  let begun: Hash | undefined;
  let text = '';
  return {
    add({ classname, name, time, outcome }) {
      // No XML has this character.
      text += `${classname}\0${name}\0${time === undefined ? '' : String(time)}\0${outcome}\n`;
      if (text.length < hashedAtOnce) return;
      begun = (begun ?? createHash('sha256')).update(text, 'utf8');
      text = '';
    },
    mark() {
      // Most suites are small, and one call is the cheapest.
      const digest =
        begun === undefined
          ? hash('sha256', text, 'base64url')
          : begun.update(text, 'utf8').digest('base64url');
      return digest.slice(0, 12);
    },
  };
}

export interface MarkedSuites {
  /** True if no more are kept: their cases need no mark. */
  isFull(): boolean;
  /** One without cases is left out. */
  add(suite: MarkedSuite): void;
  told(): { readonly suites: readonly MarkedSuite[]; readonly hasMoreSuites?: true };
}

/** The first suites of a report. */
export function openMarkedSuites(): MarkedSuites {
  const suites: MarkedSuite[] = [];
  let hasMore = false;
  return {
    isFull: () => hasMore,
    add(suite) {
      if (suite.counts.total === 0) return;
      if (suites.length < mostSuites) suites.push(suite);
      else hasMore = true;
    },
    told: () => ({ suites, ...(hasMore && { hasMoreSuites: true }) }),
  };
}

/** What a format writes as a number of seconds, for a mark alone; undefined if it is none. */
export function markedTime(text: string | undefined): number | undefined {
  const seconds = text === undefined || text === '' ? NaN : Number(text);
  return Number.isFinite(seconds) ? seconds * 1000 : undefined;
}

const longest = 100;

/** A copy of a short text: a piece of a chunk would hold the whole chunk in memory. */
export function keptText(text: string | undefined): string | undefined {
  return text === undefined || text === ''
    ? undefined
    : Buffer.from(text.slice(0, longest)).toString();
}
