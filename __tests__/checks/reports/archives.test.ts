/** Reports out of archives of the forge: when they are evidence, and how their source is told. */
import { describe, expect, test } from '@jest/globals';
import type { ReportArchiveFact, ReportFact } from '../../../src/evidence/report-fact.js';
import { toClock } from '../../../src/report/clock.js';
import { toMarkdown, toPlain } from '../../../src/report/phrase.js';
import { tell } from '../../../src/report/words/index.js';
import { decideFor, known, otherSha, sha, wednesday } from '../../decision/builders.js';
import { fileOf, since, testsOf } from './facts.js';

const run = 'artifact reports of run 91 of ci.yml';
const from = { workflow: 'ci.yml', artifact: 'reports' };

function archiveOf(part: Partial<ReportArchiveFact> = {}): ReportArchiveFact {
  return {
    ...{ name: run, url: 'https://forge.test/runs/91', sha, since },
    ...{ digest: `sha256:${'2'.repeat(64)}`, files: 1 },
    ...part,
  };
}

/** A report whose files lie in the archives, one in each. */
function archived(archives: readonly ReportArchiveFact[], part: Partial<ReportFact> = {}) {
  const files = archives.map(({ name }, index) => {
    const { modifiedAt, ...file } = fileOf({ path: `r/${String(index)}.xml`, archive: name });
    expect(modifiedAt).toBeDefined();
    return file;
  });
  const fileCount = files.length;
  return { ...testsOf(), from, archives: [...archives], files, fileCount, ...part };
}

async function judged(
  fact: ReportFact,
  given: { readonly bounds?: string; readonly level?: 'workspace' | 'artifact' } = {},
): Promise<{ verdict: string; codes: string[]; lines: string[]; markdown: string }> {
  const { bounds = '{ failed: { at-most: 1 }, trust: artifact }', level = 'artifact' } = given;
  const policy = `
policy: 1
reports: { unit: { workflow: ci.yml, artifact: reports, files: r/*.xml } }
environments: { production: { quality: { tests: { unit: ${bounds} } } } }
`;
  const facts = { report: { unit: known<'report'>(fact, level) } };
  const decision = await decideFor(policy, { facts });
  const clock = toClock({}, { timezone: 'UTC', now: wednesday });
  const told = decision.findings.filter(({ code }) => !code.startsWith('windows/'));
  const lines = told.map((finding) => tell(finding, clock).line);
  return {
    verdict: decision.verdict,
    codes: told.map(({ code, effect }) => `${code} ${effect}`),
    lines: lines.map(toPlain),
    markdown: lines.map(toMarkdown).join('\n'),
  };
}

describe('a number out of an archive', () => {
  test('meets trust: artifact, and is told with the run (T40)', async () => {
    const { verdict, codes, lines, markdown } = await judged(archived([archiveOf()]));
    expect({ verdict, codes }).toEqual({ verdict: 'allow', codes: ['quality/met none'] });
    expect(lines).toEqual([`unit failed 1 ≤ 1 (r/0.xml in ${run})`]);
    expect(markdown).toContain(`in [${run}](https://forge.test/runs/91)`);
  });

  test('of several archives says how many', async () => {
    const { lines } = await judged(archived([archiveOf(), archiveOf({ name: 'z' })]));
    expect(lines).toEqual([`unit failed 1 ≤ 1 (r/0.xml and 1 more in ${run} and 1 more)`]);
  });

  test('that is too high says where it is from', async () => {
    const { verdict, lines } = await judged(archived([archiveOf()]), {
      bounds: '{ failed: { at-most: 0 } }',
    });
    expect(verdict).toBe('block');
    expect(lines[0]).toContain(`(cart adds up); required: ≤ 0 (r/0.xml in ${run})`);
  });

  test('never meets it where the source is weaker (T40)', async () => {
    const { codes } = await judged(archived([archiveOf()]), { level: 'workspace' });
    expect(codes).toEqual(['gate/trust-too-low block']);
  });

  test('has a name that cannot be mistaken for markup (T54)', async () => {
    const name = '[x](https://evil.test) <img src=x> `a` @all';
    const { url, ...bare } = archiveOf({ name });
    expect(url).toBeDefined();
    const { markdown } = await judged(archived([bare]));
    expect(markdown).not.toMatch(/(?<!\\)\[x\]|<img|@all/);
  });
});

describe('what is no evidence', () => {
  const early = { at: '2026-11-18T08:30:00Z', zoned: true };
  const later = { name: 'b', since: '2026-11-18T09:00:00Z' };
  const two = archived([archiveOf(), archiveOf({ name: 'b', since: later.since })]);
  const [first, second] = two.files;
  const cases: readonly [string, ReportFact, string, string, string][] = [
    [
      'nothing was left',
      archived([]),
      'missing',
      'block',
      'the report unit is not there: no artifact reports of ci.yml for this commit',
    ],
    [
      'a job left nothing',
      archived([], { from: { job: 'unit' } }),
      'missing',
      'block',
      'the report unit is not there: job unit left nothing for this commit',
    ],
    [
      'an archive without a file',
      archived([archiveOf({ files: 0 })], { files: [], fileCount: 0 }),
      'missing',
      'block',
      `the report unit is not there: no file of ${run} matches reports/*.xml`,
    ],
    [
      'an archive in which one glob matches nothing',
      archived([archiveOf({ files: 1, unmatched: ['more/*.xml'] })]),
      'missing',
      'block',
      `the report unit is not all there: no file of ${run} matches more/*.xml`,
    ],
    [
      'one of two without a file',
      archived([archiveOf({ files: 0 }), archiveOf({ name: 'b' })]),
      'missing',
      'block',
      `no file of ${run} matches`,
    ],
    [
      'two without a file',
      archived([archiveOf({ files: 0 }), archiveOf({ files: 0, name: 'b' })]),
      'missing',
      'block',
      '; 1 more archives as well',
    ],
    [
      'a broken archive (T43)',
      archived([archiveOf({ problem: 'entry "../x" leads out of the archive' })]),
      'unusable',
      'inconclusive',
      `the report unit is no evidence: ${run}: entry "../x" leads out of the archive`,
    ],
    [
      'one of two that is broken (T43)',
      archived([archiveOf(), archiveOf({ name: 'b', problem: 'ends too early' })]),
      'unusable',
      'inconclusive',
      'b: ends too early',
    ],
    [
      'an archive of another commit (T40)',
      archived([archiveOf({ sha: otherSha })]),
      'other-commit',
      'inconclusive',
      `the report unit is of another commit: ${run} is of ${otherSha.slice(0, 7)}, not ${sha.slice(0, 7)}`,
    ],
    [
      'one of two of another commit (T40)',
      archived([archiveOf(), archiveOf({ name: 'b', sha: otherSha })]),
      'other-commit',
      'inconclusive',
      'b is of',
    ],
    [
      'a file of another commit',
      archived([archiveOf()], { files: [fileOf({ archive: run, commits: [otherSha] })] }),
      'other-commit',
      'inconclusive',
      `reports/unit.xml in ${run} names`,
    ],
    [
      'a broken file',
      archived([archiveOf()], {
        files: [
          fileOf({
            archive: run,
            usable: false,
            problems: [{ code: 'empty', message: 'is empty' }],
          }),
        ],
      }),
      'unusable',
      'inconclusive',
      `reports/unit.xml in ${run}: is empty`,
    ],
  ];
  test.each(cases)('%s', async (_, fact, code, verdict, line) => {
    const told = await judged(fact);
    expect(told.codes).toEqual([`quality/${code} block`]);
    expect(told.verdict).toBe(verdict);
    expect(told.lines[0]).toContain(line);
  });

  test('a file that was made before the run of its own archive (T41)', async () => {
    if (first === undefined || second === undefined) throw new Error('no files');
    const inFirst = { ...two, files: [{ ...first, last: early }, second] };
    const inSecond = { ...two, files: [first, { ...second, last: early }] };
    expect((await judged(inFirst)).codes).toEqual(['quality/met none']);
    const { codes, lines } = await judged(inSecond);
    expect(codes).toEqual(['quality/outdated block']);
    expect(lines[0]).toContain(
      'r/1.xml in b was made Wed 18 Nov 2026, 08:30 UTC, before Wed 18 Nov 2026, 09:00',
    );
  });
});
