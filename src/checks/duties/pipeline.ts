/** A run that the merge itself started has no person as its starter (policy.md 4). */
import type { Tristate } from '../../evidence/changes-fact.js';
import type { Demand } from './consents.js';
import { standingsFor } from './eligible.js';
import type { Scene } from './scene.js';

/** A review of anybody with write access. */
const anybody: Demand = { id: 'review', count: 1, per: 'change', via: 'review', from: [] };

/** True on a protected branch, with every change reviewed; somebody else pressed no button then. */
export function startedByMerge(scene: Scene): Tristate {
  const { starter, changes } = scene;
  if (starter === undefined || starter.trigger === 'unknown') return 'unknown';
  if (starter.trigger !== 'merge' || !starter.complete) return 'no';
  const reviewed = changes.changes.map((one, change): Tristate => {
    const place = { change, changes: [one] };
    const standings = standingsFor({ demand: anybody, place, scene, apart: 'no' });
    const possible = standings.filter(({ against }) => against.length === 0);
    if (possible.length === 0) return one.complete ? 'no' : 'unknown';
    return possible.some(({ doubt }) => doubt.length === 0) ? 'yes' : 'unknown';
  });
  return allOf([starter.protectedBranch, changes.complete ? 'yes' : 'unknown', ...reviewed]);
}

/** All must hold: one that does not decides, else one that is not known. */
export function allOf(answers: readonly Tristate[]): Tristate {
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}
