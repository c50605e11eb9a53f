/** Code owners as givers of approvals on GitHub: CODEOWNERS of the default branch, never of the candidate. */
import { describe, expect, test } from '@jest/globals';
import { allow, block, scenario, unsure, type Row } from './duties.js';
import { mergePull, type Merging } from './merges.js';
import { account, branch, commit, head, type Files } from './repository.js';

const duties = '{ approvals: { owner: { from: code-owners } } }';
const owners = `* @dave
/src/db/ @carol @erin
/src/api/ @dave
/src/free/
*.md docs@example.com
/team/ @acme/payments
`;

interface Story {
  readonly name: string;
  readonly touches: string | readonly string[];
  readonly by?: readonly string[];
  readonly answer: Row['answer'];
  readonly merging?: Merging;
  readonly more?: Partial<Row>;
  readonly file?: Files;
}

/** A pull request of alice's that touches files, and who approves it. */
function story(given: Story): Row {
  const { name, touches, by = [], answer, merging, more, file } = given;
  const files = Object.fromEntries([touches].flat().map((path) => [path, `${name}\n`]));
  return {
    ...{ name, answer, duties, files: file ?? { '.github/CODEOWNERS': owners } },
    since: ({ repo }) => mergePull(repo, { reviews: by, commits: [{ files }], ...merging }),
    ...more,
  };
}

describe('each path is approved by one of its owners', () => {
  const stories: readonly Story[] = [
    {
      name: 'one of two owners of the line',
      touches: 'src/db/a.sql',
      by: ['erin'],
      answer: allow,
    },
    {
      name: 'somebody else with write access',
      touches: 'src/db/a.sql',
      by: ['dave'],
      answer: block('0 of 1', '#1', '/src/db/', 'carol', 'erin'),
    },
    {
      name: 'the last line that matches counts, and no earlier one',
      touches: 'src/api/a.ts',
      by: ['carol'],
      answer: block('/src/api/'),
    },
    {
      name: 'paths of two lines take an owner of each',
      touches: ['src/db/a.sql', 'src/api/a.ts'],
      by: ['carol'],
      answer: block('/src/api/'),
    },
    {
      name: 'paths of two lines, each approved',
      touches: ['src/db/a.sql', 'src/api/a.ts'],
      by: ['carol', 'dave'],
      answer: allow,
    },
    {
      name: 'one person who owns both lines approves once',
      touches: ['other.txt', 'src/api/a.ts'],
      by: ['dave'],
      answer: allow,
    },
    {
      name: 'T14: the only owner wrote it: it cannot be given',
      touches: 'src/api/a.ts',
      by: ['carol'],
      merging: { author: 'dave' },
      answer: {
        ...{ decision: 'block', reason: 'separation-of-duties/impossible' },
        says: ['/src/api/', 'dave'],
      },
    },
    {
      name: 'what nobody owns takes somebody all the same',
      touches: 'src/free/a.ts',
      answer: block('src/free/a.ts', 'nobody owns'),
    },
    { name: 'what nobody owns, approved', touches: 'src/free/a.ts', by: ['erin'], answer: allow },
  ];
  test.each(stories.map(story))('$name', scenario);

  const moved: Row = {
    name: 'a file that moved away is one of both places',
    ...{ duties, files: { CODEOWNERS: owners, 'src/db/a.sql': 'select 1;\n' } },
    since: ({ repo }) => {
      const files = { 'src/db/a.sql': null, 'src/api/a.sql': 'select 1;\n' };
      mergePull(repo, { reviews: ['dave'], commits: [{ files }] });
    },
    answer: block('/src/db/'),
  };
  test('$name', () => scenario(moved));

  const pushed: Row = {
    ...{ name: 'T20: pushed past all pull requests', duties },
    files: { CODEOWNERS: owners },
    since: ({ repo }) => commit(repo, { files: { 'src/free/a.ts': 'x\n' } }),
    answer: block(),
  };
  test(pushed.name, () => scenario(pushed));
});

describe('T03: the file is that of the default branch', () => {
  test.each([
    story({
      name: 'another branch has other owners',
      touches: 'src/db/a.sql',
      by: ['dave'],
      answer: block('/src/db/'),
      more: {
        since: ({ repo }) => {
          const pull = mergePull(repo, {
            reviews: ['dave'],
            commits: [{ files: { 'src/db/a.sql': 'x\n' } }],
          });
          branch(repo, 'mine', pull.headSha);
          commit(repo, { branch: 'mine', files: { '.github/CODEOWNERS': '* @dave\n' } });
        },
      },
    }),
    story({
      name: 'who makes itself an owner is judged by the owners of what is deployed too',
      touches: 'src/db/a.sql',
      answer: block('0 of 1 on #2 for /src/db/ (@carol or @erin)'),
      more: {
        since: ({ repo }) => {
          const [file, own] = ['.github/CODEOWNERS', '* @frank\n'];
          mergePull(repo, { reviews: ['dave', 'frank'], commits: [{ files: { [file]: own } }] });
          const files = { 'src/db/a.sql': 'x\n' };
          mergePull(repo, { reviews: ['frank'], commits: [{ files }] });
        },
      },
    }),
    story({
      name: 'so is who does that beside the paths of the service, where no rule looks at it',
      touches: 'src/db/a.sql',
      answer: block('0 of 1 on #2 for /src/db/ (@carol or @erin)'),
      more: {
        paths: 'src/**',
        since: ({ repo }) => {
          const own = { '.github/CODEOWNERS': '* @frank\n' };
          mergePull(repo, { reviews: [], commits: [{ files: own }] });
          const files = { 'src/db/a.sql': 'x\n' };
          mergePull(repo, { reviews: ['frank'], commits: [{ files }] });
        },
      },
    }),
    story({
      name: 'what is deployed had no file: the owners of now',
      touches: 'src/db/a.sql',
      file: {},
      answer: allow,
      more: {
        since: ({ repo }) => {
          const own = { '.github/CODEOWNERS': '* @frank\n' };
          mergePull(repo, { reviews: ['frank'], commits: [{ files: own }] });
        },
      },
    }),
    story({
      name: 'what is deployed had none that can be read',
      touches: 'src/db/a.sql',
      file: { '.github/CODEOWNERS': `* @dave\n${'# more\n'.repeat(50_000)}` },
      answer: unsure('CODEOWNERS of what is deployed', 'at most 307200'),
      more: {
        since: ({ repo }) => {
          const own = { '.github/CODEOWNERS': '* @frank\n' };
          mergePull(repo, { reviews: ['frank', 'dave'], commits: [{ files: own }] });
        },
      },
    }),
    story({
      name: '.github before the root',
      touches: 'a.txt',
      by: ['carol'],
      file: { '.github/CODEOWNERS': '* @dave\n', CODEOWNERS: '* @carol\n' },
      answer: block('dave'),
    }),
    story({
      name: 'docs where nothing else is',
      touches: 'a.txt',
      by: ['carol'],
      file: { 'docs/CODEOWNERS': '* @carol\n' },
      answer: allow,
    }),
    story({
      name: 'no file at all',
      touches: 'a.txt',
      by: ['carol'],
      file: {},
      answer: {
        ...{ decision: 'block', reason: 'separation-of-duties/no-code-owners' },
        says: ['CODEOWNERS'],
      },
    }),
  ])('$name', scenario);
});

describe('owners that are not known', () => {
  test.each([
    story({
      name: 'T66: a team that the token may not read is named, with what it needs',
      touches: 'team/a.ts',
      by: ['carol'],
      answer: unsure('acme/payments', 'members: read'),
    }),
    story({
      name: 'an address that nobody tells whose it is',
      touches: 'a.md',
      by: ['carol'],
      answer: unsure('docs@example.com', 'people file'),
    }),
    story({
      name: 'an address of the people file',
      touches: 'a.md',
      by: ['carol'],
      file: {
        CODEOWNERS: owners,
        'people.yml': 'people:\n  carol: { github: carol, emails: docs@example.com }\n',
      },
      more: { more: 'people: people.yml' },
      answer: allow,
    }),
    story({
      name: 'a line that GitHub does not read leaves what it may mean unknown',
      touches: 'src/db/a.sql',
      by: ['carol'],
      file: { CODEOWNERS: '* @carol\n/src/[dx]b/ @dave\n' },
      answer: unsure(
        ...['CODEOWNERS:2', '[ ]', 'faulty-code-owners'],
        'Make known who owns it, before anybody approves',
      ),
    }),
    story({
      name: 'and nothing else',
      touches: 'src/api/a.ts',
      by: ['carol'],
      file: { CODEOWNERS: '* @carol\n/src/[dx]b/ @dave\n' },
      answer: allow,
    }),
  ])('$name', scenario);

  const team = (name: string, members: readonly string[], answer: Row['answer']): Row => {
    const row = story({ name, touches: 'team/a.ts', by: ['carol'], answer });
    return {
      ...row,
      since: (world) => {
        world.repo.teams.set(
          `${world.repo.owner.login}/payments`,
          members.map((member) => account(member)),
        );
        return row.since(world);
      },
      run: ({ github }) => ({ token: github.token({ teams: true }) }),
    };
  };
  test.each([
    team('a team that the token may read', ['carol', 'dave'], allow),
    team('T17: one who left the team', ['dave', 'erin'], block('/team/', '@acme/payments')),
  ])('$name', scenario);
});

describe('beside other approvals', () => {
  const both = '{ approvals: { owner: { from: code-owners }, peer: {} } }';
  test.each([
    story({
      name: 'one person gives one approval, and no second one as an owner',
      touches: 'src/api/a.ts',
      by: ['dave'],
      more: { duties: both },
      answer: block(),
    }),
    story({
      name: 'the owner who is needed is the owner, somebody else the peer',
      touches: 'src/api/a.ts',
      by: ['dave', 'carol'],
      more: { duties: both },
      answer: allow,
    }),
  ])('$name', scenario);
});

test('what it costs: two requests more, and one for what moved', async () => {
  const operations = async (rule: string): Promise<readonly string[]> => {
    const seen: string[] = [];
    await scenario({
      ...story({ name: 'x', touches: 'src/db/a.sql', by: ['carol'], answer: allow }),
      duties: rule,
      after: ({ github, repo }) => {
        expect(head(repo)).toBeDefined();
        seen.push(
          ...github.requests().flatMap(({ operation, writes }) => (writes ? [] : [operation])),
        );
      },
    });
    return seen.sort();
  };
  const without = await operations('{ approvals: { peer: {} } }');
  const all = await operations(duties);
  const more = all.filter((one) => !without.includes(one));
  expect(more).toEqual(['ChangedFiles', 'CodeOwners']);
  expect(all.length - without.length).toBe(2);
});
