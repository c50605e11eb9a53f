/** The comment: ours alone, one a verdict, edited in place while it stays. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate, type GraphQLSchema } from 'graphql';
import * as queries from '../../../src/hosts/github/comment-queries.js';
import { postComment } from '../../../src/hosts/github/comment.js';
import {
  environment,
  fault,
  marker,
  sha,
  stubApi,
  type Answer,
  type Asked,
} from './publications.js';

interface Comment {
  readonly id: string;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
  readonly isMinimized: boolean;
}

const blocked = `### ⛔ Blocked: shop → production\nwhy\n\n${marker}\n`;
const allowed = `### ✅ Allowed: shop → production\nall\n\n${marker}\n`;

function comment(part: Partial<Comment> = {}): Comment {
  return { id: 'C_0', body: blocked, viewerDidAuthor: true, isMinimized: false, ...part };
}

interface Pull {
  readonly number: number;
  readonly mergedAt: string | null;
}

/** A pull request that remembers; `lose` says of the n-th request of a name what becomes of its answer. */
function thread(
  start: readonly Comment[] = [],
  more: {
    readonly lose?: (what: string, nth: number) => 'before' | 'after' | undefined;
    readonly pulls?: readonly Pull[];
  } = {},
) {
  let comments = [...start];
  let written = 0;
  function carryOut({ what, parameters }: Asked): Answer {
    const id = String(parameters['id']);
    const body = String(parameters['body']);
    switch (what) {
      case 'PullsOfCommit': {
        const associatedPullRequests = { nodes: more.pulls ?? [] };
        return { value: { repository: { object: { associatedPullRequests } } } };
      }
      case 'Comments':
        return { value: pageOf(comments, parameters['before']) };
      case 'AddComment':
        written += 1;
        comments.push(comment({ id: `new ${String(written)}`, body }));
        return { value: { addComment: { commentEdge: null } } };
      case 'UpdateComment':
        comments = comments.map((one) => (one.id === id ? { ...one, body } : one));
        return { value: { updateIssueComment: { issueComment: { id } } } };
      default:
        comments = comments.map((one) => (one.id === id ? { ...one, isMinimized: true } : one));
        return { value: { minimizeComment: { minimizedComment: { isMinimized: true } } } };
    }
  }
  const stub = stubApi((asked, nth) => {
    const lost = more.lose?.(asked.what, nth);
    const answer = lost === 'before' ? undefined : carryOut(asked);
    return lost !== undefined || answer === undefined
      ? { fault: fault('connection', { sent: true }) }
      : answer;
  });
  return { ...stub, comments: () => comments, did: () => stub.asked.map(({ what }) => what) };
}

function pageOf(comments: readonly Comment[], before: unknown): unknown {
  const end = before === null ? comments.length : Number(before);
  const start = Math.max(0, end - 100);
  const pageInfo = { hasPreviousPage: start > 0, startCursor: String(start) };
  const nodes = comments.slice(start, end);
  return { repository: { pullRequest: { id: 'PR_1', comments: { nodes, pageInfo } } } };
}

function post(on: ReturnType<typeof thread>, body: string, pullRequest: number | undefined = 5) {
  return postComment({ api: on.api, environment, pullRequest, sha }, body);
}

describe('what becomes of the thread', () => {
  const foreign = comment({ viewerDidAuthor: false });
  const filler = Array.from({ length: 250 }, (_, index) =>
    comment({ id: `x${String(index)}`, body: 'hello' }),
  );
  test.each([
    ['nothing there: written', [], ['Comments', 'AddComment']],
    ['the same verdict and text: left alone', [comment()], ['Comments']],
    [
      'the same text with other ends of lines: left alone',
      [comment({ body: blocked.trimEnd().replace(/\n/g, '\r\n') })],
      ['Comments'],
    ],
    [
      'the same verdict, another text: edited',
      [comment({ body: blocked.replace('why', 'why not') })],
      ['Comments', 'UpdateComment'],
    ],
    [
      'another verdict: written anew, the old one folded',
      [comment({ body: allowed })],
      ['Comments', 'AddComment', 'FoldComment'],
    ],
    [
      'several old ones: all folded',
      [comment({ body: allowed }), comment({ id: 'C_1', body: allowed })],
      ['Comments', 'AddComment', 'FoldComment', 'FoldComment'],
    ],
    ['the same text by somebody else: not ours', [foreign], ['Comments', 'AddComment']],
    ['a folded one is past', [comment({ isMinimized: true })], ['Comments', 'AddComment']],
    [
      'the marker in the middle is text',
      [comment({ body: `${blocked}\nthe end` })],
      ['Comments', 'AddComment'],
    ],
    [
      'the marker of another environment',
      [comment({ body: blocked.replace('production shop', 'staging shop') })],
      ['Comments', 'AddComment'],
    ],
    ['ours on an older page', [comment(), ...filler], ['Comments', 'Comments', 'Comments']],
  ])('%s', async (_, start, did) => {
    const on = thread(start);
    expect(await post(on, blocked)).toEqual({ posted: true });
    expect(on.did()).toEqual(did);
    const ours = on.comments().filter((one) => one.viewerDidAuthor && !one.isMinimized);
    expect(
      ours
        .filter(({ body }) => body.includes(marker))
        .at(-1)
        ?.body.trimEnd(),
    ).toContain('why');
  });

  test('a thousand comments are looked at, no more', async () => {
    const many = Array.from({ length: 1200 }, () => comment({ body: 'hello' }));
    const on = thread([comment(), ...many]);
    await post(on, blocked);
    expect(on.did().filter((what) => what === 'Comments')).toHaveLength(10);
  });
});

describe('F21: a lost answer', () => {
  test.each([
    ['the comment was written', 'after', ['Comments', 'AddComment', 'Comments']],
    ['it was not written', 'before', ['Comments', 'AddComment', 'Comments', 'AddComment']],
  ] as const)('%s: there is one', async (_, when, did) => {
    const on = thread([], {
      lose: (what, nth) => (what === 'AddComment' && nth === 0 ? when : undefined),
    });
    expect(await post(on, blocked)).toEqual({ posted: true });
    expect(on.did()).toEqual(did);
    expect(on.comments()).toHaveLength(1);
  });

  test.each([
    ['written', queries.addQuery('PR_1', 'x'), false],
    ['edited', queries.updateQuery('C_1', 'x'), true],
    ['folded', queries.minimizeQuery('C_1'), true],
  ])('whether the client may repeat it by itself: %s', (_, { repeatable }, expected) => {
    expect(repeatable).toBe(expected);
  });

  test('nobody can tell: it is not written twice', async () => {
    const on = thread([], {
      lose: (what, nth) => (what === 'AddComment' || nth > 0 ? 'after' : undefined),
    });
    expect(await post(on, blocked)).toMatchObject({ posted: false });
    expect(on.comments()).toHaveLength(1);
  });
});

describe('which pull request', () => {
  const pulls = [
    { number: 7, mergedAt: '2026-11-20T10:00:00Z' },
    { number: 9, mergedAt: null },
    { number: 8, mergedAt: '2026-11-20T11:00:00Z' },
  ];
  test('the newest merged one that holds the commit', async () => {
    const on = thread([], { pulls });
    await postComment({ api: on.api, environment, pullRequest: undefined, sha }, blocked);
    expect(on.asked[1]?.parameters).toMatchObject({ number: 8 });
  });

  test.each([
    ['none is merged', [{ number: 9, mergedAt: null }], sha],
    ['none at all', [], sha],
    ['no commit either', pulls, undefined],
  ] as const)('%s: a note', async (_, some, commit) => {
    const on = thread([], { pulls: some });
    const target = { api: on.api, environment, pullRequest: undefined, sha: commit };
    expect(await postComment(target, blocked)).toEqual({
      posted: false,
      note: 'no comment was posted: no merged pull request holds the commit',
    });
  });
});

describe('what is refused', () => {
  test.each(['Comments', 'AddComment', 'UpdateComment'])(
    '%s names the permission',
    async (name) => {
      const on = thread(
        name === 'UpdateComment' ? [comment({ body: blocked.replace('why', 'x') })] : [],
      );
      for (const refusal of [{ refused: 'FORBIDDEN' }, { fault: fault('forbidden') }]) {
        const { api } = stubApi((asked) => {
          if (asked.what === name) return refusal;
          return { value: pageOf(on.comments(), null) };
        });
        const posting = await postComment({ api, environment, pullRequest: 5, sha }, blocked);
        expect(posting.posted).toBe(false);
        expect(posting.note).toContain('`pull-requests: write`');
      }
    },
  );

  test('an old comment that cannot be folded is a note', async () => {
    const { api } = stubApi(({ what }) => {
      if (what === 'FoldComment') return { refused: 'UNPROCESSABLE' };
      return what === 'Comments'
        ? { value: pageOf([comment({ body: allowed })], null) }
        : { value: { addComment: {} } };
    });
    expect(await postComment({ api, environment, pullRequest: 5, sha }, blocked)).toEqual({
      posted: true,
      note: 'the comment of an earlier verdict was not folded: GitHub refused it (UNPROCESSABLE)',
    });
  });

  test('a report without its marker is not posted: it would not be found again', async () => {
    const on = thread();
    expect(await post(on, '### Blocked\n')).toMatchObject({ posted: false });
    expect(on.did()).toEqual([]);
  });
});

test('F23: a body has at most 65,536 characters, and its marker stays the last line', async () => {
  const on = thread();
  const long = `### ⛔ Blocked\n${'| a row of a table |\n'.repeat(5000)}\n${marker}\n`;
  await post(on, long);
  const body = on.comments()[0]?.body ?? '';
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(body.length).toBeGreaterThan(65_000);
  expect(body.trimEnd().split('\n').at(-1)).toBe(marker);
  await post(on, long);
  expect(on.comments()).toHaveLength(1);
});

describe("the documents keep to GitHub's schema", () => {
  const file = '../../../node_modules/@octokit/graphql-schema/schema.graphql';
  const sdl = readFileSync(new URL(file, import.meta.url), 'utf8');
  const schema: GraphQLSchema = buildSchema(sdl, { assumeValidSDL: true });
  const documents = Object.entries(queries).flatMap(([name, text]) =>
    typeof text === 'string' ? [[name, text] as const] : [],
  );

  test.each(documents)('%s', (_, text) => {
    expect(validate(schema, parse(text))).toEqual([]);
  });

  test('there are five, and one that does not keep to it is found', () => {
    expect(documents).toHaveLength(5);
    expect(validate(schema, parse('{ repository(owner: "a") { x } }'))).not.toEqual([]);
  });
});

describe('a comment from when the service was not known', () => {
  const broken = `### 🛠️ Policy error: production\nwhy\n\n<!-- promotion-gate production unknown -->\n`;

  test('is folded by the next one of the same environment', async () => {
    const on = thread([comment({ body: broken })]);
    await post(on, `### ✅ Allowed: shop\n\n<!-- promotion-gate production shop -->\n`);
    expect(on.comments().map(({ isMinimized }) => isMinimized)).toEqual([true, false]);
  });

  test.each(['staging shop', 'preview production shop'])(
    'stays where it is about %s',
    async (of) => {
      const on = thread([comment({ body: broken })]);
      await post(on, `### ✅ Allowed: shop\n\n<!-- promotion-gate ${of} -->\n`);
      expect(on.comments().map(({ isMinimized }) => isMinimized)).toEqual([false, false]);
    },
  );
});
