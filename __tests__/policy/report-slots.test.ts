/** Where a report lies: in the workspace, or in what one exactly named workflow or job left at the forge. */
import { describe, expect, test } from '@jest/globals';
import { policySchema } from '../../src/policy/grammar.js';
import { parseFile } from '../../src/policy/parse.js';

function faultsOf(slot: string): readonly string[] {
  const text = `policy: 1\nreports:\n  unit: { files: "*.xml"${slot} }\n`;
  const parsed = parseFile({ file: 'p.yml', text }, policySchema);
  if (parsed.ok) return [];
  return parsed.faults.map(
    ({ code, message, place }) => `${code} ${place.line}:${place.column} ${message}`,
  );
}

describe('what is read', () => {
  test.each([
    '',
    ', workflow: ci.yml, artifact: reports',
    ', workflow: .github/workflows/ci.yml, artifact: "test reports (1)"',
    ', job: unit',
    ', job: "build: linux"',
  ])('files%s', (slot) => {
    expect(faultsOf(slot)).toEqual([]);
  });
});

describe('what is refused, at its place', () => {
  test.each([
    [', workflow: ci.yml', 'policy/wrong-value 3:37 reports.unit.workflow needs'],
    [', artifact: reports', 'policy/wrong-value 3:37 reports.unit.artifact needs'],
    [', job: unit, workflow: ci.yml', 'policy/wrong-value 3:32 reports.unit.job stands alone'],
    [', artifact: a, job: unit', 'policy/wrong-value 3:45 reports.unit.job stands alone'],
    [', workflow: w, artifact: a, job: j', 'policy/wrong-value 3:58 reports.unit.job stands alone'],
    [', job: "unit*"', 'expected an exact name'],
    [', job: "rspec: [ruby, linux]"', 'expected an exact name'],
    [', workflow: "*.yml", artifact: a', 'expected an exact name'],
    [', workflow: ci.yml, artifact: "a?"', 'expected an exact name'],
    [', job: ""', 'policy/wrong-value'],
  ])('files%s', (slot, fault) => {
    expect(faultsOf(slot)).toEqual([expect.stringContaining(fault)]);
  });
});
