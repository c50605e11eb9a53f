/** Records on GitHub: each decision is kept once, and an allow that must be kept and is not is none. */
import { describe, expect, test } from '@jest/globals';
import type { PolicyParts } from '../policies.js';
import { recommended } from './fake.js';
import { expectAnswer, inWorld, type Answer } from './in-world.js';
import { account, commit, head } from './repository.js';
import { forge, storedCommits, storedFiles, storedRecords } from './stored-records.js';
import { protectedMain, type World } from './worlds.js';

function policy(windows = '', records = ''): PolicyParts {
  return { production: `windows: { open: [always]${windows} }`, more: records };
}

const plain = policy();
const demanded = policy('', 'records: { store: branch }');
const elsewhere = policy('', 'records: { store: acme/promotion-records }');
const quota = policy(', cadence: { at-most: 2 per day }');
const allow: Answer = { decision: 'allow' };
const notRecorded: Answer = {
  decision: 'inconclusive',
  says: ['the decision was not recorded'],
};
const recordsRef = 'refs/heads/promotion-gate/records';

/** A promotion of a new commit. */
function promote(world: World, files = 'a') {
  return world.run({ sha: commit(world.repo, { files: { [`${files}.txt`]: files } }) });
}

describe('the branch of records', () => {
  test('is made with the first record, and gets one commit for each further one', () =>
    inWorld({ policy: plain, unit: 'none' }, async (world) => {
      const run = await world.run();
      expectAnswer(run, allow);
      expect(storedCommits(world.repo)).toBe(1);
      expect([...storedFiles(world.repo).values()]).toEqual([
        `${JSON.stringify(JSON.parse(run.record))}\n`,
      ]);
      expectAnswer(await promote(world), allow);
      expect(storedCommits(world.repo)).toBe(2);
      const [first, second] = storedRecords(world.repo);
      expect(first).toMatchObject({ kind: 'decision', decision: { verdict: 'allow' } });
      expect(second?.subject.sha).toBe(head(world.repo));
      expect(run.outputs['record-digest']).toBe(first?.digest);
    }));

  test('holds what blocked, too', () =>
    inWorld({ policy: policy(', frozen: [these-days]'), unit: 'none' }, async (world) => {
      expectAnswer(await world.run(), { decision: 'block' });
      expect(storedRecords(world.repo)).toMatchObject([{ decision: { verdict: 'block' } }]);
    }));

  test('is not touched with store: none', () =>
    inWorld({ policy: policy('', 'records: { store: none }'), unit: 'none' }, async (world) => {
      const run = await world.run();
      expectAnswer(run, allow);
      expect([storedCommits(world.repo), run.outputs['record-digest']]).toEqual([0, '']);
      expect(run.record).not.toBe('');
    }));
});

describe('somebody else writes in between', () => {
  test('it is decided again, and what was recorded counts for the quota', () =>
    inWorld({ policy: quota, unit: 'none' }, async (world) => {
      expectAnswer(await world.run(), allow);
      const before = world.repo.refs.get(recordsRef) ?? '';
      const known = new Set(storedFiles(world.repo).keys());
      expectAnswer(await promote(world, 'a'), allow);
      const other = [...storedFiles(world.repo)].find(([path]) => !known.has(path));
      world.repo.refs.set(recordsRef, before);
      world.github.before({ when: 'AppendRecord' }, () => {
        forge(world.repo, other?.[0] ?? '', other?.[1] ?? '');
      });
      const given: Answer = { decision: 'block', reason: 'windows/quota-used-up' };
      expectAnswer(await promote(world, 'b'), given);
      const verdicts = storedRecords(world.repo).map(({ decision }) => decision?.verdict);
      expect(verdicts).toEqual(['allow', 'allow', 'block']);
    }));

  test('while the branch is made', () =>
    inWorld({ policy: demanded, unit: 'none' }, async (world) => {
      world.github.before({ when: 'git/create-ref' }, () => {
        forge(world.repo, 'README.md', 'records\n');
      });
      expectAnswer(await world.run(), allow);
      expect(storedRecords(world.repo)).toHaveLength(1);
    }));

  test('T33: two runs at once do not both get the last promotion of the day', () =>
    inWorld({ policy: quota, unit: 'none' }, async (world) => {
      world.github.latency = 20;
      expectAnswer(await world.run(), allow);
      const shas = ['a', 'b'].map((name) => commit(world.repo, { files: { [name]: name } }));
      const runs = await Promise.all(shas.map((sha) => world.run({ sha })));
      expect(runs.map(({ code }) => code).sort()).toEqual([0, 1]);
      expect(storedCommits(world.repo)).toBe(3);
    }));

  test('T33: again and again: it gives up, and an allow is none', () =>
    inWorld({ policy: demanded, unit: 'none' }, async (world) => {
      expectAnswer(await world.run(), allow);
      let count = 0;
      world.github.before({ when: 'AppendRecord', times: 'always' }, () => {
        count += 1;
        forge(world.repo, `note-${count}.md`, 'x');
      });
      expectAnswer(await world.run({ env: { PROMOTION_GATE_TOTAL: '20s' } }), notRecorded);
      expect(count).toBe(10);
      expect(storedRecords(world.repo)).toHaveLength(1);
    }));
});

describe('F21: the reply to an append is lost', () => {
  const places = ['git/create-tree', 'git/create-commit', 'git/create-ref', 'AppendRecord'];
  test.each(places)('of %s', (when) =>
    inWorld({ policy: demanded, unit: 'none' }, async (world) => {
      if (when === 'AppendRecord') expectAnswer(await world.run(), allow);
      const before = storedCommits(world.repo);
      world.github.fault('lost-reply', { when });
      expectAnswer(await promote(world), allow);
      expect(storedCommits(world.repo)).toBe(before + 1);
      expect(storedRecords(world.repo)).toHaveLength(before + 1);
    }),
  );

  const unclear = ['empty', 'truncated', 'wrong-shape', 'error-502', 'html'] as const;
  test.each(unclear)('it is %s: there is one record', (name) =>
    inWorld({ policy: demanded, unit: 'none' }, async (world) => {
      expectAnswer(await world.run(), allow);
      world.github.fault(name, { when: 'AppendRecord' });
      expectAnswer(await promote(world), allow);
      expect(storedRecords(world.repo)).toHaveLength(2);
      expect(storedCommits(world.repo)).toBe(2);
    }),
  );
});

describe('F32: the store takes no record', () => {
  const closed = [
    { pattern: 'refs/heads/promotion-gate/*', type: 'creation' },
    { pattern: 'refs/heads/promotion-gate/*', type: 'update' },
  ];
  const causes = [
    {
      name: 'it is down',
      spoil: ({ github }: World) => {
        const when = (seen: { operation: string }) => /^git\/|^AppendRecord$/.test(seen.operation);
        github.fault('error-503', { when, times: 'always' });
        return github.token({});
      },
      says: '503',
    },
    {
      name: 'a ruleset forbids it',
      spoil: ({ github, repo }: World) => {
        repo.rules.push(...closed);
        return github.token({});
      },
      says: 'a rule keeps the record from being written',
    },
    {
      name: 'the token may not write',
      spoil: ({ github }: World) =>
        github.token({ permissions: { ...recommended, contents: 'read' } }),
      says: 'contents: write',
    },
  ];
  test.each(causes)('$name, and the policy demands records: no allow', ({ spoil, says }) =>
    inWorld({ policy: demanded, unit: 'none' }, async (world) => {
      const token = spoil(world);
      expectAnswer(await world.run({ token }), { ...notRecorded, says: [says] });
      expect(storedCommits(world.repo)).toBe(0);
      expect(world.repo.statuses).toMatchObject([{ state: 'error' }]);
    }),
  );
  test.each(causes)('$name, and nobody demands them: an allow with a note', ({ spoil, says }) =>
    inWorld({ policy: plain, unit: 'none' }, async (world) => {
      const token = spoil(world);
      const run = await world.run({ token });
      expectAnswer(run, { ...allow, says: ['the decision was not recorded', says] });
      expect(run.outputs['record-digest']).toBe('');
    }),
  );
  test.each(causes)('$name, and a quota counts them: no allow', ({ spoil }) =>
    inWorld({ policy: quota, unit: 'none' }, async (world) => {
      const token = spoil(world);
      expectAnswer(await world.run({ token }), notRecorded);
    }),
  );
});

describe('records in a repository of their own', () => {
  function withStore(world: World) {
    return world.github.repository({ name: 'acme/promotion-records', files: { 'README.md': 'x' } });
  }

  test('with a token for it', () =>
    inWorld({ policy: elsewhere, unit: 'none' }, async (world) => {
      const store = withStore(world);
      const token = world.github.token({ repositories: [world.repo] });
      const permissions = { contents: 'write' as const };
      const writer = world.github.token({ permissions, repositories: [store] });
      const inputs = { 'records-token': writer.value };
      expectAnswer(await world.run({ token, inputs }), allow);
      expectAnswer(await world.run({ token, inputs }), allow);
      expect([...storedFiles(store).keys()]).toEqual([
        expect.stringMatching(/^acme\/shop\/shop\/production\/\d{4}\/\d\d\/\w+\.json$/),
        expect.stringMatching(/^acme\/shop\/shop\/production\/\d{4}\/\d\d\/\w+\.json$/),
      ]);
      expect(storedCommits(world.repo)).toBe(0);
    }));

  test('without a token for it no allow', () =>
    inWorld({ policy: elsewhere, unit: 'none' }, async (world) => {
      const store = withStore(world);
      const token = world.github.token({ repositories: [world.repo] });
      const says = ['acme/promotion-records'];
      expectAnswer(await world.run({ token }), { decision: 'inconclusive', says });
      expect(storedCommits(store)).toBe(0);
    }));

  test('the token for it is not used for anything else', () =>
    inWorld({ policy: elsewhere, unit: 'none' }, async (world) => {
      const store = withStore(world);
      const permissions = { contents: 'write' as const };
      const writer = world.github.token({ permissions, repositories: [store] });
      expectAnswer(await world.run({ inputs: { 'records-token': writer.value } }), allow);
      const used = world.github.requests().filter(({ token }) => token === writer.value);
      expect(used.length).toBeGreaterThan(0);
      expect(used.filter(({ path }) => path.includes('/acme/shop'))).toEqual([]);
    }));
});

describe('T33: what is read from the store', () => {
  test('a quota is counted from it, and the same commit counts once', () =>
    inWorld({ policy: quota, unit: 'none' }, async (world) => {
      for (const name of ['a', 'b']) expectAnswer(await promote(world, name), allow);
      expectAnswer(await world.run(), allow);
      const given: Answer = { decision: 'block', reason: 'windows/quota-used-up' };
      expectAnswer(await promote(world, 'c'), given);
    }));

  const tampered = [
    ['a verdict was changed', (text: string) => text.replace('"allow"', '"block"'), 'its digest'],
    ['it is no JSON', () => '{', 'it is not JSON'],
    ['it is empty', () => '', 'it is not JSON'],
  ] as const;
  test.each(tampered)('T31: %s: nothing is counted from the rest', (_, change, says) =>
    inWorld({ policy: quota, unit: 'none' }, async (world) => {
      expectAnswer(await world.run(), allow);
      const [[path, text] = ['', '']] = [...storedFiles(world.repo)];
      forge(world.repo, path, change(text));
      expectAnswer(await promote(world), { decision: 'inconclusive', says: ['is broken', says] });
    }),
  );

  test('T31: a record is there twice, under another name', () =>
    inWorld({ policy: quota, unit: 'none' }, async (world) => {
      expectAnswer(await world.run(), allow);
      const [[path, text] = ['', '']] = [...storedFiles(world.repo)];
      forge(
        world.repo,
        path.replace(/(\w)\.json$/, (_, last) => `${last === 'A' ? 'B' : 'A'}.json`),
        text,
      );
      expectAnswer(await promote(world), { decision: 'inconclusive', says: ['it belongs to'] });
    }));

  const counted = ', cadence: { at-most: 2 per day }, trust: forge';
  const tooLow: Answer = { decision: 'inconclusive', reason: 'gate/trust-too-low' };
  const pattern = 'refs/heads/promotion-gate/*';
  const kept = [
    { pattern, type: 'deletion' },
    { pattern, type: 'non_fast_forward' },
  ];
  test.each([
    ['nothing keeps anybody from writing', []],
    ['a ruleset only keeps it from being rewritten, and everybody can append', kept],
  ])('trust: forge, and %s', (_, rules) =>
    inWorld(
      { policy: policy(counted), rules: [protectedMain, ...rules], unit: 'none' },
      async (world) => {
        await world.run();
        expectAnswer(await promote(world), tooLow);
      },
    ),
  );

  test('trust: forge, and only the app behind records-token may write to the store', () =>
    inWorld(
      { policy: policy(counted, 'records: { store: acme/promotion-records }'), unit: 'none' },
      async (world) => {
        const owner = account('records[bot]');
        const rules = [...kept, { pattern, type: 'update', bypass: [owner.login] }];
        const name = 'acme/promotion-records';
        const store = world.github.repository({ name, files: { 'README.md': 'x' }, rules });
        const permissions = { contents: 'write' as const };
        const writer = world.github.token({ owner, permissions, repositories: [store] });
        const inputs = { 'records-token': writer.value };
        expectAnswer(await world.run({ inputs }), tooLow);
        expectAnswer(await world.run({ inputs }), allow);
        expect(storedRecords(store)).toHaveLength(2);
      },
    ));
});
