/** One scenario in a world of its own, and what every run has to leave behind. */
import { expect } from '@jest/globals';
import { outputNames } from '../../../src/report/outputs.js';
import type { ActionRun } from './runner.js';
import { newWorld, type World, type WorldOptions } from './worlds.js';

/** Opens a world, acts in it and closes it; the fake must have understood all that it was asked. */
export async function inWorld(
  options: WorldOptions,
  act: (world: World) => Promise<void>,
): Promise<void> {
  const world = await newWorld(options);
  try {
    await act(world);
    expect(world.github.violations).toEqual([]);
    expect(world.github.canary.requests()).toEqual([]);
  } finally {
    await world.github.close();
  }
}

/** What a scenario says of the end of a run; texts are looked for in what people read. */
export interface Answer {
  readonly decision: 'allow' | 'block' | 'inconclusive' | 'error';
  /** One of the output `reasons`. */
  readonly reason?: string;
  readonly says?: readonly string[];
  /** The exit code of a preview, which enforces nothing. */
  readonly code?: 0;
}

const codes = { allow: 0, block: 1, error: 2, inconclusive: 3 } as const;

/** Exit code and outputs tell the same, and every declared output is there. */
export function expectAnswer(run: ActionRun, answer: Answer): void {
  const { decision, reason, says = [] } = answer;
  const { code, outputs, log, summary } = run;
  expect({ code, decision: outputs['decision'], log }).toMatchObject({
    code: answer.code ?? codes[decision],
    decision,
  });
  const reasons: unknown = JSON.parse(outputs['reasons'] ?? '[]');
  if (reason !== undefined) expect(reasons).toContain(reason);
  expect(Object.keys(outputs).sort()).toEqual([...outputNames].sort());
  for (const text of says) expect(`${log}\n${summary}`).toContain(text);
}
