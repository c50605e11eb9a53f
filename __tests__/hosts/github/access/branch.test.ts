/** A branch without rules is open to whoever may write only where all of its rules were told. */
import { expect, test } from '@jest/globals';
import { branchAccess } from '../../../../src/hosts/github/access/branch.js';

const bare = {
  name: 'main',
  branchProtectionRule: null,
  rules: { totalCount: 0, pageInfo: { hasNextPage: false }, nodes: [] },
};

test.each([
  { name: 'told to have none', isTold: true, acts: ['bypass'], gaps: [] },
  {
    name: 'T66: whose classic protection is refused',
    isTold: false,
    acts: [],
    gaps: ['protection'],
  },
])('a branch $name', ({ isTold, acts, gaps }) => {
  const read = branchAccess(bare, [], isTold);
  expect(read.grants.map(({ act }) => act)).toEqual(acts);
  expect(read.gaps.map(({ source }) => source)).toEqual(gaps);
});
