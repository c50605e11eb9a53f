/** The policy as a file of the working tree; layers and live files from clones under `--layers DIR`. */
import { realpath } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import type { PolicyReading, PolicySource, PolicyText } from '../../policy/source.js';
import { blobName } from '../object-name.js';
import { readOrigin, type CloneAnswer, type Origin } from './clone.js';
import { largestPolicy, layerFiles } from './layer-files.js';
import { lookUp } from './objects.js';
import { decodeText, readBelow } from './worktree-file.js';

const defaultPath = '.promotion-gate.yml';

/** Where a plain file lies: the top of its repository, or its own folder if it is in none. */
interface Base {
  readonly folder: string;
  readonly repository: string;
  readonly head?: string | undefined;
}

export interface PolicyPlaces {
  /** The current directory of the command. */
  readonly directory: string;
  /** The folder of clones, DIR/owner/repo. */
  readonly layers: string | undefined;
  readonly clone: () => Promise<CloneAnswer>;
  readonly origin: () => Promise<Origin | undefined>;
  /** The clone around a folder other than the current one. */
  readonly openAt: (folder: string) => Promise<CloneAnswer>;
}

/** Policies as plain files, no commit named: for saved evidence, where git need not run. */
export function plainPolicies(directory: string, layers: string | undefined): PolicySource {
  const outside: CloneAnswer = { ok: false, reason: 'the policy is read as a plain file' };
  return localPolicies({
    directory,
    layers,
    clone: () => Promise.resolve(outside),
    origin: () => Promise.resolve(undefined),
    openAt: () => Promise.resolve(outside),
  });
}

/** Reads policies at workspace level: whoever runs the command also chose these files. */
export function localPolicies(places: PolicyPlaces): PolicySource {
  const bases = new Map<string, Base>();
  const layers = layerFiles(places.layers && resolve(places.directory, places.layers));

  async function root(path: string | undefined): Promise<PolicyReading> {
    const base = await findBase(places, path);
    const name = path ?? defaultPath;
    const inside =
      path === undefined
        ? defaultPath
        : await pathBelow(base.folder, resolve(places.directory, path));
    const reading = await readPlain(base, { name, path: inside });
    if (reading.status === 'known') bases.set(name, base);
    return reading;
  }

  async function sibling(path: string, of: PolicyText): Promise<PolicyReading> {
    if (of.name.startsWith(`${of.repository}//`)) return layers.sibling(path, of);
    const base = bases.get(of.name);
    if (base === undefined) return { status: 'failed', reason: `${of.name} was not read here` };
    return readPlain(base, { name: path, path });
  }

  return { root, sibling, layer: layers.layer, live: layers.live, changedAt: layers.changedAt };
}

async function findBase(places: PolicyPlaces, path: string | undefined): Promise<Base> {
  const file = path === undefined ? undefined : resolve(places.directory, path);
  const own = await places.clone();
  const isOwn = own.ok && (file === undefined || !(await leads(own.clone.top, file)));
  const around = isOwn || file === undefined ? own : await places.openAt(dirname(file));
  if (!around.ok) {
    return { folder: file === undefined ? places.directory : dirname(file), repository: 'local' };
  }
  const { top, head } = around.clone;
  const origin = isOwn ? await places.origin() : await readOrigin(top);
  return { folder: top, repository: origin?.name ?? basename(top), head: head?.sha };
}

/** True if the file lies outside of the folder. */
async function leads(folder: string, file: string): Promise<boolean> {
  return (await pathBelow(folder, file)).startsWith('..');
}

/** The path from a folder to a file with `/`; links on the way to the file's own folder are followed. */
async function pathBelow(folder: string, file: string): Promise<string> {
  const parent = await realpath(dirname(file)).catch(() => dirname(file));
  const top = await realpath(folder).catch(() => folder);
  return relative(top, resolve(parent, basename(file))).replaceAll('\\', '/');
}

async function readPlain(base: Base, file: { name: string; path: string }): Promise<PolicyReading> {
  const reading = await readBelow(base.folder, file.path, largestPolicy);
  if (reading.status === 'none') return { status: 'none', reason: `there is no ${file.name}` };
  if (reading.status === 'failed') return reading;
  const text = decodeText(reading.bytes, reading.whole);
  if (text === undefined) return { status: 'failed', reason: `${file.name} is not UTF-8 text` };
  const blob = reading.whole ? blobName(reading.bytes, formatOf(base.head)) : undefined;
  return {
    status: 'known',
    file: {
      ...file,
      repository: base.repository,
      level: 'workspace',
      text,
      ...(blob === undefined ? {} : { blob }),
      ...((await isCommitted(base, { path: file.path, blob })) ? { commit: base.head } : {}),
    },
  };
}

function formatOf(sha: string | undefined): 'sha1' | 'sha256' {
  return sha?.length === 64 ? 'sha256' : 'sha1';
}

/** A commit is named only if it holds exactly these bytes. */
async function isCommitted(
  base: Base,
  file: { path: string; blob: string | undefined },
): Promise<boolean> {
  if (base.head === undefined || file.blob === undefined) return false;
  const answer = await lookUp({ directory: base.folder }, [`${base.head}:${file.path}`]);
  return answer.ok && answer.objects[0]?.sha === file.blob;
}
