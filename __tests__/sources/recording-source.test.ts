/** What was read is remembered, and answered again from the record. */
import { describe, expect, test } from '@jest/globals';
import { anyNames, linkPolicy } from '../../src/policy/link.js';
import { loadLayers } from '../../src/policy/layers.js';
import { recordReadings, replayReadings } from '../../src/sources/recording-source.js';
import { sha256 } from '../../src/sources/digest.js';
import { sourceOf, type PolicyFiles } from '../decision/builders.js';

const base = 'policy: 1\naccepts: [v2]\nexceptions: acme/policy//x.yml\n';
const files: PolicyFiles = {
  root: 'policy: 1\nextends: acme/policy//base.yml@v1\nexceptions: own.yml\n',
  layers: { 'acme/policy//base.yml@v1': base },
  live: { 'acme/policy//base.yml': base },
  siblings: { 'own.yml': '{}' },
  changedAt: '2026-11-15T00:00:00Z',
};

async function load(source: Parameters<typeof loadLayers>[0]['source']) {
  const chain = await loadLayers({ source, path: undefined, now: Date.UTC(2026, 10, 18) });
  const context = { engineVersion: '1.4.0', ...anyNames };
  return { chain, faults: linkPolicy(chain, context).faults };
}

describe('a record of readings', () => {
  test('answers the same again: layers, warnings and what was not there', async () => {
    const recording = recordReadings(sourceOf(files));
    const first = await load(recording);
    const saved = JSON.parse(JSON.stringify(recording.readings())) as ReturnType<
      typeof recording.readings
    >;
    const again = await load(replayReadings(saved));
    expect(again.faults).toEqual(first.faults);
    expect(again.faults.map(({ code }) => code)).toEqual([
      'policy/exceptions-unreadable',
      'policy/retiring',
    ]);
    expect(again.chain.layers.map(({ file }) => [file.name, file.text])).toEqual(
      first.chain.layers.map(({ file }) => [file.name, file.text]),
    );
  });

  test('names each file with its role, its reference and its digest', async () => {
    const recording = recordReadings(sourceOf(files));
    await load(recording);
    const { files: read, unread, changed } = recording.readings();
    expect(read.map(({ role, asked }) => `${role} ${asked}`)).toEqual([
      'root ',
      'sibling .promotion-gate.yml own.yml',
      'layer acme/policy//base.yml@v1',
      'live acme/policy//base.yml',
    ]);
    expect(read[0]?.sha256).toBe(sha256(files.root));
    expect(unread).toMatchObject([{ role: 'live', asked: 'acme/policy//x.yml', status: 'none' }]);
    expect(changed).toEqual([{ asked: 'acme/policy//base.yml@v1', at: '2026-11-15T00:00:00Z' }]);
  });

  test('knows nothing that was not read', async () => {
    const source = replayReadings({ files: [], unread: [], changed: [] });
    expect(await source.root(undefined)).toEqual({ status: 'failed', reason: 'not in the record' });
    expect(await source.changedAt({ repository: 'a/b', path: 'c' })).toBeUndefined();
  });
});
