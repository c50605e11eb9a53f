/** Whom the requests of a job go through: what its configuration names, whatever variables say. */
import { describe, expect, test } from '@jest/globals';
import { declaredProxies } from '../../../src/hosts/gitlab/proxies.js';

const declared = { PROMOTION_GATE_PROXY: 'http://proxy.example:3128' };

describe('T62: a proxy that only a variable names', () => {
  test.each(['HTTPS_PROXY', 'https_proxy'])('%s is not followed, which is said', (name) => {
    const settings = declaredProxies({ [name]: 'http://user:word@evil.example', NO_PROXY: 'a.b' });
    expect(settings).toMatchObject({ https: undefined, direct: [] });
    expect(settings.unfollowed).toContain(
      'without HTTPS_PROXY, since the input proxy does not name it',
    );
    expect(settings.unfollowed).not.toContain('evil');
  });

  test.each([{}, { PROMOTION_GATE_PROXY: '' }, { ALL_PROXY: 'http://evil.example' }])(
    'there is nothing to say of %j',
    (env) => {
      expect(declaredProxies(env)).toEqual({ https: undefined, direct: [] });
    },
  );
});

describe('a proxy that the job names', () => {
  test('is followed, but for what NO_PROXY names', () => {
    expect(declaredProxies({ ...declared, NO_PROXY: 'gitlab.example' })).toEqual({
      https: 'http://proxy.example:3128',
      direct: ['gitlab.example'],
    });
  });

  test.each([
    'http://user:word@proxy.example:3128',
    'user:word@proxy.example:3128',
    'HTTP://Proxy.Example:3128/',
  ])('has its password from the variable: %s', (text) => {
    expect(declaredProxies({ ...declared, HTTPS_PROXY: text }).https).toBe(text);
  });

  test.each([
    'http://evil.example:3128',
    'http://proxy.example:3129',
    'https://proxy.example:3128',
    'http://proxy.example:3128@evil.example',
    'socks5://proxy.example:3128',
    'http://',
  ])('T62: is not replaced by %s', (text) => {
    expect(() => declaredProxies({ ...declared, https_proxy: text })).toThrow(
      expect.objectContaining({
        code: 'request/gitlab-environment',
        message:
          'HTTPS_PROXY names another proxy than the job, which says http://proxy.example:3128',
      }),
    );
  });

  test('that is no address is no proxy at all, and nothing is asked past it', () => {
    const broken = { PROMOTION_GATE_PROXY: 'socks5://proxy.example' };
    expect(declaredProxies(broken).https).toBe('socks5://proxy.example');
    expect(() => declaredProxies({ ...broken, HTTPS_PROXY: 'http://evil.example' })).toThrow(
      'none',
    );
  });
});
