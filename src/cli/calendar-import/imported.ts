/** What an importer makes of a file: windows, and what has no equal in a policy. */
import type { Place } from '../../policy/fault.js';
import type { PeriodConfig } from '../../time/period-config.js';

/** The file of the other tool, and what the command line adds to it. */
export interface ForeignText {
  readonly file: string;
  readonly text: string;
  /** The environment whose windows are asked for, where a file has several. */
  readonly environment: string;
  /** For what the file leaves without a zone. */
  readonly timezone: string | undefined;
}

/** One period of the policy; `zone` is left out where the period has its own time, as calendars do. */
export interface ImportedWindow {
  readonly name: string;
  readonly effect: 'open' | 'frozen';
  readonly period: PeriodConfig;
  readonly zone: string | undefined;
  readonly reason?: string | undefined;
}

/** A part of the file that no period says: at least where it is, and why. */
export interface Unexpressed {
  readonly place: Place;
  readonly message: string;
}

export interface Imported {
  readonly windows: readonly ImportedWindow[];
  /** Paths of calendars by their id. */
  readonly calendars?: Readonly<Record<string, string>> | undefined;
  readonly unexpressed: readonly Unexpressed[];
  /** What a reader of the policy should know though its meaning is the same. */
  readonly notes: readonly string[];
  /** The policy's zone, if the file speaks of one beyond its windows. */
  readonly timezone?: string | undefined;
}

/** Reads a file of one tool. Throws a UsageError if it is no such file. */
export type Importer = (given: ForeignText) => Imported;

/** The periods of something, or why there are none of the same meaning. */
export type Expressed =
  { readonly periods: readonly PeriodConfig[] } | { readonly problem: string };
