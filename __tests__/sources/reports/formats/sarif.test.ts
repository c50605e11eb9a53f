/** SARIF: what a run says of itself and of its rules is never read better than it is. */
import { describe, expect, test } from '@jest/globals';
import { codesOf, read, readKind } from '../reading.js';

type Part = Readonly<Record<string, unknown>>;

/** A report of one run; `more` is of the run. */
function sarif(results: readonly Part[], more: Part = {}): string {
  const run = { tool: { driver: { name: 't' } }, results, ...more };
  return JSON.stringify({ version: '2.1.0', runs: [run] });
}

function withRule(rule: Part, result: Part = {}): string {
  const tool = { driver: { name: 't', rules: [{ id: 'r', ...rule }] } };
  return sarif([{ ruleId: 'r', message: { text: 'm' }, ...result }], { tool });
}

function score(of: unknown, tags: readonly string[] = []): Part {
  return { properties: { 'security-severity': of, tags } };
}

describe('a security-severity of 0 is none that is told', () => {
  test.each([
    ['the level of the result counts', withRule(score('0.0'), { level: 'error' }), { high: 1 }],
    [
      'so does that of its rule',
      withRule({ ...score('0'), defaultConfiguration: { level: 'error' } }),
      { high: 1 },
    ],
    ['and on the result itself', withRule({}, { ...score(0), level: 'error' }), { high: 1 }],
    ['a note is low', withRule(score('0.0', ['security']), { level: 'note' }), { low: 1 }],
    ['above 0 it counts', withRule(score('0.1'), { level: 'error' }), { low: 1 }],
    [
      'beside it another counts',
      withRule(score('0.0'), { ...score('9.8'), level: 'note' }),
      { critical: 1 },
    ],
  ])('T42: %s', async (_name, text, totals) => {
    expect(await readKind('scan', text)).toMatchObject({ totals, problems: [] });
  });

  test('T42: UNKNOWN of Trivy is the worst, as in its JSON', async () => {
    const tags = ['vulnerability', 'security', 'UNKNOWN'];
    const found = await readKind('scan', withRule(score('0.0', tags), { level: 'note' }));
    expect(found).toMatchObject({
      totals: { total: 1, critical: 1 },
      problems: ['findings of the rule "r" are of no known severity, and count as critical'],
    });
    const scored = await readKind('scan', withRule(score('5.5', tags), { level: 'note' }));
    expect(scored).toMatchObject({ totals: { total: 1, medium: 1 }, problems: [] });
  });
});

describe('a run that says that it is not complete', () => {
  const told = (key: string, notifications: readonly Part[]): string =>
    sarif([], { invocations: [{ executionSuccessful: true, [key]: notifications }] });

  test.each(['toolExecutionNotifications', 'toolConfigurationNotifications'])(
    'T42: an error among its %s is shown',
    async (key) => {
      const found = await read(told(key, [{ level: 'error', message: { text: 'a.c: no parse' } }]));
      expect(found).toMatchObject({ usable: true });
      expect(found.problems).toEqual([
        { code: 'partial', message: 'run 1 tells an error of the tool: "a.c: no parse"' },
      ]);
    },
  );

  test('the ordinary ones of CodeQL are not', async () => {
    const levels = [{}, { level: 'none' }, { level: 'note' }, { level: 'warning' }];
    const found = await read(
      told(
        'toolExecutionNotifications',
        levels.map((level) => ({ ...level, message: { text: 'extracted' } })),
      ),
    );
    expect(found).toMatchObject({ usable: true, problems: [] });
  });

  test('T42: results beside the runs are not read, so it is refused', async () => {
    const inline = [{ runGuid: 'x', results: [{ ruleId: 'r', level: 'error' }] }];
    const whole: Part = JSON.parse(sarif([])) as Part;
    const found = await read(JSON.stringify({ ...whole, inlineExternalProperties: inline }));
    expect(found).toMatchObject({ usable: false });
    expect(codesOf(found)).toEqual(['no-results']);
  });
});

test('what occurred several times is one finding', async () => {
  const found = await readKind('scan', sarif([{ ruleId: 'r', occurrenceCount: 7 }]));
  expect(found).toMatchObject({ totals: { total: 1 }, problems: [] });
});

test('T42: a rule is of its own id and of ids below it, and of no longer one', async () => {
  const of = (ruleId: string): string =>
    withRule({ defaultConfiguration: { level: 'note' } }, { ruleId });
  expect(await readKind('scan', of('r/1'))).toMatchObject({ totals: { total: 1, low: 1 } });
  expect(await readKind('scan', of('r1'))).toMatchObject({ totals: { total: 1, medium: 1 } });
});

describe('what a run keeps elsewhere, or says of itself beside executionSuccessful', () => {
  test.each(['driver', 'extensions', 'invocations', 'conversion', 'policies'])(
    'T42: its %s in another file makes it no evidence',
    async (key) => {
      const text = sarif([], { externalPropertyFileReferences: { [key]: { itemCount: 1 } } });
      expect(await read(text)).toMatchObject({ usable: false });
    },
  );

  test('its artifacts in another file say nothing of what was found', async () => {
    const text = sarif([], { externalPropertyFileReferences: { artifacts: [{ itemCount: 1 }] } });
    expect(await read(text)).toMatchObject({ usable: true, problems: [] });
  });

  test.each([
    ['an invocation that is in no list', { invocations: { executionSuccessful: false } }],
    ['a conversion that failed', { conversion: { invocation: { executionSuccessful: false } } }],
    ['a signal', { invocations: [{ executionSuccessful: true, exitSignalName: 'SIGKILL' }] }],
    [
      'a start that failed',
      { invocations: [{ executionSuccessful: true, processStartFailureMessage: 'not found' }] },
    ],
  ])('T42: %s is no run that succeeded', async (_name, more) => {
    expect(await read(sarif([], more))).toMatchObject({ usable: false });
  });
});

describe('a rule is found by whatever names it', () => {
  const error = { defaultConfiguration: { level: 'error' } };
  const note = { defaultConfiguration: { level: 'note' } };
  const driver = { name: 't', guid: 'd', rules: [{ id: 'r', guid: 'g', ...note }] };
  const extension = { name: 'e', guid: 'x', rules: [{ id: 's', guid: 'h', ...error }] };
  const tool = { driver, extensions: [extension] };
  const found = (rule: Part, more: Part = {}): ReturnType<typeof readKind<'scan'>> =>
    readKind('scan', sarif([{ rule, message: { text: 'm' } }], { tool, ...more }));

  test.each([
    ['guid', { guid: 'g' }, { low: 1 }],
    ['guid of an extension', { guid: 'h' }, { high: 1 }],
    ['the guid of its component', { index: 0, toolComponent: { guid: 'x' } }, { high: 1 }],
    ['the name of its component', { index: 0, toolComponent: { name: 'e' } }, { high: 1 }],
    ['the name of the driver', { index: 0, toolComponent: { name: 't' } }, { low: 1 }],
  ])('T42: %s', async (_name, rule, totals) => {
    expect(await found(rule)).toMatchObject({ totals, problems: [] });
  });

  test.each([
    ['guid', { guid: 'none' }],
    ['index', { index: 7 }],
    ['component', { index: 0, toolComponent: { name: 'none' } }],
  ])('T42: one that its %s does not find is of no known severity', async (_name, rule) => {
    const report = await found(rule);
    expect(report.totals).toMatchObject({ total: 1, critical: 1 });
    expect(report.problems.join()).toContain('count as critical');
  });

  test.each([{ guid: 'g' }, { guid: 'none' }, { id: 'none' }])(
    'T42: a level of the invocation for %j is seen',
    async (descriptor) => {
      const overrides = [{ descriptor, configuration: { level: 'error' } }];
      const invocations = [{ executionSuccessful: true, ruleConfigurationOverrides: overrides }];
      const rules = [{ id: 'r', guid: 'g', defaultConfiguration: { level: 'note' } }];
      const more = { tool: { driver: { name: 't', rules } }, invocations };
      const result = { ruleId: 'r', message: { text: 'm' } };
      expect((await readKind('scan', sarif([result], more))).totals).toMatchObject({ high: 1 });
    },
  );

  test.each([[{ ruleId: 'B', rule: { id: 'A' } }], [{ ruleIndex: 1, rule: { index: 0 } }]])(
    'T42: a result of two rules is refused: %j',
    async (result) => {
      const text = sarif([{ ...result, message: { text: 'm' } }], { tool });
      expect(codesOf(await read(text))).toEqual(['wrong-shape']);
    },
  );

  test('a part of a rule is of no other rule', async () => {
    const text = sarif([{ ruleId: 'r/1', rule: { id: 'r' }, message: { text: 'm' } }], { tool });
    expect((await readKind('scan', text)).totals).toMatchObject({ low: 1 });
  });
});
