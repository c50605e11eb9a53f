/** A registry on loopback that has one package, as npm itself packs it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { temporaryFolder } from '../../hosts/git/clones.js';

export interface Registry {
  /** `http://127.0.0.1:PORT/`. */
  readonly url: string;
  /** Paths that were asked for, with the token that was sent. */
  readonly asked: { readonly path: string; readonly token: string | undefined }[];
  close(): Promise<void>;
}

const packedSchema = z.looseObject({ filename: z.string() });
const describedSchema = z.looseObject({ name: z.string(), version: z.string() });

/** Writes a tree into a new folder, and gives back the folder. */
export function writeTree(tree: ReadonlyMap<string, Buffer>): string {
  const folder = temporaryFolder();
  for (const [path, bytes] of tree) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** `npm pack` in a folder with the tree; without scripts, and without any network. */
function pack(tree: ReadonlyMap<string, Buffer>): Buffer {
  const cwd = writeTree(tree);
  const env = {
    PATH: process.env['PATH'],
    HOME: temporaryFolder(),
    npm_config_update_notifier: 'false',
  };
  const words = ['pack', '--json', '--ignore-scripts'];
  const told = execFileSync('npm', words, { cwd, env, encoding: 'utf8' });
  const packed: unknown = JSON.parse(told);
  const [first] = z
    .array(packedSchema)
    .min(1)
    .parse(Object.values(packed as object));
  return readFileSync(join(cwd, first?.filename ?? ''));
}

/** Serves a packument and its tarball: https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md. */
export async function serveRegistry(tree: ReadonlyMap<string, Buffer>): Promise<Registry> {
  const described = describedSchema.parse(JSON.parse(String(tree.get('package.json'))));
  const { name, version } = described;
  const tarball = pack(tree);
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  const asked: { path: string; token: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '/');
    asked.push({ path, token: /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] });
    if (path === `/${name}`) {
      const dist = { integrity, tarball: `${url}${name}/-/${version}.tgz` };
      const versions = { [version]: { ...described, dist } };
      const packument = { name, 'dist-tags': { latest: version }, versions };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(packument));
    } else if (path === `/${name}/-/${version}.tgz`) response.end(tarball);
    else response.writeHead(404).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
