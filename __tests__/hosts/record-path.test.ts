/** Where records lie: whatever the names are, no record leaves its folder or takes another one's place. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { recordPath, toSegment } from '../../src/hosts/record-path.js';

const now = '2026-11-20T12:00:00Z';

describe('the path of a record', () => {
  test.each([
    { text: 'shop', segment: 'shop' },
    { text: 'a/b', segment: 'a%2Fb' },
    { text: '..', segment: '%2E%2E' },
    { text: '.', segment: '%2E' },
    { text: '', segment: '%' },
    { text: 'a\nM 100644', segment: 'a%0AM%20100644' },
    { text: '"x"', segment: '%22x%22' },
    { text: '\ud800', segment: '%EF%BF%BD' },
  ])('$text is $segment', ({ text, segment }) => {
    expect(toSegment(text)).toBe(segment);
  });

  test('has five segments, whatever the names are, and other names have another path', () => {
    const name = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.array(name, { minLength: 6, maxLength: 6 }), (names) => {
        const [a = '', b = '', c = '', d = '', e = '', f = ''] = names;
        const one = recordPath({ service: a, environment: b, id: c, at: now });
        const other = recordPath({ service: d, environment: e, id: f, at: now });
        expect(one).toMatch(/^[^/\n"]+\/[^/\n"]+\/2026\/11\/[^/\n"]+\.json$/);
        expect(one.split('/')).not.toContain('..');
        expect(one === other).toBe(a === d && b === e && c === f);
      }),
    );
  });
});
