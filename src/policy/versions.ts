/** Versions of the gate, as `requires-gate` names them. */

/** True if `required` (v1.4 or 1.4.2) is newer than the running version. */
export function isNewer(required: string, running: string): boolean {
  const wanted = partsOf(required);
  const present = partsOf(running);
  for (const index of [0, 1, 2]) {
    const apart = (wanted[index] ?? 0) - (present[index] ?? 0);
    if (apart !== 0) return apart > 0;
  }
  return false;
}

function partsOf(version: string): readonly number[] {
  return version.replace(/^v/, '').split('.').map(Number);
}
