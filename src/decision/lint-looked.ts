/** One period that lint looks at: what it says, and where windows name it. */
import type { Period, Words } from '../checks/check.js';
import { faultIn, type Fault } from '../policy/fault.js';
import type { LinkedLayer } from '../policy/policy.js';
import type { PeriodRule } from '../time/period-rule.js';

/** Where windows name a period: in which list, and with the words of which layer. */
export interface Use {
  readonly id: string;
  readonly list: 'open' | 'frozen';
  readonly words: Words;
}

/** A period of a layer with its rule. */
export interface Looked {
  readonly layer: LinkedLayer;
  readonly id: string;
  readonly period: Period;
  readonly words: Words;
  readonly rule: PeriodRule;
  readonly uses: readonly Use[];
}

/** A warning at the name of a period. */
export function warn(
  layer: LinkedLayer,
  { id, ...fault }: { id: string; code: string; message: string; hint?: string },
): Fault {
  const path = ['periods', id];
  return faultIn(layer.yaml, { ...fault, severity: 'warning', path, part: 'key' });
}
