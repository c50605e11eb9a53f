import { describe, expect, test } from '@jest/globals';
import { lintTicketKeys } from '../../src/policy/ticket-keys.js';
import type { Policy } from '../../src/policy/policy.js';
import { policyOf } from '../decision/builders.js';

/** A policy whose ticket system has the key, on line 5. */
function linked(key: string): Promise<Policy> {
  return policyOf(
    ['policy: 1', 'tickets:', '  changes:', '    system: jira', `    key: '${key}'`, ''].join('\n'),
  );
}

describe('ticket keys', () => {
  test.each(['CHG[0-9]{7}', '#[0-9]+', '(PROJ|OPS)-[0-9]+'])('%s is RE2', async (key) => {
    expect(await lintTicketKeys(await linked(key))).toEqual([]);
  });

  test.each(['(?=CHG)[0-9]+', '(?<!X)PROJ-1', '(a)\\1', 'CHG[0-9', '(?>a+)b', 'a**'])(
    'T09: %s is refused where it is written',
    async (key) => {
      expect(await lintTicketKeys(await linked(key))).toMatchObject([
        { code: 'policy/ticket-key', severity: 'error', place: { line: 5 } },
      ]);
    },
  );

  test('T09: a key that would hang a backtracking matcher is legal, since RE2 is linear', async () => {
    expect(await lintTicketKeys(await linked('(a+)+b'))).toEqual([]);
  });
});
