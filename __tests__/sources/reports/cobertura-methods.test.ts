/** Lines that Cobertura tells both in a class and in its methods: where they differ the worse counts, and it is told. */
import { describe, expect, test } from '@jest/globals';
import { readKind } from './reading.js';

type Line = readonly [number: number, hits: number, branches?: string];

function line([number, hits, branches]: Line): string {
  const of = branches === undefined ? '' : ` branch="true" condition-coverage="${branches}"`;
  return `<line number="${number}" hits="${hits}"${of}/>`;
}

function report(of: {
  readonly methods: readonly (readonly Line[])[];
  readonly lines: readonly Line[];
  readonly root?: string;
}): string {
  const methods = of.methods
    .map((lines) => `<method name="m" signature="()V"><lines>${lines.map(line).join('')}</lines>`)
    .map((text) => `${text}</method>`);
  const body = `<methods>${methods.join('')}</methods><lines>${of.lines.map(line).join('')}</lines>`;
  const one = `<class name="c" filename="c.js">${body}</class>`;
  return `<coverage version="1" ${of.root ?? ''}><packages><package name="p"><classes>${one}</classes></package></packages></coverage>`;
}

const told =
  /^tells (?:a line|\d lines) of "c\.js" otherwise in a method than in its class, and the worse counts$/;

describe('T42: a class and its methods that differ', () => {
  const rows: readonly {
    readonly name: string;
    readonly of: Parameters<typeof report>[0];
    readonly totals: object;
  }[] = [
    {
      name: 'only the method says that lines are covered',
      of: {
        methods: [
          [
            [1, 1],
            [2, 1],
          ],
        ],
        lines: [
          [1, 0],
          [2, 0],
          [3, 1],
        ],
      },
      totals: { lines: { covered: 1, total: 3 } },
    },
    {
      name: 'only the class says so',
      of: {
        methods: [
          [
            [1, 0],
            [2, 0],
          ],
        ],
        lines: [
          [1, 4],
          [2, 4],
          [3, 1],
        ],
      },
      totals: { lines: { covered: 1, total: 3 } },
    },
    {
      name: 'and the file declares what the better of both says',
      of: {
        root: 'lines-covered="3" lines-valid="3"',
        methods: [
          [
            [1, 0],
            [2, 0],
          ],
        ],
        lines: [
          [1, 4],
          [2, 4],
          [3, 1],
        ],
      },
      totals: { lines: { covered: 1, total: 3 } },
    },
    {
      name: 'a method of one line that was called, and the class says that the line did not run',
      of: { methods: [[[1, 7]]], lines: [[1, 0]] },
      totals: { lines: { covered: 0, total: 1 } },
    },
    {
      name: 'branches of a line',
      of: {
        methods: [
          [
            [1, 1, '100% (2/2)'],
            [2, 1],
          ],
        ],
        lines: [
          [1, 1, '50% (1/2)'],
          [2, 1],
        ],
      },
      totals: { lines: { covered: 2, total: 2 }, branches: { covered: 1, total: 2 } },
    },
    {
      name: 'other branches of a line: the fewest that were taken and the most that were not',
      of: {
        methods: [
          [
            [1, 1, '25% (1/4)'],
            [2, 1],
          ],
        ],
        lines: [
          [1, 1, '100% (2/2)'],
          [2, 1],
        ],
      },
      totals: { branches: { covered: 1, total: 4 } },
    },
  ];
  test.each(rows)('$name', async ({ of, totals }) => {
    const found = await readKind('coverage', report(of));
    expect(found).toMatchObject({ totals, usable: true });
    expect(found.problems).toContainEqual(expect.stringMatching(told));
    const [file] = found.files();
    expect(file).toMatchObject(totals);
  });
});

describe('what tools write is no contradiction', () => {
  const rows: readonly {
    readonly name: string;
    readonly of: Parameters<typeof report>[0];
    readonly totals: object;
  }[] = [
    {
      name: 'the same in both (coverlet, gcovr)',
      of: {
        methods: [
          [
            [1, 2],
            [2, 0],
          ],
        ],
        lines: [
          [1, 2],
          [2, 0],
        ],
      },
      totals: { lines: { covered: 1, total: 2 } },
    },
    {
      name: 'a line of two methods, of which one ran',
      of: {
        methods: [
          [
            [1, 0],
            [2, 0],
          ],
          [
            [1, 3],
            [3, 3],
          ],
        ],
        lines: [
          [1, 3],
          [2, 0],
          [3, 3],
        ],
      },
      totals: { lines: { covered: 2, total: 3 } },
    },
    {
      name: 'a function that began on a line that ran, and was not called (Istanbul, lcov_cobertura)',
      of: { methods: [[[1, 0]]], lines: [[1, 1]] },
      totals: { lines: { covered: 1, total: 1 }, functions: { covered: 0, total: 1 } },
    },
    {
      name: 'a function that began on a line of no statement (Istanbul)',
      of: {
        root: 'lines-covered="1" lines-valid="2"',
        methods: [[[1, 0]]],
        lines: [
          [2, 1],
          [3, 0],
        ],
      },
      totals: { lines: { covered: 1, total: 3 }, functions: { covered: 0, total: 1 } },
    },
    {
      name: 'methods alone',
      of: {
        methods: [
          [[1, 1]],
          [
            [4, 1],
            [5, 0],
          ],
        ],
        lines: [],
      },
      totals: { lines: { covered: 2, total: 3 } },
    },
  ];
  test.each(rows)('$name', async ({ of, totals }) => {
    expect(await readKind('coverage', report(of))).toMatchObject({ totals, problems: [] });
  });
});

test('T42: what a rate of the class takes away is not taken away again', async () => {
  const text = report({
    methods: [
      [
        [1, 0],
        [2, 0],
      ],
    ],
    lines: [
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 1],
    ],
  }).replace('<class ', '<class line-rate="0.5" ');
  expect(await readKind('coverage', text)).toMatchObject({
    totals: { lines: { covered: 2, total: 4 } },
  });
});

test('T42: a class of the same file that ran covers the line in both', async () => {
  const one = report({
    methods: [
      [
        [1, 0],
        [2, 0],
      ],
    ],
    lines: [
      [1, 0],
      [2, 0],
    ],
  });
  const [, ran = ''] =
    /(<class .*<\/class>)/.exec(
      report({
        methods: [
          [
            [1, 1],
            [2, 1],
          ],
        ],
        lines: [
          [1, 1],
          [2, 1],
        ],
      }),
    ) ?? [];
  const found = await readKind('coverage', one.replace('</classes>', `${ran}</classes>`));
  expect(found).toMatchObject({ totals: { lines: { covered: 2, total: 2 } }, problems: [] });
});
