/** README.md of the component says what the component takes, and its examples can be copied. */
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { fencesOf, linksOf, readDocument, sectionsOf } from '../docs/markdown.js';
import { inputsOf, jobOf, refusalOf, templatePath } from './component.js';
import { readExamples, readPipelines, readme } from './readme-examples.js';

const own = readExamples();
const examples = [...own, ...readPipelines()];

/** A merge request's pipeline is of no branch: https://docs.gitlab.com/ci/variables/predefined_variables/. */
const onDefaultBranch = [{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }];
const onMergeRequest = [{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }];
const preview = 'promotion-preview';

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
    expect(text).not.toMatch(/allow_failure|needs:|when: always|when: never|only:|except:/);
  });

  test.each(examples)(
    'T06: $name lets what deploys be in no pipeline without its gate, or with a preview instead',
    ({ gates, jobs, includes }) => {
      for (const [name, job] of Object.entries(jobs)) {
        if (job.environment !== undefined || job.dependencies !== undefined)
          expect([name, job.rules]).toEqual([name, onDefaultBranch]);
      }
      for (const name of gates) {
        const isPreview = name === preview;
        expect([name, jobs[name]?.rules]).toEqual([
          name,
          isPreview ? onMergeRequest : onDefaultBranch,
        ]);
      }
      const previews = includes.filter(({ inputs }) => inputs['job-name'] === preview);
      for (const { inputs } of previews) expect(inputs['stage']).toBe('preview');
    },
  );

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
