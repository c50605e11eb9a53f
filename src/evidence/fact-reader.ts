/** The port through which facts are read: each host fills it. */
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
}

export interface FactReader {
  /** Never throws: what cannot be known or read is an answer. */
  read<K extends FactKind>(ref: FactRef<K>, context: ReadContext): Promise<FactReading<K>>;
}
