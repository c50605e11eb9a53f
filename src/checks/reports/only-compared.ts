/** Rules that hold numbers against earlier ones alone: the first promotion has none, and leaves none (policy.md 6). */
import type { ConfigPath, Remark } from '../check.js';
import type { RuleOptions } from '../rule-options.js';
import type { Bounds } from '../values.js';
import { needsBaseline } from './baseline.js';

export interface ComparedRule {
  /** From the check block to the rule. */
  readonly at: ConfigPath;
  /** Those of each number. */
  readonly bounds: readonly (Bounds | undefined)[];
  /** From the outside in. */
  readonly options: readonly RuleOptions[];
  /** Bounds of parts of it are absolute. */
  readonly parts?: object | undefined;
}

/** One for each rule that is enforced and that passes nothing before there is an earlier number in the records. */
export function remarksOnCompared(
  rules: readonly ComparedRule[],
  baseline: string | undefined,
): readonly Remark[] {
  if (baseline !== undefined) return [];
  return rules.filter(passesNothingAtFirst).map(({ at }) => ({
    code: 'policy/only-compared',
    at,
    message:
      'is held against earlier numbers alone: where there is none, as at the first promotion, it only warns, and passes nothing',
    hint: 'write at-least or at-most beside drop, rise or no-new, or name a baseline: a report of committed files, or default-branch',
  }));
}

function passesNothingAtFirst({ bounds, options, parts }: ComparedRule): boolean {
  const set = bounds.filter((each) => each !== undefined);
  const isEnforced = options.every(({ enforce = 'block' }) => enforce === 'block');
  return isEnforced && parts === undefined && set.length > 0 && set.every(isOnlyCompared);
}

function isOnlyCompared({ warn: _, ...part }: Bounds): boolean {
  const isLimited = part['at-least'] !== undefined || part['at-most'] !== undefined;
  return !isLimited && needsBaseline(part);
}
