import { describe, expect, test } from '@jest/globals';
import {
  candidate,
  deployment,
  factsOf,
  fault,
  known,
  now,
  page,
  sha,
  type Answer,
  type World,
  deploymentsRoute,
} from './fact-world.js';

const compareRoute = 'GET /repos/{owner}/{repo}/compare/{basehead}';
const commitRoute = 'GET /repos/{owner}/{repo}/commits/{ref}';
const treeRoute = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
const base = sha('b');
const deployed = {
  deployments: known(page([deployment({ sha: base, states: ['success'] })])),
};

function read(world: Partial<World>) {
  const facts = factsOf({ snapshot: deployed, ...world });
  return facts.read({ kind: 'changed-paths', key: '' }).then((reading) => ({ ...facts, reading }));
}

interface Compared {
  readonly status: string;
  readonly commits: readonly string[];
  readonly files?: readonly object[];
  readonly total?: number;
}

function compared({ status, commits, files, total = commits.length }: Compared): Answer {
  const told = commits.map((each) => ({ sha: each }));
  return { data: { status, total_commits: total, commits: told, files } };
}

function file(filename: string, previous?: string) {
  if (previous === undefined) return { filename, status: 'modified' };
  return { filename, previous_filename: previous, status: 'renamed' };
}

function files(count: number) {
  return Array.from({ length: count }, (_, index) => file(`f${index}`));
}

describe('nothing was ever deployed', () => {
  const none = { deployments: known(page([])) };

  test('every path of the candidate counts', async () => {
    const tree = [
      { path: 'src', type: 'tree' },
      { path: 'src/b.ts', type: 'blob' },
      { path: 'lib', type: 'commit' },
      { path: 'a.txt', type: 'blob' },
    ];
    const { reading, log } = await read({
      snapshot: none,
      rest: { [treeRoute]: () => ({ data: { truncated: false, tree } }) },
    });
    expect(log).toEqual([`${deploymentsRoute} production 1`, `${treeRoute} ${candidate} 1`]);
    expect(reading).toEqual({
      status: 'known',
      value: { base: null, paths: ['a.txt', 'lib', 'src/b.ts'] },
      source: { level: 'forge', system: 'github', sha: candidate, fetchedAt: now },
    });
  });

  test('T24: a tree that GitHub cut', async () => {
    const { reading } = await read({
      snapshot: none,
      rest: { [treeRoute]: () => ({ data: { truncated: true, tree: [] } }) },
    });
    expect(reading).toMatchObject({
      status: 'failed',
      reason: `the tree of ${candidate} has more files than GitHub lists at once`,
    });
  });
});

describe('a range', () => {
  test('one commit on top is the difference itself', async () => {
    const compare = compared({
      status: 'ahead',
      commits: [candidate],
      files: [file('new.ts', 'old.ts'), file('b.ts')],
    });
    const { reading, log } = await read({ rest: { [compareRoute]: () => compare } });
    expect(log).toEqual([`${compareRoute} ${base}...${candidate} 100 1`]);
    expect(reading).toMatchObject({ value: { base, paths: ['b.ts', 'new.ts', 'old.ts'] } });
  });

  test('a change and its revert both count, and a move at both places', async () => {
    const ofCommit: Record<string, object[]> = {
      [sha('1')]: [file('reverted.ts')],
      [sha('2')]: [file('reverted.ts')],
      [candidate]: [file('new.ts', 'old.ts')],
    };
    const { reading, log } = await read({
      rest: {
        [compareRoute]: () =>
          compared({
            status: 'ahead',
            commits: [sha('1'), sha('2'), candidate],
            files: [file('new.ts')],
          }),
        [commitRoute]: ({ ref }) => ({ data: ofCommit[String(ref)] }),
      },
    });
    expect(reading).toMatchObject({ value: { paths: ['new.ts', 'old.ts', 'reverted.ts'] } });
    expect(log).toHaveLength(4);
  });

  test('what is gone at the end, or was changed back, is not present', async () => {
    const gone = { ...file('gone.ts'), status: 'removed' };
    const { reading } = await read({
      rest: {
        [compareRoute]: () =>
          compared({
            ...{ status: 'ahead', commits: [sha('1'), candidate] },
            files: [gone, file('new.ts', 'old.ts')],
          }),
        [commitRoute]: () => ({ data: [file('back.ts')] }),
      },
    });
    expect(reading).toMatchObject({
      value: { paths: ['back.ts', 'gone.ts', 'new.ts', 'old.ts'], present: ['new.ts'] },
    });
  });

  test('the deployed commit again changes nothing', async () => {
    const same = deployment({ sha: candidate, states: ['success'] });
    const { reading, log } = await read({ snapshot: { deployments: known(page([same])) } });
    expect(reading).toMatchObject({ status: 'known', value: { base: candidate, paths: [] } });
    expect(log).toEqual([]);
  });

  const turns = [
    { name: 'a rollback', status: 'behind', commits: [] },
    { name: 'histories that parted', status: 'diverged', commits: [candidate] },
  ];
  test.each(turns)('$name is compared both ways', async ({ status, commits }) => {
    const { reading } = await read({
      rest: {
        [compareRoute]: ({ basehead }) =>
          basehead === `${base}...${candidate}`
            ? compared({ status, commits, files: commits.map(() => file('there.ts')) })
            : compared({ status: 'ahead', commits: [base], files: [file('back.ts')] }),
        [commitRoute]: () => ({ data: [file('commit.ts')] }),
      },
    });
    const paths = commits.length === 0 ? ['back.ts'] : ['back.ts', 'commit.ts', 'there.ts'];
    expect(reading).toMatchObject({ value: { paths } });
  });

  test('all pages of commits', async () => {
    const name = (index: number) => index.toString(16).padStart(40, '0');
    const all = Array.from({ length: 250 }, (_, index) => name(index));
    const { reading, log } = await read({
      rest: {
        [compareRoute]: ({ page: number }) => {
          const from = (Number(number) - 1) * 100;
          const commits = all.slice(from, from + 100);
          const answer = { status: 'ahead', commits, total: 250 };
          return compared(number === 1 ? { ...answer, files: [] } : answer);
        },
        [commitRoute]: ({ ref }) => ({ data: [file(`${String(ref)}.ts`)] }),
      },
    });
    expect(reading.status === 'known' && reading.value.paths).toEqual(
      all.map((each) => `${each}.ts`),
    );
    expect(log).toHaveLength(253);
  });
});

describe('what cannot be told', () => {
  const two = [sha('1'), candidate];
  const rows: readonly {
    name: string;
    compare: Answer;
    commit?: Answer;
    told: { status: string; reason: string };
  }[] = [
    {
      name: 'T24: 300 files, of which there may be more',
      compare: compared({ status: 'ahead', commits: two, files: files(300) }),
      told: {
        status: 'failed',
        reason: `between ${base} and ${candidate} GitHub lists at most 300 files: deploy in smaller steps`,
      },
    },
    {
      name: 'T24: 251 commits',
      compare: compared({ status: 'ahead', commits: two, total: 251, files: [] }),
      told: {
        status: 'failed',
        reason: `between ${base} and ${candidate} are 251 commits, more than 250: deploy in smaller steps`,
      },
    },
    {
      name: 'T24: a commit of 3000 files',
      compare: compared({ status: 'ahead', commits: two, files: [] }),
      commit: { data: files(3000) },
      told: { status: 'failed', reason: `the commit ${sha('1')} changes 3000 files or more` },
    },
    {
      name: 'F18: fewer commits than are counted',
      compare: compared({ status: 'ahead', commits: two, total: 3, files: [] }),
      told: { status: 'failed', reason: 'GitHub counts 3 commits and tells 2' },
    },
    {
      name: 'F05: a base that is not there',
      compare: { fault: fault('not-found') },
      told: {
        status: 'failed',
        reason: `${base} and ${candidate} cannot be compared: one of them is not in the repository, or the token may not read it`,
      },
    },
    {
      name: 'F13: no list of files',
      compare: compared({ status: 'ahead', commits: two }),
      told: { status: 'failed', reason: 'what changed since the last deployment: files' },
    },
    {
      name: 'a commit that cannot be read',
      compare: compared({ status: 'ahead', commits: two, files: [file('a.ts')] }),
      commit: { fault: fault('server', 'answered 503') },
      told: {
        status: 'failed',
        reason: 'what changed since the last deployment: answered 503',
      },
    },
    {
      name: 'a permission that is missing',
      compare: { fault: fault('forbidden') },
      told: {
        status: 'unsupported',
        reason:
          'what changed since the last deployment: the token may not read this; it needs permission contents: read',
      },
    },
  ];
  test.each(rows)('$name', async ({ compare, commit, told }) => {
    const { reading } = await read({
      rest: { [compareRoute]: () => compare, [commitRoute]: () => commit ?? { data: [] } },
    });
    expect(reading).toMatchObject(told);
  });

  test('deployments that are not known', async () => {
    const unknown = { status: 'failed', reason: 'no deployments', retryable: true } as const;
    const { reading } = await read({ snapshot: { deployments: unknown } });
    expect(reading).toEqual(unknown);
  });
});
