/** Where addresses of a SARIF run begin: originalUriBaseIds (3.14.14). */
import type { JsonValue } from '../format.js';
import { at, isObject, textOf } from '../values.js';

export interface SarifBases {
  add(value: JsonValue): void;
  /** The address of an artifactLocation, below its base. */
  resolve(artifact: JsonValue | undefined): string | undefined;
  /** True once an address was asked for whose base, a folder, was told only after it. */
  isLate(): boolean;
}

const deepest = 8;
const isWhole = /^(?:[A-Za-z][\w+.-]*:|\/)/;

/** A base that is not told is the top of the repository. */
export function openBases(): SarifBases {
  let bases: JsonValue | undefined;
  const asked = new Set<string>();
  const below = (location: JsonValue | undefined, depth: number): string | undefined => {
    const uri = textOf(at(location, 'uri'));
    const base = textOf(at(location, 'uriBaseId'));
    if (base === undefined || (uri !== undefined && isWhole.test(uri))) return uri;
    if (bases === undefined) asked.add(base);
    const known = depth < deepest && isObject(bases) ? bases[base] : undefined;
    const before = (known === undefined ? undefined : below(known, depth + 1)) ?? '';
    return uri === undefined ? before : join(before, uri);
  };
  return {
    add: (value) => void (bases = value),
    resolve: (artifact) =>
      textOf(at(artifact, 'uri')) === undefined ? undefined : below(artifact, 0),
    isLate: () =>
      [...asked].some((id) => {
        const base = below({ uriBaseId: id }, 0) ?? '';
        return base !== '' && !isWhole.test(base);
      }),
  };
}

function join(base: string, uri: string): string {
  return base === '' || base.endsWith('/') ? `${base}${uri}` : `${base}/${uri}`;
}
