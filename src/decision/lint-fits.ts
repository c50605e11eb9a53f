/** Openings too short for what `fits` expects: the rule would let nothing start. */
import { horizon } from '../checks/windows/expand.js';
import type { Fits } from '../checks/windows.js';
import { faultIn, type Fault } from '../policy/fault.js';
import type { SelectedBlock } from '../policy/select.js';
import { parseElapsed } from '../time/duration.js';
import { clip, erodeEnd, type IntervalSet } from '../time/interval-set.js';
import { toldLater, type Later } from './lint-later.js';
import type { CalendarScope } from './lint-scope.js';
import { toldLength } from './lint-told.js';

/** One fault for each block whose length fits into no opening of the environment. */
export function lintFits(part: {
  name: string;
  blocks: readonly SelectedBlock[];
  /** When it is open by all its blocks. */
  open: IntervalSet;
  /** The same later on: what fits then is not called never. */
  later: Later;
  scope: CalendarScope;
}): readonly Fault[] {
  const { name, blocks, open, later, scope } = part;
  const { now } = scope;
  return blocks.flatMap((block) => {
    const length = lengthOf((block.config as { readonly fits?: Fits }).fits);
    if (clip(erodeEnd(open, length), now, now + horizon).length > 0) return [];
    return [
      faultIn(block.layer.yaml, {
        code: 'policy/never-open',
        severity: 'warning',
        path: [...block.path, 'fits'],
        message: `no opening of ${name} within 400 days is as long as ${toldLength(length)}${toldLater(later, { length, scope })}`,
        hint: 'open for longer, or expect less',
      }),
    ];
  });
}

/** What the history will tell is not known here: then only the reserve must fit. */
function lengthOf(fits: Fits | undefined): number {
  if (fits === undefined) return 0;
  if (typeof fits === 'string') return parseElapsed(fits) ?? 0;
  const expected = fits.expected === 'p90' ? 0 : (parseElapsed(fits.expected) ?? 0);
  return expected + (fits.reserve === undefined ? 0 : (parseElapsed(fits.reserve) ?? 0));
}
