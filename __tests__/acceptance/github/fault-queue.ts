/** Which request meets which fault, and what happens in the state before a request is answered. */
import type { Seen } from './exchange.js';
import { faults, type Fault, type FaultName } from './faults.js';

/** The name of an operation, `read`, `write`, `graphql`, `rest`, `oidc`, `*`, or a question. */
export type Matcher = string | ((seen: Seen) => boolean);

export interface FaultPlan {
  /** All requests if it is absent; those of OIDC only if they are named. */
  readonly when?: Matcher;
  /** The first that is hit, of those that match; 1 if it is absent. */
  readonly nth?: number;
  /** How many are hit from there on; one if it is absent. */
  readonly times?: number | 'always';
}

interface Entry {
  readonly plan: FaultPlan;
  readonly apply: Fault['deliver'] | undefined;
  readonly act: (() => void) | undefined;
  seen: number;
}

function matches(matcher: Matcher | undefined, seen: Seen): boolean {
  if (typeof matcher === 'function') return matcher(seen);
  switch (matcher) {
    case undefined:
    case '*':
      return seen.kind !== 'oidc';
    case 'read':
      return !seen.writes && seen.kind !== 'oidc';
    case 'write':
      return seen.writes;
    default:
      return matcher === seen.kind || matcher === seen.operation;
  }
}

export interface FaultQueue {
  readonly add: (name: FaultName, plan?: FaultPlan) => void;
  readonly before: (plan: FaultPlan, act: () => void) => void;
  /** Runs what is due before a request, and tells the fault that it meets. */
  readonly take: (seen: Seen) => Fault['deliver'] | undefined;
  readonly clear: () => void;
}

export function newFaultQueue(): FaultQueue {
  let entries: Entry[] = [];
  const due = (entry: Entry, seen: Seen): boolean => {
    if (!matches(entry.plan.when, seen)) return false;
    entry.seen += 1;
    const { nth = 1, times = 1 } = entry.plan;
    return entry.seen >= nth && (times === 'always' || entry.seen < nth + times);
  };
  return {
    add: (name, plan = {}) => {
      entries.push({ plan, apply: faults[name].deliver, act: undefined, seen: 0 });
    },
    before: (plan, act) => {
      entries.push({ plan, apply: undefined, act, seen: 0 });
    },
    take: (seen) => {
      // Every entry counts the request, whichever is chosen.
      const hit = entries.filter((entry) => due(entry, seen));
      for (const { act } of hit) act?.();
      return hit.find(({ apply }) => apply !== undefined)?.apply;
    },
    clear: () => {
      entries = [];
    },
  };
}
