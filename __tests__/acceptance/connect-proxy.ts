/** A CONNECT proxy as a company has one, and the server behind it; both end with the test. */
import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { createServer as createSecure } from 'node:tls';
import { listen } from '../sources/http/servers.js';

const secret = 'canary-p%40ss';

export interface Proxy {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** With a user and a password. */
  readonly url: string;
  /** What it was asked for, `gate.example:443`. */
  readonly targets: string[];
  /** As they were sent; undefined for none. */
  readonly credentials: (string | undefined)[];
}

/** The header that the user and the password of a proxy make. */
export const proxyCredential = `Basic ${Buffer.from('user:canary-p@ss').toString('base64')}`;

/** Every tunnel that it opens ends at the port, and without one it refuses. */
export async function startProxy(port?: number): Promise<Proxy> {
  const targets: string[] = [];
  const credentials: (string | undefined)[] = [];
  const server = createServer((_, response) => void response.writeHead(405).end());
  server.on('connect', ({ url = '', headers }, socket: Duplex) => {
    targets.push(url);
    credentials.push(headers['proxy-authorization']);
    socket.on('error', () => undefined);
    if (port === undefined) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return;
    }
    const tunnel = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      tunnel.pipe(socket).pipe(tunnel);
    });
    tunnel.on('error', () => socket.destroy());
    socket.on('close', () => tunnel.destroy());
  });
  const { port: own } = await listen(server);
  const origin = `http://127.0.0.1:${own}`;
  return { origin, url: `http://user:${secret}@127.0.0.1:${own}`, targets, credentials };
}

/** A server on loopback behind TLS, as the host of a certificate; its port. */
export async function startTls(
  { key, cert }: { readonly key: string; readonly cert: string },
  origin: string,
): Promise<number> {
  const port = Number(new URL(origin).port);
  const server = createSecure({ key, cert }, (socket) => {
    const inner = connect(port, '127.0.0.1');
    inner.on('error', () => socket.destroy());
    socket.on('error', () => inner.destroy()).on('close', () => inner.destroy());
    socket.pipe(inner).pipe(socket);
  });
  server.on('tlsClientError', () => undefined);
  return (await listen(server)).port;
}
