/** What a decision costs in requests: docs/hosts.md tells what is measured here. */
import { expect, test } from '@jest/globals';
import { readDocument, sectionsOf } from '../../docs/markdown.js';
import { costRows, type Row } from './cost-rows.js';
import { newWorld } from './worlds.js';

interface Cost {
  readonly reads: number;
  readonly writes: number;
}

const section = sectionsOf(readDocument('docs/hosts.md')).find(
  ({ anchor }) => anchor === 'what-a-decision-costs',
);
const [, ...told] = (section?.text ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.slice(2, -2).split(' | '));

/** A machine that is busy must not make a request be sent twice. */
const patient = { PROMOTION_GATE_ATTEMPT: '10s', PROMOTION_GATE_TOTAL: '50s' };

/** All requests of the last decision, those for an ID token too. */
async function measure({ what, arrange, options, before = 0, ...world }: Row): Promise<Cost> {
  const opened = await newWorld({ deployed: 'before', ...world });
  const { github } = opened;
  try {
    arrange?.(opened);
    const decide = () => opened.run({ ...options?.(opened), env: patient });
    for (let index = 0; index < before; index += 1) await decide();
    const earlier = github.requests().length;
    const { outputs, stderr } = await decide();
    const requests = github.requests().slice(earlier);
    const decision = world.unit === 'none' ? 'inconclusive' : 'allow';
    const seen = { decision: outputs['decision'], stderr, violations: github.violations };
    expect({ what, ...seen }).toEqual({ what, decision, stderr: '', violations: [] });
    const writes = requests.filter((request) => request.writes).length;
    return { reads: requests.length - writes, writes };
  } finally {
    await github.close();
  }
}

/** As the table writes it: beside the first row only the difference counts. */
function difference(count: number, standard: number): string {
  if (count === standard) return '–';
  return count > standard ? `+${String(count - standard)}` : `−${String(standard - count)}`;
}

test('docs/hosts.md tells what decisions cost', async () => {
  const [standard, ...others] = costRows;
  const base = await measure(standard);
  const measured = [[standard.what, String(base.reads), String(base.writes)]];
  for (const row of others) {
    const { reads, writes } = await measure(row);
    measured.push([row.what, difference(reads, base.reads), difference(writes, base.writes)]);
  }
  expect(told).toEqual(measured);
}, 120_000);
