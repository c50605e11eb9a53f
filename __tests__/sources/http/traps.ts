/** Ways to write addresses that must not be connected to, and a server that counts who does. */
import { createServer } from 'node:http';
import { createServer as createRaw } from 'node:net';
import { listen } from './servers.js';

/** Every one means this machine, on the port of the trap. */
export const ownHosts = [
  ...['127.0.0.1', '127.1', '127.0.1', '127.255.255.254', '0x7f000001', '0x7f.1', '0177.0.0.1'],
  ...[
    '2130706433',
    '017700000001',
    '0X7F.0X0.0X0.0X1',
    '127.0.0.1.',
    '%31%32%37.0.0.1',
    '127。0。0。1',
  ],
  ...['１２７.0.0.1', '①②⑦.0.0.1', '[::1]', '[0:0:0:0:0:0:0:1]', '[::ffff:7f00:1]'],
  ...[
    '[::ffff:127.0.0.1]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '0',
    '0.0.0.0',
  ],
  ...['[::]', '[::ffff:0:0]', 'localhost', 'LOCALHOST', 'localhost.', 'ｌocalhost', 'a.localhost'],
  ...['a.b.localhost.', 'loc%61lhost'],
];

/** Of other machines, which would be waited for. */
export const otherHosts = [
  ...['169.254.169.254', '0xa9fea9fe', '2852039166', '[fe80::1]', '[::ffff:a9fe:a9fe]', '10.0.0.1'],
  ...[
    '10.1',
    '172.16.0.1',
    '192.168.0.1',
    '192.168.1',
    '100.64.0.1',
    '[fd00::1]',
    '[fd00:ec2::254]',
  ],
  ...['224.0.0.1', '255.255.255.255', '[ff02::1]'],
];

/** A server for both families where there are both; it counts connections, whatever they speak. */
export async function openTrap() {
  let connections = 0;
  const server = createRaw((socket) => {
    connections += 1;
    socket.destroy();
  });
  const { port } = await listen(server);
  const other = createServer((_, response) => {
    connections += 1;
    response.end();
  });
  await new Promise<void>((resolve) => {
    other.on('error', () => resolve());
    other.listen(port, '::1', resolve);
  });
  return {
    port,
    connections: () => connections,
    close: () => new Promise<void>((resolve) => other.close(() => resolve())),
  };
}
