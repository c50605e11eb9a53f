/** README.md of the component says what the component takes, and its examples can be copied. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { fencesOf, linksOf, readDocument, sectionsOf } from '../docs/markdown.js';
import { inputsOf, jobOf, refusalOf, templatePath } from './component.js';
import { readExamples, readPipelines, readme, type Example } from './readme-examples.js';

const own = readExamples();
const examples = [...own, ...readPipelines()];

/** A merge request's pipeline is of no branch: https://docs.gitlab.com/ci/variables/predefined_variables/. */
const onDefaultBranch = [{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }];
const onMergeRequest = [{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }];
const preview = 'promotion-preview';

/** A preview, and what decides nothing at all. */
function isForChanges(name: string, includes: Example['includes']): boolean {
  const own = includes.find(({ inputs }) => inputs['job-name'] === name);
  return name === preview || own?.inputs['command'] === 'lint';
}

describe('an example', () => {
  test('is there, for a component and for a plain include', () => {
    const others = fencesOf(readme).filter(({ language }) => language !== 'yaml');
    expect(others.map(({ language }) => language)).toEqual(['sh', 'ini']);
    const kinds = own.flatMap(({ includes }) =>
      includes.map(({ component }) => (component === undefined ? 'project' : 'component')),
    );
    expect(new Set(kinds)).toEqual(new Set(['component', 'project']));
  });

  test.each(examples)(
    '$name gives declared inputs their forms, and all that must be there',
    (one) => {
      for (const { component, inputs } of one.includes) {
        const declared = inputsOf(component === undefined ? 'promotion-gate.yml' : templatePath);
        const refused = Object.entries(inputs).flatMap(([name, value]) => {
          const refusal = refusalOf(declared[name], value);
          return refusal === undefined ? [] : [`${name}: ${refusal}`];
        });
        const missing = Object.keys(declared).filter(
          (name) => declared[name]?.default === undefined && !(name in inputs),
        );
        expect([...refused, ...missing]).toEqual([]);
      }
    },
  );

  test.each(examples)('T68: $name pins a commit, which does not exist', ({ text }) => {
    const pins = [...text.matchAll(/promotion-gate@(\S+)|\bref: '(.*)'/g)];
    expect(pins).not.toEqual([]);
    for (const [, component, ref] of pins) expect(component ?? ref).toBe('0'.repeat(40));
  });

  test.each(examples)('T06: $name has no way past a gate', ({ text }) => {
    // When artifacts are left says nothing of when the job begins.
    const jobs = text.replaceAll(/artifacts:\n +when: always\n/g, '');
    expect(jobs).not.toMatch(/allow_failure|needs:|when: always|when: never|only:|except:/);
  });

  test.each(examples)(
    'T06: $name lets what deploys be in no pipeline without its gate, or with a preview instead',
    ({ gates, jobs, includes }) => {
      for (const [name, job] of Object.entries(jobs)) {
        if (job.environment !== undefined || job.dependencies !== undefined)
          expect([name, job.rules]).toEqual([name, onDefaultBranch]);
      }
      for (const name of gates) {
        expect([name, jobs[name]?.rules]).toEqual([
          name,
          isForChanges(name, includes) ? onMergeRequest : onDefaultBranch,
        ]);
      }
      const previews = includes.filter(({ inputs }) => inputs['job-name'] === preview);
      for (const { inputs } of previews) expect(inputs['stage']).toBe('preview');
    },
  );

  const deploying = examples.flatMap(({ name, jobs }) =>
    Object.values(jobs)
      .filter(({ environment }) => environment !== undefined)
      .map(({ script = [] }) => ({ name, script: [script].flat() })),
  );

  test.each(deploying)('T26: $name deploys the commit that was judged', ({ script }) => {
    expect(script).toEqual([
      'test "$DECISION" = allow',
      expect.stringContaining('VALID_UNTIL'),
      // One a line: with && between them a shell goes on although the first one failed.
      'git fetch --depth 1 origin "$SHA"',
      'git checkout --detach "$SHA"',
      './deploy.sh',
    ]);
  });

  const instant = (seconds: number): string =>
    new Date(Date.now() + seconds * 1000).toISOString().replace(/\.\d+/, '');
  test.each([
    ['that is to come', instant(120), 0],
    ['of next year', instant(366 * 86_400), 0],
    ['with parts of a second', instant(120).replace('Z', '.123Z'), 0],
    ['that is over', instant(-5), 1],
    ['that is over, with parts of a second', instant(-5).replace('Z', '.999Z'), 1],
    ['of yesterday', instant(-86_400), 1],
    ['of last year, late in it', '2025-12-31T23:59:59Z', 1],
    ['that is none', '', 0],
    ['that is no instant', 'soon', 2],
  ])('T30 T32: an answer until an instant %s is looked at by what deploys', (_, until, code) => {
    expect(deploying.length).toBeGreaterThan(2);
    const lines = new Set(deploying.map(({ script }) => script[1] ?? 'true'));
    expect(lines.size).toBe(1);
    for (const line of lines) {
      const env = { PATH: process.env['PATH'], VALID_UNTIL: until };
      expect(spawnSync('sh', ['-c', line], { env }).status).toBe(code);
    }
  });

  test('T06: a preview has a stage of its own, behind all that deploys', () => {
    const staged = examples.filter(({ gates }) => gates.includes(preview));
    expect(staged).toHaveLength(1);
    for (const { text, jobs } of staged) {
      expect((parse(text) as { readonly stages: readonly string[] }).stages.at(-1)).toBe('preview');
      expect(Object.keys(jobs)).toEqual([preview]);
    }
  });

  test('is in the README of the project too, beside the one for GitHub', () => {
    expect(readPipelines().map(({ name }) => name.split(':')[0])).toContain('README.md');
  });

  test('a fault in one is noticed', () => {
    expect(refusalOf(inputsOf(templatePath)['enviroment'], 'production')).toBe('no such input');
    expect(refusalOf(inputsOf(templatePath)['command'], 'approve')).toBe('not an option');
  });
});

describe('README.md', () => {
  function rowsOf(anchor: string): readonly (readonly string[])[] {
    const text = sectionsOf(readme).find((section) => section.anchor === anchor)?.text ?? '';
    return [...text.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, name = '', told = '']) => [
      name,
      told,
    ]);
  }

  test('lists the inputs with the descriptions of the component', () => {
    const declared = Object.entries(inputsOf(templatePath));
    expect(rowsOf('inputs')).toEqual(
      declared.map(([name, { description }]) => [name, description]),
    );
  });

  test('lists the reports that the job keeps', () => {
    const job = parse(JSON.stringify(jobOf({})['promotion-gate']?.['artifacts'])) as {
      readonly paths: readonly string[];
      readonly reports: Readonly<Record<string, string>>;
    };
    const kept = [...Object.values(job.reports), ...job.paths];
    expect(rowsOf('reports').map(([file]) => file)).toEqual(kept);
  });

  test('T62: allows needs without artifacts, which docs/hosts.md shows, and no others', () => {
    const needs = '`needs: [{ job: tests, artifacts: false }]`';
    for (const path of [readme.path, 'docs/hosts.md']) {
      const { text } = readDocument(path);
      expect(text).toContain(needs);
      const shown = [...text.matchAll(/needs: (?:\[\{.*?\}\]|\[[^\]]+\])/g)].map(([one]) => one);
      expect(shown.filter((one) => !one.includes('artifacts: false'))).toEqual([]);
    }
    expect(readme.text).toContain('nor `needs` but with `artifacts: false`');
  });

  test('says of the exit code 0 that a preview has it too, beside the table', () => {
    const [top] = readme.text.split('## Usage');
    expect(top).toMatch(/^\| 0 \| allow; .*preview/m);
    expect(top).toContain('no job that\ndeploys may stand behind one');
    expect(readDocument('README.md').text).toContain('**A preview ends with 0 whatever it says**');
  });

  test('T68: says that the image is pinned by a digest of its own', () => {
    expect(readme.text).toContain('image: node:24-slim@sha256:');
    expect(readme.text).not.toContain('pinned all of it');
  });

  test('T63: holds no token in an example, and says where they go', () => {
    for (const { text } of examples) expect(text).not.toMatch(/token/i);
    expect(rowsOf('tokens').map(([name]) => name)).toEqual([
      'PROMOTION_GATE_TOKEN',
      'PROMOTION_GATE_POLICY_TOKEN',
      'PROMOTION_GATE_RECORDS_TOKEN',
    ]);
  });

  test('links to its own sections, since no other file is published with it', () => {
    const anchors = sectionsOf(readme).map(({ anchor }) => `#${anchor}`);
    expect(linksOf(readme).filter((link) => !anchors.includes(link))).toEqual([]);
  });
});
