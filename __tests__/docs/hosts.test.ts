/** docs/hosts.md says the same as action.yml, the code and GitHub: inputs, outputs, permissions. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { wanted } from '../../src/hosts/github/permissions.js';
import { readActionFile } from '../project/action-file.js';
import { workflowErrors } from '../project/github-parser.js';
import { documentWorkflows, exampleWorkflows } from '../project/workflow-texts.js';
import { isGate, readWorkflow } from '../project/workflow.js';
import { readDocument, sectionsOf } from './markdown.js';
import { errorsOf, policyFile } from './linted.js';

const sections = sectionsOf(readDocument('docs/hosts.md'));

/** The cells of a section's table, without its heading rows. */
function rowsOf(anchor: string): readonly (readonly string[])[] {
  const text = sections.find((section) => section.anchor === anchor)?.text ?? '';
  const lines = text.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(1).map((line) => line.slice(2, -2).split(' | '));
}

const permissions = rowsOf('permissions').map(([cell = '']) => cell.replaceAll('`', ''));

/** True if the table has it, or has the same scope with `write`, which can read too. */
function isListed(permission: string): boolean {
  return [permission, permission.replace(/: read$/, ': write')].some((one) =>
    permissions.includes(one),
  );
}

describe('docs/hosts.md', () => {
  test.each(['inputs', 'outputs'] as const)('lists the %s of action.yml, in its words', (kind) => {
    const declared = Object.entries(readActionFile()[kind]);
    const told = declared.map(([name, { description }]) => [`\`${name}\``, description]);
    expect(rowsOf(kind)).toEqual(told);
  });

  test('says of every permission what needs it, and what happens without it', () => {
    expect(permissions).not.toEqual([]);
    expect(new Set(permissions).size).toBe(permissions.length);
    expect(rowsOf('permissions').filter((cells) => cells.length !== 3)).toEqual([]);
  });

  test('lists every permission that a reading names when it is missing', () => {
    const named = Object.values(wanted).flatMap((each): readonly string[] => each.permissions);
    // Everybody who sees a repository has this one; a workflow cannot write it.
    const others = named.filter((permission) => permission !== 'metadata: read');
    expect(others.filter((permission) => !permissions.includes(permission))).toEqual([]);
  });

  test.each(permissions)('GitHub knows the permission %s', async (permission) => {
    expect(await errorsWith(permission)).toEqual([]);
  });

  test.each(['check: read', 'checks: all', 'metadata: read'])(
    'and does not know %s',
    async (permission) => {
      expect(await errorsWith(permission)).not.toEqual([]);
    },
  );

  test('T66: no job of a gate has a permission that the table does not explain', () => {
    const jobs = [...exampleWorkflows(), ...documentWorkflows()]
      .flatMap((workflow) => readWorkflow(workflow).jobs)
      .filter(({ steps }) => steps.some(isGate));
    const given = jobs.flatMap((job) =>
      Object.entries(z.record(z.string(), z.string()).parse(job.permissions)),
    );
    expect(given.length).toBeGreaterThan(jobs.length);
    const others = given.map(([scope, level]) => `${scope}: ${level}`);
    expect(others.filter((permission) => !isListed(permission))).toEqual([]);
  });
});

test('examples/github/.promotion-gate.yml lints without an error', async () => {
  const text = readFileSync('examples/github/.promotion-gate.yml', 'utf8');
  expect(await errorsOf({ [policyFile]: text })).toEqual([]);
});

function errorsWith(permission: string): Promise<readonly string[]> {
  const text = `on: push\npermissions: { ${permission} }\njobs: { a: { runs-on: x, steps: [{ run: x }] } }\n`;
  return workflowErrors({ path: 'w.yml', text });
}
