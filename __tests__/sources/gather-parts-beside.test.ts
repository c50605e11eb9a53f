/** T42: a path that may be of two files of the workspace, at the top and below the folder where a tool ran, makes no part better. */
import { describe, expect, test } from '@jest/globals';
import { partOf } from './parts-of.js';

const pay = { paths: ['packages/pay/**'] };
const top = { paths: ['src/**'] };
const sources = { 'packages/pay/src/card.ts': '' };
const decoy = { ...sources, 'src/card.ts': '' };

function lcov(...paths: readonly string[]): string {
  return paths.map((path) => `SF:${path}\nDA:1,0\nDA:2,1\nend_of_record\n`).join('');
}

function junit(...paths: readonly string[]): string {
  const cases = paths.map((path) => `<testcase name="c" file="${path}"><failure/></testcase>`);
  return `<testsuite name="s">${cases.join('')}</testsuite>`;
}

function sarif(...uris: readonly string[]): string {
  const results = uris.map((uri) => ({
    ruleId: 'r',
    locations: [{ physicalLocation: { artifactLocation: { uri } } }],
  }));
  return JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 't' } }, results }] });
}

const unclear = '"src/card.ts" may be "src/card.ts" or "packages/pay/src/card.ts"';

describe('T42: a file of the same name at the top', () => {
  test('hides no lines of a part whose tool ran further down', async () => {
    const part = await partOf(pay, { ...decoy, 'r/a.info': lcov('src/card.ts') });
    const lines = { covered: 0, total: 0, open: { covered: 1, total: 2 } };
    expect(part).toEqual({ ...pay, coverage: { lines }, unclear });
  });

  test('hides no failed cases', async () => {
    const part = await partOf(pay, { ...decoy, 'r/a.xml': junit('src/card.ts') });
    expect(part).toMatchObject({ tests: { total: 0, open: { failed: 1 } }, unclear });
  });

  test('hides no findings, and says not that there are none', async () => {
    const part = await partOf(pay, { ...decoy, 'r/a.sarif': sarif('src/card.ts') });
    expect(part).toMatchObject({ scan: { medium: 0, open: { medium: 1 } }, unclear });
  });

  test('hides nothing of what a container calls otherwise', async () => {
    const files = { ...decoy, 'r/a.xml': junit('/build/src/card.ts') };
    expect((await partOf(pay, files)).tests).toMatchObject({ total: 0, open: { failed: 1 } });
  });

  test('lends its part no lines that may be of the other', async () => {
    const part = await partOf(top, { ...decoy, 'r/a.info': lcov('src/card.ts') });
    const lines = { covered: 0, total: 0, open: { covered: 1, total: 2 } };
    expect(part).toEqual({ ...top, coverage: { lines }, unclear });
  });

  test('hides nothing of a file that is not there, beside a report of its folder', async () => {
    const files = {
      'src/card.ts': '',
      'packages/pay/src/card.ts': '',
      'packages/web/r/a.xml': junit('src/card.ts'),
    };
    expect((await partOf(pay, files)).tests).toMatchObject({ total: 0, open: { failed: 1 } });
  });
});

describe('it is the one at the top', () => {
  test.each([
    ['if another path of the report is there alone', ['src/card.ts', 'src/cart.ts']],
    ['in whichever order they are told', ['src/cart.ts', 'src/card.ts']],
  ])('%s', async (_, paths) => {
    const files = { ...decoy, 'src/cart.ts': '', 'r/a.info': lcov(...paths) };
    const whole = { lines: { covered: 2, total: 4 } };
    expect((await partOf(top, files)).coverage).toEqual(whole);
    expect(await partOf(pay, files)).toEqual({
      ...pay,
      coverage: { lines: { covered: 0, total: 0 } },
    });
    const found = await partOf(pay, { ...decoy, 'src/cart.ts': '', 'r/a.xml': junit(...paths) });
    expect(found.tests).toEqual({ total: 0, failed: 0, errors: 0, skipped: 0 });
  });

  test('if the path is absolute', async () => {
    const files = { ...decoy, 'r/a.info': lcov('ROOT/src/card.ts') };
    expect((await partOf(top, files)).coverage).toEqual({ lines: { covered: 1, total: 2 } });
  });

  test('if the part has both', async () => {
    const files = { ...decoy, 'r/a.info': lcov('src/card.ts') };
    const both = await partOf({ paths: ['**/card.ts'] }, files);
    expect(both.coverage).toEqual({ lines: { covered: 1, total: 2 } });
  });

  test('if the other lies in node_modules', async () => {
    const files = {
      'src/card.ts': '',
      'node_modules/pay/src/card.ts': '',
      'r/a.info': lcov('src/card.ts'),
    };
    expect((await partOf(top, files)).coverage).toEqual({ lines: { covered: 1, total: 2 } });
  });
});
