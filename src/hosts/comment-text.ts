/** A comment of the gate on a forge: the marker that is its last line, by which it is found again. */

/** The last line of a comment. */
export function markerOf(body: string): string {
  return linesOf(body).at(-1) ?? '';
}

/** True if the line is a marker that this program writes. */
export function isMarker(line: string): boolean {
  return line.startsWith('<!-- promotion-gate ');
}

/**
 * While a policy cannot be read its service is not known: such a comment and those about a service of
 * the same environment take each other's place.
 */
export function isOfThread(theirs: string, ours: string): boolean {
  if (theirs === ours) return true;
  const [head, service] = splitMarker(ours);
  const [otherHead, otherService] = splitMarker(theirs);
  return head === otherHead && [service, otherService].includes('unknown');
}

/** True if a forge would show the same: it may change the ends of lines. */
export function sameText(one: string, other: string): boolean {
  return linesOf(one).join('\n') === linesOf(other).join('\n');
}

/** The lines of a comment, without empty ones at its end. */
export function linesOf(text: string): readonly string[] {
  return text.trimEnd().split(/\r?\n/);
}

/** The marker up to its environment, and its service. */
function splitMarker(line: string): readonly [string, string] {
  const [, head = line, service = ''] = /^(<!-- promotion-gate .*) (\S+) -->$/.exec(line) ?? [];
  return [head, service];
}
