/** Every link from one document to another file or section leads somewhere. */
import { existsSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { linksOf, readDocument, readDocuments, sectionsOf, type Document } from './markdown.js';

function brokenLinks(document: Document): readonly string[] {
  return linksOf(document).filter((link) => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? document.path : posix.join(dirname(document.path), path);
    if (!existsSync(target)) return true;
    if (anchor === undefined) return false;
    return !sectionsOf(readDocument(target)).some((section) => section.anchor === anchor);
  });
}

describe('links', () => {
  test.each(readDocuments())('$path has none that leads nowhere', (document) => {
    expect(brokenLinks(document)).toEqual([]);
  });

  test.each([
    ['a file that is not there', '[x](no-such-file.md)'],
    ['a section that is not there', '[x](README.md#no-such-section)'],
    ['a section of its own that is not there', '# Title\n[x](#no-such-section)'],
  ])('%s is noticed', (_, text) => {
    expect(brokenLinks({ path: 'NOTES.md', text })).toHaveLength(1);
  });
});
