/**
 * An oracle for the deployment calendar (T61): random policies, minute by minute over sixty days, by the
 * local time that Temporal shows, and by nothing of the gate.
 */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  boundaryIndexes,
  firstMinute,
  isEmpty,
  judgeMinutes,
  minuteText,
  openingTexts,
  stretchMinutes,
  toldAt,
} from './comparison.js';
import { askAt, blocksAt, load, openings, type Loaded } from './engine.js';
import { runsOf, type Minutes } from './minutes.js';
import { samples, type Sample } from './policy-generator.js';

/** How many policies are judged, and from which seed; both may be set for a longer or another run. */
const numRuns = Number(process.env['PROMOTION_GATE_ORACLE_RUNS'] ?? 100);
const seed = Number(process.env['PROMOTION_GATE_ORACLE_SEED'] ?? 20_260_329);

test(`T61: ${numRuns} random policies open and close at the minutes that Temporal shows`, async () => {
  const seen = { openings: 0, ofBoth: 0 };
  const property = fc.asyncProperty(samples, async (sample) => {
    const loaded = await load(sample);
    if (loaded.kind === 'faults') {
      expectEmpty(sample, loaded.messages);
      // It is replaced by another one.
      fc.pre(false);
      return;
    }
    const open = judgeMinutes(sample);
    compare({ sample, loaded, open });
    seen.openings += runsOf(open).length;
    seen.ofBoth += open.includes(0) && open.includes(1) ? 1 : 0;
  });
  await fc.assert(property, { numRuns, seed });
  // Policies that are always open, or always closed, would show little.
  expect(seen.openings).toBeGreaterThan(numRuns);
  expect(seen.ofBoth).toBeGreaterThan(numRuns / 2);
}, 600_000);

/** A period is refused only if it has no minute in any of its places. */
function expectEmpty(sample: Sample, messages: readonly string[]): void {
  for (const message of messages) {
    const [, id = ''] = /^period (\S+): This period never takes place$/.exec(message) ?? [];
    expect({ message, isEmpty: isEmpty(sample, id) }).toEqual({ message, isEmpty: true });
  }
}

/** The openings, the verdict at many minutes, and the whole calendar at some of them. */
function compare(part: {
  sample: Sample;
  loaded: Loaded & { kind: 'policy' };
  open: Minutes;
}): void {
  const { sample, loaded, open } = part;
  const first = firstMinute(sample.stretch);
  const span = { from: first * 60_000, to: (first + stretchMinutes) * 60_000 };
  expect(openings(loaded, span)).toEqual(openingTexts(open, first));
  const asked = [...sample.askedAt, ...spread(boundaryIndexes(open), 30)];
  for (const index of asked) {
    const now = minuteText(first + index);
    expect({ now, blocks: blocksAt(loaded, now) }).toEqual({ now, blocks: open[index] === 0 });
  }
  for (const index of spread(asked, 6)) {
    const at = minuteText(first + index);
    expect(askAt(loaded, at)).toMatchObject({ at, ...toldAt(open, index, first) });
  }
}

/** At most so many of a list, from all of it. */
function spread<T>(list: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, Math.ceil(list.length / most));
  return list.filter((_, index) => index % step === 0);
}
