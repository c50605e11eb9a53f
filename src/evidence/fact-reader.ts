/** The port through which facts are read: each host fills it. */
import type { Account } from './changes-fact.js';
import type { FactKind, FactReading, FactRef } from './facts.js';
import type { Request } from './request.js';

/** What a fact reader may rely on: the full request, the instant of the run, how far back to look. */
export interface ReadContext {
  readonly request: Request;
  /** RFC 3339 in UTC. */
  readonly now: string;
  /** History is read from here on, RFC 3339 in UTC. */
  readonly since: string;
  /** True if the policy knows several services, so that one history may be that of all of them. */
  readonly shared: boolean;
  /** Whom the people file names for addresses that are nobody's at the forge (T10). */
  readonly addresses?: () => Promise<AccountOf>;
}

/** The account of whom an address is; undefined for nobody's. */
export type AccountOf = (email: string) => Account | undefined;

export interface FactReader {
  /** Never throws: what cannot be known or read is an answer. */
  read<K extends FactKind>(ref: FactRef<K>, context: ReadContext): Promise<FactReading<K>>;
}
