/** The comment: verdict first, acts above the fold, the marker last. */
import { describe, expect, test } from '@jest/globals';
import { renderMarkdown } from '../../src/report/markdown.js';
import { decision, evidence, report, scenes } from './decisions.js';
import { picture } from './pictures.js';

const names = Object.keys(scenes) as (keyof typeof scenes)[];

test.each(names)('%s looks like its picture', (name) => {
  const text = renderMarkdown(scenes[name]);
  expect(text).toBe(picture(`${name}.markdown`, text));
});

test.each(names)('%s has at most 12 rows above the fold and the marker at its end', (name) => {
  const text = renderMarkdown(scenes[name]);
  const above = text.split('<details>')[0] ?? '';
  expect(above.split('\n').filter((line) => line !== '').length).toBeLessThanOrEqual(12);
  expect(text.trimEnd().split('\n').at(-1)).toBe('<!-- promotion-gate production shop -->');
});

describe('the marker', () => {
  test('of a preview is another one, so that both comments live side by side', () => {
    const request = { ...evidence.request, mode: 'preview' as const };
    const input = report({ headline: 'preview' }, { evidence: { ...evidence, request } });
    expect(renderMarkdown(input)).toContain('<!-- promotion-gate preview production shop -->');
  });

  test.each([
    ['--> <b>', '<!-- promotion-gate %2D%2D%3E%20%3Cb%3E shop -->'],
    ['a---b', '<!-- promotion-gate a%2D%2D-b shop -->'],
    ['prod/emea', '<!-- promotion-gate prod%2Femea shop -->'],
    ['ends-', '<!-- promotion-gate ends%2D shop -->'],
  ])('of environment %j cannot be closed from within', (environment, marker) => {
    expect(renderMarkdown(report({ environment }))).toContain(marker);
  });
});

test('the run is linked, the record and warnings of the policy are named', () => {
  const run = { id: '4698', attempt: 2, url: 'https://forge.example/runs/4698' };
  const place = { file: '.promotion-gate.yml', line: 3, column: 5 };
  const input = report(
    { ...decision(), warnings: [{ code: 'policy/x', place, message: 'ends with 2026-12-01' }] },
    { evidence: { ...evidence, request: { ...evidence.request, run } } },
  );
  const text = renderMarkdown(input);
  expect(text).toContain('[run 4698](https://forge.example/runs/4698), attempt 2');
  expect(text).toContain('record `01KAH3Q8Z5`');
  expect(text).toContain('policy warnings: .promotion-gate.yml:3:5 ends with 2026-12-01');
});
