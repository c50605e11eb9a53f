/** Linking: names resolve, words are sealed, zones and periods make sense, the gate is new enough. */
import { describe, expect, test } from '@jest/globals';
import { link, notEvaluated, policyOf, type PolicyFiles } from '../decision/builders.js';

const zone = 'timezone: Europe/Berlin\n';

async function faultsOf(files: string | PolicyFiles) {
  const { faults } = await link(files);
  return faults.map(({ code, severity, message, hint, place }) => ({
    code,
    severity,
    message,
    hint,
    at: `${place.file}:${place.line}`,
  }));
}

function rule(text: string): string {
  return `environments:\n  production:\n    ${text}\n`;
}

describe('an unknown name says what was meant', () => {
  test.each([
    {
      name: 'open',
      text: `periods: { office: { days: mon } }\n${zone}${rule('windows: { open: [ofice] }')}`,
      hint: 'did you mean "office"?',
    },
    {
      name: 'frozen',
      text: `periods: { peak: { days: mon } }\n${zone}${rule('windows: { frozen: [peek] }')}`,
      hint: 'did you mean "peak"?',
    },
    {
      name: 'during',
      text: `periods: { peak: { days: mon } }\n${zone}${rule('windows: { frozen: [peak], when: { during: peaks } }')}`,
      hint: 'did you mean "peak"?',
    },
    {
      name: 'during in also',
      text: `periods: { peak: { days: mon } }\n${zone}${rule('also: { x: { when: { during: peaks }, windows: { frozen: [peak] } } }')}`,
      hint: 'did you mean "peak"?',
    },
    {
      name: 'during in an entry',
      text: `periods: { peak: { days: mon } }\n${zone}${rule('required-checks: { unit: { git: { file: c }, when: { during: peaks } } }')}`,
      hint: 'did you mean "peak"?',
    },
    {
      name: 'except',
      text: `periods: { peak: { days: mon }, p: { days: tue, except: [peaks] } }\n${zone}`,
      hint: 'did you mean "peak"?',
    },
    {
      name: 'region',
      text: `regions: { emea: { timezone: UTC } }\n${rule('required-checks: { unit: { git: { file: c }, when: { region: emae } } }')}`,
      hint: 'did you mean "emea"?',
    },
    {
      name: 'region of a sequence',
      text: `regions: { emea: { timezone: UTC } }\n${rule('sequence: { regions: [emae] }')}`,
      hint: 'did you mean "emea"?',
    },
    {
      name: 'group',
      text: `groups: { leads: { github: a } }\n${rule('separation-of-duties: { approvals: { lead: { from: leeds } } }')}`,
      hint: 'did you mean "leads"?',
    },
    {
      name: 'deployer',
      text: `groups: { leads: { github: a } }\n${rule('separation-of-duties: { deployer: { from: [leds] } }')}`,
      hint: 'did you mean "leads"?',
    },
    {
      name: 'ticket system',
      text: `tickets: { changes: { system: jira } }\n${rule('change-ticket: { from: change }')}`,
      hint: 'did you mean "changes"?',
    },
    {
      name: 'ticket system of a class',
      text: 'tickets: { changes: { system: jira } }\nclasses: { normal: { ticket: { from: change } } }\n',
      hint: 'did you mean "changes"?',
    },
    {
      name: 'calendar of a period',
      text: `calendars: { company: a.ics }\nperiods: { p: { calendar: companny } }\n${zone}`,
      hint: 'did you mean "company"?',
    },
    {
      name: 'calendar that covers',
      text: `calendars: { on-call: a.ics }\n${rule('windows: { covered-by: oncall }')}`,
      hint: 'did you mean "on-call"?',
    },
    {
      name: 'group of a bypass',
      text: 'groups: { leads: { github: a } }\nbypass: { waives: [windows], approvals: { a: { from: laeds } } }\n',
      hint: 'did you mean "leads"?',
    },
  ])('$name', async ({ text, hint }) => {
    expect(await faultsOf(`policy: 1\n${text}`)).toContainEqual(
      expect.objectContaining({ code: 'policy/unknown-name', severity: 'error', hint }),
    );
  });

  test('the names that exist are listed where none is near', async () => {
    const text = `policy: 1\n${zone}periods: { office: { days: mon } }\n${rule('windows: { open: [xyzzy] }')}`;
    expect(await faultsOf(text)).toMatchObject([{ hint: 'known here: office' }]);
  });

  test.each([
    { name: 'report', text: rule('quality: { tests: { unit: { failed: { at-most: 0 } } } }') },
    { name: 'scan', text: rule('security-scan: { scans: { sast: { total: { at-most: 0 } } } }') },
    {
      name: 'dependency',
      text: rule('dependency-health: { needs: { orders: { version: "1" } } }'),
    },
  ])('a slot that nobody fills is a warning: $name', async ({ text }) => {
    expect(await faultsOf(`policy: 1\n${text}`)).toMatchObject([
      { code: 'policy/unfilled-slot', severity: 'warning' },
    ]);
  });
});

const above = `acme/policy//base.yml@${'b'.repeat(40)}`;

function layered(own: string, base: string): PolicyFiles {
  return {
    root: `policy: 1\nextends: ${above}\n${own}`,
    layers: { [above]: `policy: 1\n${base}` },
  };
}

describe('words are sealed (T07)', () => {
  test.each([
    { name: 'timezone', own: 'timezone: UTC\n', base: zone },
    { name: 'weekend', own: 'weekend: [fri]\n', base: 'weekend: [sun]\n' },
    { name: 'catalog', own: 'catalog: mine.yml\n', base: 'catalog: acme/c//s.yml\n' },
    { name: 'people', own: 'people: mine.yml\n', base: 'people: acme/c//p.yml\n' },
    { name: 'holds', own: 'holds: mine.yml\n', base: 'holds: acme/c//h.yml\n' },
    { name: 'holidays', own: 'holidays: [DE]\n', base: 'holidays: [FR]\n' },
    {
      name: 'fiscal-year',
      own: 'fiscal-year: { starts: 04-01 }\n',
      base: 'fiscal-year: { starts: 01-01 }\n',
    },
    { name: 'risk', own: 'risk: { high: 99 }\n', base: 'risk: { high: 60 }\n' },
    {
      name: 'bypass',
      own: 'bypass: { waives: [windows] }\n',
      base: 'bypass: { waives: [quality] }\n',
    },
    { name: 'records', own: 'records: { store: none }\n', base: 'records: { store: branch }\n' },
    {
      name: 'periods',
      own: `periods: { peak: { days: tue } }\n`,
      base: `${zone}periods: { peak: { days: mon } }\n`,
    },
    {
      name: 'regions',
      own: 'regions: { eu: { timezone: UTC } }\n',
      base: 'regions: { eu: { timezone: UTC } }\n',
    },
    {
      name: 'groups',
      own: 'groups: { leads: { github: me } }\n',
      base: 'groups: { leads: { github: them } }\n',
    },
    {
      name: 'tickets',
      own: 'tickets: { t: { system: file } }\n',
      base: 'tickets: { t: { system: jira } }\n',
    },
    { name: 'calendars', own: 'calendars: { c: a.ics }\n', base: 'calendars: { c: b.ics }\n' },
    {
      name: 'classes',
      own: 'classes: { emergency: { passes: [frozen] } }\n',
      base: 'classes: { emergency: { passes: [open] } }\n',
    },
  ])('$name', async ({ own, base }) => {
    expect(await faultsOf(layered(own, base))).toMatchObject([
      { code: 'policy/redefined', severity: 'error', at: '.promotion-gate.yml:3' },
    ]);
  });

  test('a layer adds words of its own and uses those above it', async () => {
    const own = `periods: { mine: { days: mon } }\n${rule('windows: { open: [mine], frozen: [theirs] }')}`;
    const policy = await policyOf(layered(own, `${zone}periods: { theirs: { days: tue } }\n`));
    expect([...(policy.layers[0]?.periods.keys() ?? [])].sort()).toEqual(['mine', 'theirs']);
    expect([...(policy.layers[1]?.periods.keys() ?? [])]).toEqual(['theirs']);
  });

  test('a layer does not see the words of those below it', async () => {
    const own = 'periods: { mine: { days: mon } }\n';
    const faults = await faultsOf(layered(own, `${zone}${rule('windows: { open: [mine] }')}`));
    expect(faults).toMatchObject([{ code: 'policy/unknown-name', at: `${above}:5` }]);
  });

  test('slots flow up: the base demands a report that the service fills', async () => {
    const base = rule('quality: { tests: { unit: { failed: { at-most: 0 } } } }');
    expect(await faultsOf(layered('reports: { unit: { files: a.xml } }\n', base))).toEqual([]);
  });
});

describe('zones', () => {
  test.each([
    {
      name: 'misspelt (T61)',
      text: 'timezone: Europe/Berln',
      message: /did you mean Europe\/Berlin/,
    },
    {
      name: 'an offset',
      text: 'timezone: "+01:00"',
      message: /offsets and abbreviations are refused/,
    },
    {
      name: 'an abbreviation',
      text: 'timezone: CET',
      message: /offsets and abbreviations are refused/,
    },
    { name: 'another case', text: 'timezone: europe/berlin', message: /Europe\/Berlin/ },
    {
      name: 'of a region',
      text: 'regions: { eu: { timezone: Europe/Berln } }',
      message: /Europe\/Berlin/,
    },
    {
      name: 'of a period',
      text: 'timezone: UTC\nperiods: { p: { days: mon, in: Europe/Berln } }',
      message: /Europe\/Berlin/,
    },
  ])('$name', async ({ text, message }) => {
    const faults = await faultsOf(`policy: 1\n${text}\n`);
    expect(faults).toMatchObject([{ code: 'policy/unknown-zone', severity: 'error' }]);
    expect(faults[0]?.message).toMatch(message);
  });

  test('periods without a zone mean nothing', async () => {
    expect(await faultsOf('policy: 1\nperiods: { p: { days: mon } }\n')).toMatchObject([
      { code: 'policy/no-timezone', at: '.promotion-gate.yml:2' },
    ]);
  });

  test('in: region without regions', async () => {
    const text = `policy: 1\n${zone}periods: { p: { days: mon, in: region } }\n`;
    expect(await faultsOf(text)).toMatchObject([{ code: 'policy/unknown-name' }]);
  });
});

describe('periods', () => {
  test.each([
    { name: 'half-specified: from alone', period: '{ from: 2026-12-01 }' },
    { name: 'half-specified: through alone', period: '{ through: 2026-12-01 }' },
    { name: 'half-specified: weekly without its end', period: '{ weekly: { from: fri 17:00 } }' },
    { name: 'nothing at all', period: '{ reason: none }' },
    { name: 'through before from', period: '{ from: 2026-12-02, through: 2026-12-01 }' },
    { name: 'until at from', period: '{ from: 2026-12-02, until: 2026-12-02 }' },
    { name: 'two kinds at once', period: '{ days: mon, from: 2026-12-01, through: 2026-12-02 }' },
    { name: 'a day that is none', period: '{ days: mom }' },
    { name: 'a date that is none', period: '{ dates: [2026-02-30] }' },
    { name: 'for in days', period: '{ cron: "0 3 * * *", for: 1d }' },
  ])('$name', async ({ period }) => {
    const faults = await faultsOf(`policy: 1\n${zone}periods: { p: ${period} }\n`);
    expect(faults).toMatchObject([{ code: 'policy/period', severity: 'error' }]);
  });

  test('one that excepts itself in the end', async () => {
    const text = `policy: 1\n${zone}periods: { a: { days: mon, except: [b] }, b: { days: tue, except: [a] } }\n`;
    expect((await faultsOf(text)).map(({ code }) => code)).toEqual([
      'policy/period',
      'policy/period',
    ]);
  });

  test('one that excepts what is not evaluated is not evaluated either', async () => {
    const text = `policy: 1\n${zone}periods:${notEvaluated}\n  a: { days: mon, except: [later] }\n`;
    const policy = await policyOf(text);
    const defined = policy.layers[0]?.periods.get('a');
    expect(defined?.rule).toMatchObject({
      notBuilt: expect.stringContaining('by except: later') as unknown,
    });
    expect(
      (await faultsOf(text)).map(({ code, severity, at }) => ({ code, severity, at })),
    ).toEqual(
      [9, 10].map((line) => ({
        code: 'policy/not-built',
        severity: 'warning',
        at: `.promotion-gate.yml:${line}`,
      })),
    );
  });

  test('exceptions that many periods share are followed once each (T08)', async () => {
    const count = 60;
    const periods = Array.from({ length: count }, (_, index) => {
      const next = [index + 1, index + 2].filter((one) => one < count).map((one) => `p${one}`);
      return [`p${index}`, { days: 'mon', ...(next.length > 0 ? { except: next } : {}) }];
    });
    const text = JSON.stringify({
      policy: 1,
      timezone: 'UTC',
      periods: Object.fromEntries(periods) as object,
    });
    const faults = await faultsOf(text);
    // Deep chains are told as not evaluated; nothing hangs, and nothing is an error.
    expect(faults.length).toBeGreaterThan(0);
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['policy/not-built']));
  });

  test('the order of keys does not matter to how deep exceptions may go', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const periods = ids.map((id, index) => {
      const next = ids[index + 1];
      return [id, { days: 'mon', ...(next === undefined ? {} : { except: [next] }) }] as const;
    });
    const told = async (list: typeof periods): Promise<string[]> => {
      const text = JSON.stringify({
        policy: 1,
        timezone: 'UTC',
        periods: Object.fromEntries(list),
      });
      return (await faultsOf(text)).map(({ message }) => message).sort();
    };
    expect(await told(periods)).toEqual(await told([...periods].reverse()));
    expect(await told(periods)).toHaveLength(2);
  });
});

describe('requires-gate', () => {
  test.each([
    { requires: 'v1.4', codes: [] },
    { requires: '1.3.9', codes: [] },
    { requires: '"1.4.0"', codes: [] },
    { requires: 'v1.4.1', codes: ['policy/gate-too-old'] },
    { requires: 'v1.10', codes: ['policy/gate-too-old'] },
    { requires: 'v2.0', codes: ['policy/gate-too-old'] },
  ])('$requires for 1.4.0', async ({ requires, codes }) => {
    const faults = await faultsOf(`policy: 1\nrequires-gate: ${requires}\n`);
    expect(faults.map(({ code }) => code)).toEqual(codes);
  });

  test('a key that only a newer gate knows is told as what it is', async () => {
    const files = layered('', 'requires-gate: v2.0\nbrand-new: true\n');
    expect(await faultsOf(files)).toMatchObject([
      { code: 'policy/gate-too-old', at: `${above}:2` },
    ]);
  });

  test('an unknown key of a policy for this gate stays one', async () => {
    const text = 'policy: 1\nrequires-gate: v1.4\nbrand-new: true\n';
    expect(await faultsOf(text)).toMatchObject([{ code: 'policy/unknown-key' }]);
  });
});

describe('freeze periods of GitLab', () => {
  const calendars =
    'policy: 1\ncalendars: { platform: { gitlab: freeze-periods }, company: a.ics }\n';
  const period = (of: string) => `periods: { p: { calendar: ${of}, only: [FREEZE] } }\n${zone}`;

  test('have no categories: a period that asks for one would never be frozen', async () => {
    expect(await faultsOf(`${calendars}${period('platform')}`)).toMatchObject([
      { code: 'policy/unknown-category', severity: 'error', at: '.promotion-gate.yml:3' },
    ]);
    expect(await faultsOf(`${calendars}${period('company')}`)).toEqual([]);
  });

  test.each([
    ['another thing of GitLab', '{ gitlab: releases }'],
    ['a project that is no path', '{ gitlab: freeze-periods, project: platform }'],
    ['an address beside it', '{ gitlab: freeze-periods, url: "https://a.test" }'],
  ])('%s is refused', async (_, word) => {
    const [fault] = await faultsOf(`policy: 1\ncalendars: { platform: ${word} }\n${zone}`);
    expect(fault).toMatchObject({ severity: 'error', at: '.promotion-gate.yml:2' });
  });
});
