/** A linked policy: layers whose names all mean something, ready to be asked about a promotion. */
import type { Words } from '../checks/check.js';
import type { HolidaySource, PeriodRule } from '../time/period-rule.js';
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

/** A region, with the holidays that are kept there; undefined where those of the layer are. */
export interface LinkedRegion {
  readonly timezone: string;
  readonly holidays: HolidaySource | undefined;
}

export interface LinkedLayer extends Layer {
  /** Periods of this layer and of those above it. */
  readonly periods: ReadonlyMap<string, DefinedPeriod>;
  readonly regions: ReadonlyMap<string, LinkedRegion>;
  /** Stated in this layer or above, like everything that words are. */
  readonly weekend: Words['weekend'];
  readonly holidays: HolidaySource | undefined;
  readonly fiscalYear: Words['fiscalYear'];
}

export interface Policy {
  /** The policy itself first, the base last. */
  readonly layers: readonly LinkedLayer[];
  /** In which zone dates are meant and people are told the time. */
  readonly timezone: string;
  readonly warnings: readonly Fault[];
}
