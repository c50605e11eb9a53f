/** Where policy text comes from: the port through which layers and live files are read. */
import type { TrustLevel } from '../evidence/reading.js';

/** A file of another repository: `owner/repo//path`, for a layer at `@<40 hex>` or `@tag`. */
export interface RemoteFile {
  readonly repository: string;
  readonly path: string;
  readonly ref?: string | undefined;
}

/** A file as it was read. `commit` and `blob` are absent where the source is a plain file. */
export interface PolicyText {
  /** How people call it: `.promotion-gate.yml` or `acme/release-policy//baseline.yml@v3`. */
  readonly name: string;
  readonly repository: string;
  readonly path: string;
  readonly commit?: string | undefined;
  readonly blob?: string | undefined;
  readonly level: TrustLevel;
  readonly text: string;
}

export type PolicyReading =
  | { readonly status: 'known'; readonly file: PolicyText }
  | { readonly status: 'none'; readonly reason: string }
  | {
      readonly status: 'failed';
      readonly reason: string;
      /** Set where the source could not be looked at: that is no fault of any policy. */
      readonly unavailable?: true;
      /** A code of its own, where the reason has one: `policy/foreign-source`. */
      readonly code?: string;
      readonly hint?: string;
    };

/**
 * `root` reads the policy itself, `layer` a file at a fixed ref, `live` a file at the head of its
 * protected branch, `sibling` a path in the repository and commit that `of` was read from.
 * `changedAt` tells when the file last changed at its head (RFC 3339), for retired versions.
 */
export interface PolicySource {
  root(path: string | undefined): Promise<PolicyReading>;
  layer(file: RemoteFile): Promise<PolicyReading>;
  live(file: RemoteFile): Promise<PolicyReading>;
  sibling(path: string, of: PolicyText): Promise<PolicyReading>;
  changedAt(file: RemoteFile): Promise<string | undefined>;
}
