/** The line of the project's own source in what test tools print. */
import { describe, expect, test } from '@jest/globals';
import { placeInTrace } from '../../../src/sources/reports/trace-place.js';

describe('a place is found', () => {
  test.each([
    [
      'jest',
      'Error: expected 3\n    at expect (/w/node_modules/expect/index.js:1:2)\n    at Object.<anonymous> (/w/src/pay.test.ts:12:5)',
      '/w/src/pay.test.ts',
      12,
    ],
    [
      'vitest, with an address',
      'AssertionError: no\n    at file:///w/src/pay.test.ts:7:9',
      'file:///w/src/pay.test.ts',
      7,
    ],
    [
      'pytest: the last of its own lines',
      'tests/test_pay.py:4: \n_ _ _\n    def pay():\n>       raise ValueError\nshop/pay.py:9: ValueError',
      'shop/pay.py',
      9,
    ],
    [
      'a traceback of Python: the last frame that is not of a library',
      'Traceback (most recent call last):\n  File "/w/tests/test_pay.py", line 3, in test\n  File "/usr/lib/python3/unittest/mock.py", line 99, in f\nAssertionError',
      '/w/tests/test_pay.py',
      3,
    ],
    ['RSpec', 'Failure\n# ./spec/pay_spec.rb:12:in `block`', './spec/pay_spec.rb', 12],
    [
      'PHPUnit',
      'PayTest::testPay\nFailed\n\n/app/tests/PayTest.php:31',
      '/app/tests/PayTest.php',
      31,
    ],
    ['Rust', "thread 'pay' panicked at src/lib.rs:12:5:\nno", 'src/lib.rs', 12],
    ['Kotlin and others in brackets', 'at shop.Pay (src/main/Pay.kt:5)', 'src/main/Pay.kt', 5],
  ])('%s', (_, text, file, line) => {
    expect(placeInTrace(text)).toEqual({ file, line });
  });
});

describe('none is made up', () => {
  test.each([
    ['a name without a folder', 'at shop.PayTest.pay(PayTest.java:12)'],
    ['libraries alone', 'at x (/w/node_modules/a/b.js:1:2)\nat y (/usr/share/z/q.js:3:4)'],
    ['an address', 'could not reach https://example.com:443/pay'],
    ['a time', 'failed at 10:30:12 in 1/2.5 s'],
    ['line 0', 'at x (src/a.ts:0:0)'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(placeInTrace(text)).toBeUndefined();
  });

  test('T43: what stands beyond the beginning', () => {
    expect(placeInTrace(`${'x '.repeat(5000)}at y (src/a.ts:1:1)`)).toBeUndefined();
  });
});
