/** T41: a committed report whose bytes git changes on checkout is told from one of the run. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openCommitted } from '../../../src/hosts/git/committed-files.js';
import { openCommittedCheck } from '../../../src/sources/report-files/committed.js';
import { newClone } from './clones.js';

const text = '<!-- $Id$ -->\r\n<testsuite>\n</testsuite>\n';

async function isCommitted(attributes: string, path = 'r/a.xml'): Promise<boolean> {
  const clone = newClone();
  clone.commit({ 'r/a.xml': text });
  clone.write('.gitattributes', `${attributes}\n`);
  // Not the report: git would write its own bytes anew.
  clone.git('add', '.gitattributes');
  clone.git('commit', '--quiet', '--message', 'attributes');
  const sha = clone.git('rev-parse', 'HEAD');
  clone.git('config', 'filter.own.smudge', "sed 's/test/Test/'");
  rmSync(join(clone.directory, 'r/a.xml'));
  clone.git('checkout', '--', 'r/a.xml');
  const bytes = readFileSync(join(clone.directory, 'r/a.xml'));
  const found = await openCommitted(clone.directory)([path], sha);
  const check = openCommittedCheck(found.get(path) ?? [], bytes.length);
  const passed = check?.watch(
    (async function* () {
      yield await Promise.resolve(bytes);
    })(),
  );
  for await (const chunk of passed ?? []) expect(chunk).toBe(bytes);
  return check?.found() !== undefined;
}

test.each([
  '*.xml ident',
  'r/a.xml working-tree-encoding=UTF-16LE',
  '*.xml text eol=crlf',
  '*.xml eol=crlf',
  '*.xml filter=own',
])('T41: checked out with %s', async (attributes) => {
  expect(await isCommitted(attributes)).toBe(true);
});

test('attributes that change no byte leave the comparison to the bytes', async () => {
  const same = [
    '*.xml text=auto eol=crlf',
    '*.xml -text eol=crlf',
    '*.xml -ident',
    '*.xml !filter',
  ];
  for (const attributes of same) {
    const clone = newClone();
    const sha = clone.commit({ '.gitattributes': `${attributes}\n`, 'r/a.xml': text });
    const found = await openCommitted(clone.directory)(['r/a.xml'], sha);
    expect(found.get('r/a.xml')).toMatchObject([{ isRewritten: false }]);
  }
});

test('no filter of the clone is run', async () => {
  const clone = newClone();
  const sha = clone.commit({ '.gitattributes': '*.xml filter=own\n', 'r/a.xml': text });
  const mark = join(clone.directory, 'ran');
  for (const key of ['clean', 'smudge', 'process'])
    clone.git('config', `filter.own.${key}`, `touch ${mark}`);
  const found = await openCommitted(clone.directory)(['r/a.xml'], sha);
  expect(found.get('r/a.xml')).toMatchObject([{ isRewritten: true }]);
  expect(existsSync(mark)).toBe(false);
});
