/** The variables of the runner: what is taken from them, and which of them are refused before anything is sent. */
import { describe, expect, test } from '@jest/globals';
import { environmentOf } from './runner-variables.js';

const issuer = { PROMOTION_GATE_ISSUER: 'https://gitlab.com' };

describe('the server', () => {
  test('is the one that the variables name, and the one that was fixed', () => {
    const { serverUrl, apiUrl } = environmentOf(issuer);
    expect([serverUrl, apiUrl]).toEqual(['https://gitlab.com', 'https://gitlab.com/api/v4']);
  });

  const elsewhere = 'https://gitlab.com.evil.example';
  test.each([
    { name: 'the interface is elsewhere', given: { CI_API_V4_URL: `${elsewhere}/api/v4` } },
    { name: 'the server is elsewhere', given: { CI_SERVER_URL: elsewhere } },
    { name: 'the interface is another path', given: { CI_API_V4_URL: 'https://gitlab.com/evil' } },
    {
      name: 'the interface is below it',
      given: { CI_API_V4_URL: 'https://gitlab.com/api/v4/evil' },
    },
    {
      name: 'both are elsewhere, and the issuer is fixed',
      given: { ...issuer, CI_SERVER_URL: elsewhere, CI_API_V4_URL: `${elsewhere}/api/v4` },
    },
    { name: 'the issuer only begins so', given: { PROMOTION_GATE_ISSUER: 'https://gitlab.co' } },
  ])('T62: is refused: $name', ({ given }) => {
    expect(() => environmentOf(given)).toThrow(/CI_SERVER_URL|CI_API_V4_URL is not/);
  });
});
