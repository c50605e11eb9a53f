/** The certificate of the tests is one: names, authority, years and signature. */
import { X509Certificate } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { selfSigned } from './certificate.js';

test('names, authority, years and signature', () => {
  const { cert } = selfSigned(['gate.example', '127.0.0.1']);
  const read = new X509Certificate(cert);
  expect(read).toMatchObject({
    ca: true,
    subject: 'CN=gate.example',
    subjectAltName: 'DNS:gate.example, IP Address:127.0.0.1',
    validFrom: 'Jan  1 00:00:00 2000 GMT',
    validTo: 'Dec 31 23:59:59 2049 GMT',
  });
  expect([read.verify(read.publicKey), read.checkHost('other.example')]).toEqual([true, undefined]);
});

test('names that need long lengths', () => {
  const hosts = Array.from({ length: 30 }, (_, index) => `host-${index}.example`);
  const { cert } = selfSigned(['gate.example', ...hosts]);
  expect(new X509Certificate(cert).checkHost('host-29.example')).toBe('host-29.example');
});
