/** Code owners as givers of approvals on GitLab: CODEOWNERS of the default branch, section by section. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { branch, commit } from '../github/repository.js';
import { answerOf, dutiesWorld, promote } from './duties.js';
import * as made from './project.js';
import { approve, join, merge, open, pushPast } from './reviewed.js';
import { closeWorlds, type World } from './worlds.js';

afterEach(closeWorlds);

const rule = 'separation-of-duties: { approvals: { owner: { from: code-owners } } }';
const few = 'block separation-of-duties/too-few';
const unsure = 'inconclusive separation-of-duties/unsure';
const owners = `* @dave
!generated/
[Database][2] @carol @dave @erin
/db/
/db/free/ @carol
[Docs] @acme/writers
*.md
[Ops]
/ops/ @@maintainers
/team/ @shop-owners
^[Wishes]
/db/ @alice
`;

interface Row {
  readonly name: string;
  readonly touches: readonly string[];
  readonly by?: readonly string[];
  readonly from?: string;
  readonly file?: Readonly<Record<string, string>>;
  readonly rule?: string;
  readonly before?: (world: World) => void;
  readonly answer: string;
  readonly says?: readonly string[];
}

/** One merge request, by bob if nothing else is said, approved and merged. */
async function play(row: Row): Promise<void> {
  const { touches, by = [], from = 'bob', file = { CODEOWNERS: owners }, answer, says = [] } = row;
  const world = await dutiesWorld({ rule: row.rule ?? rule, files: file });
  const { project } = world;
  row.before?.(world);
  const files = Object.fromEntries(touches.map((path) => [path, `${row.name}\n`]));
  const request = open(project, { by: from, files });
  approve(request, ...by);
  merge(project, request);
  const run = await promote(world);
  expect(answerOf(run)).toBe(answer);
  for (const text of says) expect(run.log).toContain(text);
}

const rows: readonly Row[] = [
  { name: 'an owner of the unnamed section', touches: ['a.txt'], by: ['dave'], answer: 'allow' },
  {
    name: 'somebody else with write access',
    touches: ['a.txt'],
    by: ['carol'],
    answer: few,
    says: ['0 of 1', '@dave'],
  },
  {
    name: 'each section is asked, with its own count',
    touches: ['db/a.sql'],
    by: ['dave'],
    answer: few,
    says: ['1 of 2', '/db/', 'Database'],
  },
  {
    name: 'two owners of the section, one of both sections',
    touches: ['db/a.sql'],
    by: ['dave', 'carol'],
    answer: 'allow',
  },
  {
    name: 'an optional section asks nobody',
    touches: ['db/a.sql'],
    by: ['dave', 'erin'],
    answer: 'allow',
  },
  {
    name: 'what is excluded takes somebody all the same',
    touches: ['generated/a.ts'],
    answer: few,
    says: ['nobody owns'],
  },
  {
    name: 'what is excluded, approved',
    touches: ['generated/a.ts'],
    by: ['erin'],
    answer: 'allow',
  },
  {
    name: 'T14: the only owner wrote it',
    touches: ['a.txt'],
    by: ['carol'],
    from: 'dave',
    answer: 'block separation-of-duties/impossible',
    says: ['CODEOWNERS'],
  },
  {
    name: 'T66: a group that the token does not see is named',
    touches: ['README.md'],
    by: ['dave', 'carol'],
    answer: unsure,
    says: ['acme/writers', 'group access token'],
  },
  {
    name: 'a direct member of a group',
    touches: ['README.md'],
    by: ['dave', 'carol'],
    before: ({ project }) => {
      project.groups.set('acme/writers', [
        { user: made.user('carol'), level: 30, state: 'active' },
      ]);
    },
    answer: 'allow',
  },
  {
    name: 'a role: those who have it and no higher one',
    touches: ['ops/a'],
    by: ['dave', 'erin'],
    before: ({ project }) => {
      join(project, 'erin', { level: 40 });
    },
    answer: 'allow',
  },
  {
    name: 'a role that the one who approves does not have',
    touches: ['ops/a'],
    by: ['dave', 'erin'],
    answer: few,
    says: ['/ops/', '@@maintainers'],
  },
  {
    name: 'T03: the file of another branch does not count',
    touches: ['a.txt'],
    by: ['carol'],
    before: ({ project }) => {
      branch(project.git, 'mine');
      commit(project.git, { branch: 'mine', files: { CODEOWNERS: '* @carol\n' } });
    },
    answer: few,
  },
  {
    name: 'the root before docs and .gitlab',
    touches: ['a.txt'],
    by: ['carol'],
    file: { CODEOWNERS: '* @dave\n', '.gitlab/CODEOWNERS': '* @carol\n' },
    answer: few,
  },
  {
    name: '.gitlab where nothing else is',
    touches: ['a.txt'],
    by: ['carol'],
    file: { '.gitlab/CODEOWNERS': '* @carol\n' },
    answer: 'allow',
  },
  {
    name: 'no file at all',
    touches: ['a.txt'],
    by: ['carol'],
    file: {},
    answer: 'block separation-of-duties/no-code-owners',
    says: ['CODEOWNERS'],
  },
  {
    name: 'a peer beside the owner',
    touches: ['a.txt'],
    by: ['dave'],
    rule: 'separation-of-duties: { approvals: { owner: { from: code-owners }, peer: {} } }',
    answer: few,
  },
];

describe('code owners', () => {
  test.each(rows)('$name', play);

  test('T20: pushed past all merge requests', async () => {
    const world = await dutiesWorld({ rule, files: { CODEOWNERS: owners } });
    pushPast(world.project, { by: 'alice', files: { 'generated/a': 'x\n' } });
    expect(answerOf(await promote(world))).toBe(few);
  });

  test('T03: who makes itself an owner is judged by the owners of what is deployed too', async () => {
    const world = await dutiesWorld({ rule, files: { CODEOWNERS: owners } });
    for (const files of [{ CODEOWNERS: '* @carol\n' }, { 'a.txt': 'x\n' }]) {
      const request = open(world.project, { files });
      approve(request, 'carol');
      merge(world.project, request);
    }
    const run = await promote(world);
    expect(answerOf(run)).toBe(few);
    expect(run.log).toContain('@dave');
  });

  test('T03: so is who does that beside the paths of the service', async () => {
    const world = await dutiesWorld({ rule, files: { CODEOWNERS: owners }, paths: 'src/**' });
    const own = { CODEOWNERS: '# nobody\n', '.gitlab/CODEOWNERS': '* @carol\n' };
    for (const files of [own, { 'src/a.txt': 'x\n' }]) {
      const request = open(world.project, { files });
      approve(request, 'carol');
      merge(world.project, request);
    }
    const run = await promote(world);
    expect(answerOf(run)).toBe(few);
    expect(run.log).toContain('@dave');
  });

  test('T03: a file that moved is the one of what is deployed', async () => {
    const world = await dutiesWorld({ rule, files: { '.gitlab/CODEOWNERS': '* @dave\n' } });
    const request = open(world.project, { files: { CODEOWNERS: '* @carol\n' } });
    approve(request, 'carol');
    merge(world.project, request);
    const run = await promote(world);
    expect(answerOf(run)).toBe(few);
    expect(run.log).toContain('@dave');
  });

  test('what it costs: the file at three places and as it is deployed, the differences, each owner', async () => {
    const reads: number[] = [];
    for (const each of ['separation-of-duties: { approvals: { peer: {} } }', rule]) {
      const world = await dutiesWorld({ rule: each, files: { CODEOWNERS: owners } });
      const request = open(world.project, { files: { 'a.txt': 'x\n' } });
      approve(request, 'dave');
      merge(world.project, request);
      expect(answerOf(await promote(world))).toBe('allow');
      reads.push(world.gitlab.counts().reads);
    }
    const [without = 0, all = 0] = reads;
    expect(all - without).toBe(6);
  });
});
