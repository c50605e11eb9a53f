/** A key and a certificate that signs itself, made anew by node:crypto and a few lines of DER (RFC 5280). */
import { generateKeyPairSync, sign } from 'node:crypto';
import { isIPv4 } from 'node:net';

/** One value of DER: its tag, the length of what it holds, and that. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const long = [length >> 8, length & 0xff].slice(length < 0x100 ? 1 : 0);
  const told = length < 0x80 ? [length] : [0x80 + long.length, ...long];
  return Buffer.concat([Buffer.from([tag, ...told]), content]);
}

function sequence(...parts: readonly Uint8Array[]): Buffer {
  return der(0x30, ...parts);
}

function oid(...bytes: readonly number[]): Buffer {
  return der(0x06, Buffer.from(bytes));
}

function text(tag: number, value: string): Buffer {
  return der(tag, Buffer.from(value, 'latin1'));
}

function bits(content: Uint8Array): Buffer {
  return der(0x03, Buffer.from([0]), content);
}

const yes = der(0x01, Buffer.from([0xff]));

/** Each is one of 1.2.840.10045.4.3.2, 2.5.4.3, 2.5.29.17 and 2.5.29.19. */
const ecdsaWithSha256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
const commonName = oid(0x55, 0x04, 0x03);
const subjectAltName = oid(0x55, 0x1d, 0x11);
const basicConstraints = oid(0x55, 0x1d, 0x13);

/** Valid from 2000 to the end of 2049, the last year of this form: no test reads the clock. */
const validity = sequence(text(0x17, '000101000000Z'), text(0x17, '491231235959Z'));

function nameOf(host: string): Buffer {
  return isIPv4(host) ? der(0x87, Buffer.from(host.split('.').map(Number))) : text(0x82, host);
}

/** PEM of an authority of its own that is also the server of these names and IPv4 addresses. */
export function selfSigned(hosts: readonly [string, ...string[]]): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const subject = sequence(der(0x31, sequence(commonName, text(0x0c, hosts[0]))));
  const extensions = sequence(
    sequence(subjectAltName, der(0x04, sequence(...hosts.map(nameOf)))),
    sequence(basicConstraints, yes, der(0x04, sequence(yes))),
  );
  const signed = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    subject,
    validity,
    subject,
    publicKey.export({ format: 'der', type: 'spki' }),
    der(0xa3, extensions),
  );
  const whole = sequence(signed, ecdsaWithSha256, bits(sign('sha256', signed, privateKey)));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
  };
}
