/** A linked policy: layers whose names all mean something, ready to be asked about a promotion. */
import type { Words } from '../checks/check.js';
import type { PeriodRule } from '../time/period-rule.js';
import type { Fault } from './fault.js';
import type { Layer } from './layers.js';
import type { PeriodConfig } from './words.js';

/** A period as it was defined, with its rule, or with what of it is not evaluated yet. */
export interface DefinedPeriod {
  readonly id: string;
  readonly config: PeriodConfig;
  readonly layer: string;
  readonly rule: { readonly period: PeriodRule } | { readonly notBuilt: string };
}

export interface LinkedLayer extends Layer {
  /** Periods of this layer and of those above it. */
  readonly periods: ReadonlyMap<string, DefinedPeriod>;
  readonly regions: ReadonlyMap<string, { readonly timezone: string }>;
  readonly weekend: Words['weekend'];
}

export interface Policy {
  /** The policy itself first, the base last. */
  readonly layers: readonly LinkedLayer[];
  /** In which zone dates are meant and people are told the time. */
  readonly timezone: string;
  readonly warnings: readonly Fault[];
}
