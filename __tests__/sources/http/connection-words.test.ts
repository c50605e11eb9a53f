import { describe, expect, test } from '@jest/globals';
import { connectionWords } from '../../../src/sources/http/connection-words.js';
import { canary } from './servers.js';

describe('F08: the words for', () => {
  test.each([
    { code: 'ECONNREFUSED', says: 'refused the connection' },
    { code: 'ENOTFOUND', says: 'could not be found by its name (DNS)' },
    { code: 'EAI_AGAIN', says: 'could not be found by its name (DNS)' },
    { code: 'ECONNRESET', says: 'broke off the connection' },
    { code: 'UND_ERR_SOCKET', says: 'broke off the connection' },
    { code: 'ETIMEDOUT', says: 'could not be reached in time' },
    { code: 'ENETUNREACH', says: 'could not be reached' },
    { code: 'HPE_INVALID_CONSTANT', says: 'did not answer in HTTP' },
    { code: 'Z_BUF_ERROR', says: 'answered with a body whose packing is broken or cut' },
    { code: 'ERR_SOMETHING', says: 'could not be asked (ERR_SOMETHING)' },
    { code: `no code ${canary}`, says: 'answered with a body that is not as announced' },
  ])('$code', ({ code, says }) => {
    expect(connectionWords(Object.assign(new Error(canary), { code }))).toBe(says);
  });

  test.each([
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'CERT_HAS_EXPIRED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ])('%s', (code) => {
    const words = connectionWords(Object.assign(new Error(canary), { code }));
    expect(words).toContain(`a certificate that is not trusted (${code})`);
    expect(words).toContain('NODE_EXTRA_CA_CERTS');
  });

  test.each([{ thrown: undefined }, { thrown: null }, { thrown: canary }, { thrown: 7 }])(
    'something that is no error: $thrown',
    ({ thrown }) => {
      expect(connectionWords(thrown)).toBe('answered with a body that is not as announced');
    },
  );
});
