/** CycloneDX: vulnerabilities in JSON and XML, what an analysis suppresses, and what is a bill of materials only. */
import { describe, expect, test } from '@jest/globals';
import { codesOf, read, readKind } from './reading.js';
import { cyclonedx, cyclonedxXml, none, type Part } from './scans-samples.js';

interface Vulnerability {
  readonly ratings?: readonly Part[];
  readonly state?: string;
  readonly reason?: string;
  readonly affects?: readonly string[];
}

/** The same vulnerability in both. */
function inJson({ ratings = [], state, reason, affects = [] }: Vulnerability): Part {
  const analysis = state === undefined ? undefined : { state, justification: reason };
  return { id: 'CVE-1', ratings, analysis, affects: affects.map((ref) => ({ ref })) };
}

function inXml({ ratings = [], state, reason, affects = [] }: Vulnerability): string {
  const rated = ratings.map(
    (rating) =>
      `<rating>${Object.entries(rating)
        .map(([key, value]) => `<${key}>${String(value)}</${key}>`)
        .join('')}</rating>`,
  );
  const why = reason === undefined ? '' : `<justification>${reason}</justification>`;
  const analysis = state === undefined ? '' : `<analysis><state>${state}</state>${why}</analysis>`;
  const targets = affects.map((ref) => `<target><ref>${ref}</ref></target>`).join('');
  return `<vulnerability><id>CVE-1</id><ratings>${rated.join('')}</ratings>${analysis}<affects>${targets}</affects></vulnerability>`;
}

const vector3 = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
const vector4 = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N';
const high = { ratings: [{ severity: 'high' }] };
const rows: readonly {
  readonly name: string;
  readonly has: readonly Vulnerability[];
  readonly totals: object;
  readonly codes?: readonly string[];
}[] = [
  { name: 'an empty list', has: [], totals: {} },
  {
    name: 'each word',
    has: ['critical', 'high', 'medium', 'low', 'info', 'none'].map((severity) => ({
      ratings: [{ severity }],
    })),
    totals: { total: 6, critical: 1, high: 1, medium: 1, low: 1, info: 2 },
  },
  {
    name: 'the worst of several ratings, by word or by score',
    has: [
      { ratings: [{ severity: 'low' }, { score: 9.8, method: 'CVSSv31' }] },
      { ratings: [{ severity: 'low', score: 7.5, method: 'CVSSv3' }] },
      { ratings: [{ severity: 'unknown' }, { severity: 'medium' }] },
    ],
    totals: { total: 3, critical: 1, high: 1, medium: 1 },
  },
  {
    name: 'a score of another method is none of CVSS',
    has: [{ ratings: [{ severity: 'medium', score: 42, method: 'OWASP' }] }],
    totals: { total: 1, medium: 1 },
  },
  {
    name: 'T42: a vector of CVSS says more than the word none, and than a lower word',
    has: [
      { ratings: [{ severity: 'none' }, { vector: vector3, method: 'CVSSv31' }] },
      { ratings: [{ severity: 'none', vector: vector3, method: 'CVSSv31' }] },
      { ratings: [{ severity: 'none' }, { vector: vector3.slice(9), method: 'CVSSv3' }] },
      { ratings: [{ severity: 'none' }, { vector: `CVSS:3.0/${vector3.slice(9)}` }] },
      { ratings: [{ severity: 'low', score: 3, vector: vector3, method: 'CVSSv31' }] },
      { ratings: [{ severity: 'none' }, { vector: '(AV:N/AC:L/Au:N/C:P/I:P/A:P)' }] },
    ],
    totals: { total: 6, critical: 5, high: 1 },
  },
  {
    name: 'T42: a vector that has no score here is not read as none, nor as a lower word',
    has: [
      { ratings: [{ severity: 'none' }, { vector: vector4, method: 'CVSSv4' }] },
      { ratings: [{ severity: 'none', vector: vector4, method: 'CVSSv4' }] },
      { ratings: [{ severity: 'low' }, { vector: vector4 }] },
      { ratings: [{ severity: 'none' }, { score: 8, method: 'OWASP' }] },
      { ratings: [{ severity: 'none' }, { vector: 'SSVCv2/E:A', method: 'SSVC' }] },
    ],
    totals: { total: 5, critical: 5 },
    codes: ['unknown-severity'],
  },
  {
    name: 'a vector beside a word or a score of the same rating',
    has: [
      { ratings: [{ severity: 'low', score: 2, vector: vector4, method: 'CVSSv4' }] },
      { ratings: [{ severity: 'none', score: 0, vector: vector4, method: 'CVSSv4' }] },
      { ratings: [{ severity: 'medium' }, { vector: 'SSVCv2/E:A', method: 'SSVC' }] },
      { ratings: [{ severity: 'info' }, { score: 0.2, method: 'other' }] },
    ],
    totals: { total: 4, medium: 1, low: 1, info: 2 },
  },
  {
    name: 'no rating, and unknown ones, are the worst',
    has: [{}, { ratings: [{ severity: 'unknown' }] }, { ratings: [{ severity: 'severe' }] }],
    totals: { total: 3, critical: 3 },
    codes: ['unknown-severity'],
  },
  {
    name: 'a finding for each component, each once',
    has: [{ ...high, affects: ['a', 'b', 'a'] }],
    totals: { total: 2, high: 2 },
  },
  {
    name: 'states that suppress, with a justification',
    has: ['resolved', 'false_positive', 'not_affected'].map((state) => ({
      ...high,
      state,
      reason: 'code_not_reachable',
      affects: ['a', 'b'],
    })),
    totals: { suppressed: 6 },
  },
  {
    name: 'a pedigree is a justification',
    has: [{ ...high, state: 'resolved_with_pedigree' }],
    totals: { suppressed: 1 },
  },
  {
    name: 'without a justification they count (T42)',
    has: [
      { ...high, state: 'not_affected' },
      { ...high, state: 'false_positive', reason: ' ' },
      { ...high, state: 'resolved' },
    ],
    totals: { total: 3, high: 3 },
    codes: ['disagreement'],
  },
  {
    name: 'all other states count',
    has: ['exploitable', 'in_triage', 'NOT_AFFECTED', 'accepted'].map((state) => ({
      ...high,
      state,
      reason: 'code_not_reachable',
    })),
    totals: { total: 4, high: 4 },
  },
];

describe('what is counted', () => {
  test.each(rows)('$name', async ({ has, totals, codes = [] }) => {
    const list = `<vulnerabilities>${has.map(inXml).join('')}</vulnerabilities>`;
    for (const text of [cyclonedx(has.map(inJson)), cyclonedxXml(list)]) {
      const found = await read(text);
      expect(found.report).toMatchObject({ kind: 'scan', totals: { ...none, ...totals } });
      expect([codesOf(found), found.usable]).toEqual([codes, true]);
    }
  });
});

test('a detail or a response is a reason too', async () => {
  const analyses = [{ detail: 'not called' }, { response: ['will_not_fix'] }, { response: [''] }];
  const json = cyclonedx(
    analyses.map((each) => ({ ...high, analysis: { state: 'not_affected', ...each } })),
  );
  expect((await readKind('scan', json)).totals).toMatchObject({ suppressed: 2, high: 1 });
  const inner = [
    '<detail>not called</detail>',
    '<responses><response>will_not_fix</response></responses>',
    '<responses><response/></responses>',
  ].map(
    (each) =>
      `<vulnerability><analysis><state>not_affected</state>${each}</analysis></vulnerability>`,
  );
  const xml = cyclonedxXml(`<vulnerabilities>${inner.join('')}</vulnerabilities>`);
  expect((await readKind('scan', xml)).totals).toMatchObject({ suppressed: 2, critical: 1 });
});

test('a justification of a rating is none of an analysis', async () => {
  const rating = '<rating><severity>high</severity><justification>why</justification></rating>';
  const text = cyclonedxXml(
    `<vulnerabilities><vulnerability><ratings>${rating}</ratings><analysis><state>not_affected</state></analysis></vulnerability></vulnerabilities>`,
  );
  expect((await readKind('scan', text)).totals).toMatchObject({ high: 1, suppressed: 0 });
});

test('the extension of versions before 1.4, in prefixes', async () => {
  const text = `<bom xmlns="http://cyclonedx.org/schema/bom/1.2" xmlns:v="http://cyclonedx.org/schema/ext/vulnerability/1.0">
<components><component type="library"><name>left</name><v:vulnerabilities><v:vulnerability ref="pkg:npm/left">
<v:id>CVE-1</v:id><v:ratings><v:rating><v:score><v:base>9.8</v:base><v:impact>5.9</v:impact></v:score>
<v:method>CVSSv3</v:method></v:rating></v:ratings></v:vulnerability></v:vulnerabilities></component></components></bom>`;
  const found = await readKind('scan', text);
  expect(found.findings).toEqual([
    { severity: 'critical', rule: 'CVE-1', component: 'pkg:npm/left' },
  ]);
});

test('findings say what, where and since when, and of which commit', async () => {
  const commit = '1234567890123456789012345678901234567890';
  const more = {
    metadata: {
      timestamp: '2026-03-01T10:00:00Z',
      tools: { components: [{ name: 'grype' }] },
      properties: [{ name: 'git.commit', value: commit }],
    },
  };
  const vulnerability = {
    id: 'CVE-1',
    description: 'Bad',
    published: '2025-01-02T00:00:00Z',
    ratings: [{ severity: 'low' }],
    affects: [{ ref: 'pkg:npm/left@1' }],
  };
  const expected = {
    findings: [
      {
        severity: 'low',
        rule: 'CVE-1',
        message: 'Bad',
        component: 'pkg:npm/left@1',
        since: '2025-01-02T00:00:00Z',
      },
    ],
    told: { commits: [commit], first: { at: Date.UTC(2026, 2, 1, 10), zoned: true } },
  };
  expect(await readKind('scan', cyclonedx([vulnerability], more))).toMatchObject(expected);
  const text = cyclonedxXml(
    `<metadata><timestamp>2026-03-01T10:00:00Z</timestamp><properties><property name="git.commit">${commit}</property></properties></metadata>
<vulnerabilities><vulnerability><id>CVE-1</id><description>Bad</description><published>2025-01-02T00:00:00Z</published>
<ratings><rating><severity>low</severity></rating></ratings><affects><target><ref>pkg:npm/left@1</ref></target></affects></vulnerability></vulnerabilities>`,
  );
  expect(await readKind('scan', text)).toMatchObject(expected);
});

const byTrivy = { metadata: { tools: { components: [{ group: 'aquasecurity', name: 'trivy' }] } } };
const byOldTrivy = { metadata: { tools: [{ vendor: 'aquasecurity', name: 'trivy' }] } };

describe('what is no scan', () => {
  test.each([
    ['a bill of materials', cyclonedx(undefined), 'no-results'],
    ['null', cyclonedx(null), 'no-results'],
    ['a bill of materials in XML', cyclonedxXml('<components/>'), 'no-results'],
    ['an empty list by Trivy', cyclonedx([], byTrivy), 'no-results'],
    ['an empty list by an old Trivy', cyclonedx([], byOldTrivy), 'no-results'],
    ['a vulnerability that is none', cyclonedx(['CVE-1']), 'wrong-shape'],
    [
      'a score of 98',
      cyclonedx([{ ratings: [{ score: 98, severity: 'low' }] }]),
      'impossible-number',
    ],
    [
      'a score below zero in XML',
      cyclonedxXml(
        '<vulnerabilities><vulnerability><ratings><rating><score>-1</score></rating></ratings></vulnerability></vulnerabilities>',
      ),
      'impossible-number',
    ],
    [
      'a schema and no format',
      '{"$schema":"http://cyclonedx.org/schema/bom-1.6.schema.json"}',
      'wrong-shape',
    ],
    ['an end in the middle', cyclonedxXml('<vulnerabilities>').replace('</bom>', ''), 'truncated'],
  ])('%s (T41, T42)', async (_name, text, code) => {
    const found = await read(text);
    expect([codesOf(found), found.usable]).toEqual([expect.arrayContaining([code]), false]);
  });
});
