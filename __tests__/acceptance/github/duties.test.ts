/** Who stands behind the changes of a promotion, and whose approval of them counts. */
import { describe, test } from '@jest/globals';
import { allow, block, scenario, type Row } from './duties.js';
import { mergePull } from './merges.js';

describe('one pull request since the last deployment', () => {
  const rows: readonly Row[] = [
    {
      name: 'somebody else approved it',
      since: ({ repo }) => mergePull(repo, { reviews: ['carol'] }),
      answer: allow,
    },
    {
      name: 'nobody approved it',
      since: ({ repo }) => mergePull(repo),
      answer: block('#1'),
    },
  ];
  test.each(rows)('$name', scenario);
});
