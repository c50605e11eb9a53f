/** T42: what a file declares never loses without a word: the worse wins, and the disagreement is shown. */
import { describe, expect, test } from '@jest/globals';
import { codesOf, read, readKind } from './reading.js';

interface Rates {
  readonly root?: string;
  readonly package?: string;
  readonly class?: string;
  /** Of the only class, as `line` elements. */
  readonly hits?: readonly number[];
}

/** Three of four lines are hit. */
function cobertura({ root = '', hits = [1, 1, 1, 0], ...of }: Rates): string {
  const lines = hits
    .map((hit, at) => `<line number="${String(at + 1)}" hits="${String(hit)}"/>`)
    .join('');
  const one = `<class name="c" filename="c.py" ${of.class ?? ''}><methods/><lines>${lines}</lines></class>`;
  return `<coverage ${root || 'line-rate="0.75"'}><packages><package name="p" ${of.package ?? ''}><classes>${one}</classes></package></packages></coverage>`;
}

function rate(of: string): string {
  return `line-rate="${of}"`;
}

const thirds = [1, 1, 0];

describe('Cobertura: within the digits that are written there is no disagreement', () => {
  test.each([
    { root: rate('0.75') },
    { root: rate('0.750000'), package: rate('0.7500'), class: rate('.75') },
    { root: rate('0.67'), class: rate('0.66'), package: rate('0.667'), hits: thirds },
    { root: rate('0.6666'), class: rate('0.6667'), package: rate('0.66667'), hits: thirds },
    { root: rate('0.6666666666666666'), class: rate('0.666666686535'), hits: thirds },
    { root: rate('1'), class: rate('1.0'), hits: [1, 1] },
    { root: rate('0'), package: rate('NaN'), hits: [0] },
    { root: `${rate('0.75')} branch-rate="0"`, class: `${rate('0.75')} branch-rate="1"` },
  ] satisfies readonly Rates[])('%j', async (rates) => {
    expect(await readKind('coverage', cobertura(rates))).toMatchObject({ problems: [] });
  });
});

describe('Cobertura: beyond them the worse wins', () => {
  test.each([
    ['T42: more, of the root', { root: rate('0.7600') }, 3],
    ['T42: more, by one of the last digit', { root: rate('0.76') }, 3],
    ['T42: less, of the root', { root: rate('0.7401') }, 2],
    ['T42: less, of a class', { class: rate('0.5') }, 2],
    ['T42: less, of a package', { package: rate('0.25') }, 1],
    ['T42: both, and none is lost twice', { package: rate('0.25'), class: rate('0.25') }, 1],
    ['T42: more, of a class', { class: rate('0.9') }, 3],
    ['T42: more, of a package', { package: rate('1') }, 3],
  ] satisfies readonly (readonly [string, Rates, number])[])(
    '%s',
    async (_name, rates, covered) => {
      const found = await read(cobertura(rates));
      expect(codesOf(found)).toEqual(['disagreement']);
      expect(found).toMatchObject({
        usable: true,
        report: { totals: { lines: { covered, total: 4 } } },
      });
    },
  );

  test('T42: a class is named with what it declares', async () => {
    const { problems } = await readKind('coverage', cobertura({ class: rate('0.5') }));
    expect(problems).toEqual(['declares a share of 0.5 of the lines of class "c", and has 3 of 4']);
  });

  test('T42: branches of a class', async () => {
    const line = '<line number="1" hits="1" branch="true" condition-coverage="50% (1/2)"/>';
    const text = cobertura({ class: 'branch-rate="0.0"', hits: [] }).replace(
      '<lines>',
      `<lines>${line}`,
    );
    const found = await readKind('coverage', text.replace('"0.75"', '"1"'));
    expect(found.totals).toMatchObject({ branches: { covered: 0, total: 2 } });
    expect(found.problems).toHaveLength(1);
  });

  test('a package of classes that share a file may count its lines once', async () => {
    const two = ['A', 'A.B']
      .map(
        (name, at) =>
          `<class name="${name}" filename="a.cs"><lines><line number="1" hits="${String(at)}"/><line number="2" hits="0"/></lines></class>`,
      )
      .join('');
    const of = (declared: string): string =>
      `<coverage><packages><package name="p" ${declared}><classes>${two}</classes></package></packages></coverage>`;
    for (const once of ['0.5', '0.25']) {
      expect(await readKind('coverage', of(rate(once)))).toMatchObject({
        problems: [],
        totals: { lines: { covered: 1, total: 2 } },
      });
    }
    expect(await readKind('coverage', of(rate('0.1')))).toMatchObject({
      problems: [expect.stringContaining('package "p"')],
      totals: { lines: { covered: 0, total: 2 } },
    });
  });
});

function summary(pct: unknown, of: object = { total: 100, covered: 85 }): string {
  const lines = { ...of, skipped: 0, pct };
  return JSON.stringify({ total: { lines }, '/a.js': { lines: { ...of, skipped: 0, pct: 85 } } });
}

describe('Istanbul coverage-summary.json', () => {
  test.each([[85], [85.0], [84.999], ['Unknown']])('%j is no disagreement', async (pct) => {
    const found = await readKind('coverage', summary(pct));
    expect(found).toMatchObject({ problems: [], totals: { lines: { covered: 85, total: 100 } } });
  });

  test.each([
    [10, 10],
    [84.9, 84],
    [99, 85],
  ])('T42: %d %% of 85 of 100', async (pct, covered) => {
    const found = await readKind('coverage', summary(pct));
    expect(found.problems).toContain(
      `declares a share of ${String(pct / 100)} of lines of the total, and has 85 of 100`,
    );
    expect(found.totals).toMatchObject({ lines: { covered, total: 100 } });
  });
});

describe('OpenCover', () => {
  const open = (attributes: string): string =>
    `<CoverageSession><Summary ${attributes}/><Modules><Module><Files><File uid="1" fullPath="/a.cs"/></Files><Classes><Class><Methods><Method><FileRef uid="1"/><SequencePoints>${[1, 1, 0].map((vc, at) => `<SequencePoint vc="${String(vc)}" sl="${String(at + 1)}" fileid="1"/>`).join('')}</SequencePoints></Method></Methods></Class></Classes></Module></Modules></CoverageSession>`;

  test.each(['66.67', '66,66', '66.7', '67'])('%s is no disagreement', async (percent) => {
    const found = await readKind('coverage', open(`sequenceCoverage="${percent}"`));
    expect(found).toMatchObject({ problems: [], totals: { statements: { covered: 2, total: 3 } } });
  });

  test.each([
    ['34', 1],
    ['10', 0],
    ['90', 2],
  ])('T42: %s %% of 2 of 3', async (percent, covered) => {
    const counts = 'numSequencePoints="3" visitedSequencePoints="2"';
    const found = await read(open(`${counts} sequenceCoverage="${percent}"`));
    expect(codesOf(found)).toEqual(['disagreement']);
    expect(found.report).toMatchObject({ totals: { statements: { covered, total: 3 } } });
  });
});

describe('Clover', () => {
  const clover = (statements: number, covered: number): string => {
    const metrics = `<metrics statements="${String(statements)}" coveredstatements="${String(covered)}"/>`;
    const lines = [1, 0].map(
      (count, at) => `<line num="${String(at + 1)}" type="stmt" count="${String(count)}"/>`,
    );
    return `<coverage generated="1700000000"><project>${metrics}<file name="a.php">${lines.join('')}${metrics}</file></project></coverage>`;
  };

  test('T42: fewer statements than lines that are hit', async () => {
    const found = await readKind('coverage', clover(2, 0));
    expect(found.totals).toMatchObject({
      lines: { covered: 0, total: 2 },
      statements: { covered: 0, total: 2 },
    });
    expect(found.problems).toEqual([
      'declares 0 of 2 statements of "a.php", and has 1 lines that are hit',
    ]);
  });

  test('several statements on a line are no disagreement', async () => {
    expect(await readKind('coverage', clover(3, 1))).toMatchObject({
      problems: [],
      totals: { lines: { covered: 1, total: 2 }, statements: { covered: 1, total: 3 } },
    });
  });
});

describe('OSV-Scanner: the worst of score, vector and word', () => {
  const osv = (score: string, word?: string): string => {
    const vulnerability = { id: 'GHSA-1', database_specific: { severity: word } };
    const groups = [{ ids: ['GHSA-1'], max_severity: score }];
    const found = {
      package: { name: 'a', version: '1' },
      vulnerabilities: [vulnerability],
      groups,
    };
    return JSON.stringify({
      results: [{ source: { path: 'x', type: 'lockfile' }, packages: [found] }],
    });
  };

  test.each([
    [
      '1.0',
      'CRITICAL',
      'critical',
      ['"GHSA-1" has a max_severity that is low, and a word of its database that is critical'],
    ],
    ['9.8', 'MODERATE', 'critical', []],
    ['', 'HIGH', 'high', []],
    ['5.0', 'MODERATE', 'medium', []],
  ] as const)('T42: %j and %s', async (score, word, severity, problems) => {
    const found = await readKind('scan', osv(score, word));
    expect(found).toMatchObject({ totals: { total: 1, [severity]: 1 }, problems });
  });
});

describe('LCOV', () => {
  test.each([
    ['LF:10\nLF:1\nLH:1', 1, 10],
    ['LF:1\nLF:10\nLH:1', 1, 10],
    ['LF:1\nLH:0\nLH:1', 0, 1],
  ])('T42: a sum that is told twice: %j', async (sums, covered, total) => {
    const found = await read(`SF:a\nDA:1,1\n${sums}\nend_of_record\n`);
    expect(codesOf(found)).toEqual(['disagreement']);
    expect(found.report).toMatchObject({ totals: { lines: { covered, total } } });
  });

  test('sums of functions alone, as Bun writes them, are what there is', async () => {
    const found = await readKind(
      'coverage',
      'TN:\nSF:a.ts\nFNF:2\nFNH:1\nDA:1,1\nDA:2,0\nLF:2\nLH:1\nend_of_record\n',
    );
    expect(found).toMatchObject({
      problems: [],
      totals: { lines: { covered: 1, total: 2 }, functions: { covered: 1, total: 2 } },
    });
  });

  test('T42: more functions hit than there are', async () => {
    expect(await read('SF:a\nFNF:1\nFNH:2\nDA:1,1\nend_of_record\n')).toMatchObject({
      usable: false,
    });
  });

  test('a blank at the end of a line says nothing', async () => {
    const text = 'SF:a\nDA:1,1 \nDA:2,0\t\nBRDA:1,0,0,- \nLF:2 \nLH:1\nend_of_record \n';
    expect(await readKind('coverage', text)).toMatchObject({
      problems: [],
      totals: { lines: { covered: 1, total: 2 }, branches: { covered: 0, total: 1 } },
    });
  });
});
