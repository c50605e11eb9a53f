import { describe, expect, test } from '@jest/globals';
import { commitsSince, reach, type Vertex } from '../../../../src/hosts/github/duties/graph.js';

/** `c: a b` is a commit with two parents; in the order in which they are written. */
function graphOf(...lines: readonly string[]): ReadonlyMap<string, Vertex> {
  return new Map(
    lines.map((line) => {
      const [oid = '', parents = ''] = line.split(':');
      return [oid, { oid, parents: parents.split(' ').filter((one) => one !== '') }];
    }),
  );
}

function since(graph: ReadonlyMap<string, Vertex>, head: string, base: string | null) {
  const { commits, closed } = commitsSince(graph, head, base);
  return { commits: commits.map(({ oid }) => oid).join(' '), closed };
}

describe('the commits since a deployed one', () => {
  const line = ['d: c', 'c: b', 'b: a', 'a:'];
  test.each<
    readonly [string, readonly string[], string | null, { commits: string; closed: boolean }]
  >([
    ['a line', line, 'b', { commits: 'd c', closed: true }],
    [
      'the deployed one was not read itself',
      ['d: c', 'c: b'],
      'b',
      { commits: 'd c', closed: true },
    ],
    ['T24: a parent was not read', ['d: c', 'c: b'], 'a', { commits: 'd c', closed: false }],
    ['all of the history', line, null, { commits: 'd c b a', closed: true }],
    [
      'T24: all of a history of which the end was not read',
      line.slice(0, 3),
      null,
      { commits: 'd c b', closed: false },
    ],
    ['the deployed one itself', line, 'd', { commits: '', closed: true }],
    ['what is deployed holds it', ['e: d', ...line], 'e', { commits: '', closed: true }],
    [
      'a branch that left the line before the deployed one',
      ['d: c s', 's: a', 'c: b', 'b: a', 'a:'],
      'c',
      { commits: 'd s', closed: true },
    ],
    [
      'T23: dates that lie: a commit of the range behind the deployed one',
      ['d: c s', 'c: b', 'b: a', 'a:', 's: a'],
      'c',
      { commits: 'd s', closed: true },
    ],
  ])('%s', (_, lines, base, found) => {
    expect(since(graphOf(...lines), 'd', base)).toEqual(found);
  });

  test('histories that part: what only the other one tells is not taken for new', () => {
    const read = graphOf('d: a', 'a: z', 'z:');
    expect(since(read, 'd', 'x')).toEqual({ commits: 'd a z', closed: true });
    expect(since(new Map([...read, ...graphOf('x: a')]), 'd', 'x').commits).toBe('d');
  });

  test('a commit reaches itself and its ancestors, as far as they were read', () => {
    expect([...reach(graphOf('c: b', 'b: a'), 'c')]).toEqual(['c', 'b', 'a']);
  });
});
