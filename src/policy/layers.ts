/** The chain of layers: a policy, the one it extends, and so on, each with its granted exceptions. */
import type { Instant } from '../time/instant.js';
import type { Fault, Place } from './fault.js';
import { type PolicyConfig, extendsPattern, policySchema } from './grammar.js';
import { type Exceptions, fileFault, parseExceptions } from './live-files.js';
import { parseValue } from './parse.js';
import { retirementFaults } from './retirement.js';
import type { PolicyReading, PolicySource, PolicyText, RemoteFile } from './source.js';
import { livePattern } from './words.js';
import { readYaml, type YamlFile } from './yaml-document.js';

/** At most this many layers, the policy itself included. */
const maxLayers = 5;

/** A file that was read beside a layer. */
export interface ExceptionsFile {
  readonly file: PolicyText;
  readonly yaml: YamlFile;
  readonly entries: Exceptions;
}

export interface Layer {
  readonly index: number;
  readonly file: PolicyText;
  readonly config: PolicyConfig;
  readonly yaml: YamlFile;
  readonly exceptions?: ExceptionsFile | undefined;
}

/** The layers, the policy itself first and the base last. */
export interface LayerChain {
  readonly layers: readonly Layer[];
  /** What went wrong on the way; with an error the chain is not to be used. */
  readonly faults: readonly Fault[];
  /** The file that this version's grammar does not read: it may be meant for a newer gate. */
  readonly unread?: YamlFile | undefined;
}

/** Reads and parses the whole chain. Never throws: what cannot be read is a fault. */
export async function loadLayers(part: {
  source: PolicySource;
  path: string | undefined;
  now: Instant;
}): Promise<LayerChain> {
  const { source, path, now } = part;
  const layers: Layer[] = [];
  const faults: Fault[] = [];
  const seen = new Set<string>();
  let reading = await source.root(path);
  let asked: { place: Place; name: string; base: RemoteFile } | undefined;
  for (;;) {
    const file = fileOf({ reading, asked, path, faults });
    if (file === undefined) break;
    seen.add(file.name);
    const document = readYaml({ file: file.name, text: file.text });
    if (!document.ok) {
      faults.push(...document.faults);
      break;
    }
    const { yaml } = document;
    const parsed = parseValue(yaml, policySchema);
    if (!parsed.ok) {
      faults.push(...parsed.faults);
      return { layers, faults, unread: yaml };
    }
    const { value: config } = parsed;
    const exceptions = await readExceptions({ source, file, config, yaml, faults });
    if (asked !== undefined) {
      const { accepts } = config;
      faults.push(
        ...(await retirementFaults({ source, base: asked.base, accepts, place: asked.place, now })),
      );
    }
    layers.push({ index: layers.length, file, config, yaml, exceptions });
    if (config.extends === undefined) break;
    const at = yaml.place(['extends']);
    const base = toRemoteFile(config.extends);
    if (base === undefined || seen.has(config.extends) || layers.length >= maxLayers) {
      faults.push(brokenChain({ at, name: config.extends, repeated: seen.has(config.extends) }));
      break;
    }
    asked = { place: at, name: config.extends, base };
    reading = await source.layer(base);
  }
  return { layers, faults };
}

function fileOf(part: {
  reading: PolicyReading;
  asked: { place: Place; name: string } | undefined;
  path: string | undefined;
  faults: Fault[];
}): PolicyText | undefined {
  const { reading, asked, path = '.promotion-gate.yml', faults } = part;
  if (reading.status === 'known') return reading.file;
  const { code, hint } = codeOf(reading, asked === undefined ? 'policy/absent' : undefined);
  if (asked === undefined) {
    faults.push(fileFault({ code, file: path, message: reading.reason, hint: hint ?? howToBegin }));
  } else {
    const message = `the layer ${asked.name} could not be read: ${reading.reason}`;
    const told = hint === undefined ? {} : { hint };
    faults.push({ code, severity: 'error', place: asked.place, message, ...told });
  }
  return undefined;
}

const howToBegin =
  'write a policy: `promotion-gate schema policy` prints its grammar, README.md a starter';

/** A source that could not be looked at is no fault of any policy: `policy/unavailable` (T04). */
function codeOf(
  reading: Exclude<PolicyReading, { status: 'known' }>,
  absent: string | undefined,
): { code: string; hint?: string | undefined } {
  const unreadable = absent === undefined ? 'policy/layer-unreadable' : 'policy/unreadable';
  if (reading.status === 'none') return { code: absent ?? unreadable };
  if (reading.unavailable === true) return { code: 'policy/unavailable', hint: 'run this again' };
  return { code: reading.code ?? unreadable, hint: reading.hint };
}

/** `owner/repo//path@ref` in its parts. */
export function toRemoteFile(reference: string): RemoteFile | undefined {
  const match = extendsPattern.exec(reference) ?? livePattern.exec(reference);
  const [, repository, path, ref] = match ?? [];
  if (repository === undefined || path === undefined) return undefined;
  return { repository, path, ref };
}

function brokenChain(part: { at: Place; name: string; repeated: boolean }): Fault {
  return {
    code: 'policy/layer-chain',
    severity: 'error',
    place: part.at,
    message: part.repeated
      ? `${part.name} extends itself in the end`
      : `the chain of layers is longer than ${String(maxLayers)}`,
    hint: 'extend a layer nearer to the base',
  };
}

async function readExceptions(part: {
  source: PolicySource;
  file: PolicyText;
  config: PolicyConfig;
  yaml: YamlFile;
  faults: Fault[];
}): Promise<ExceptionsFile | undefined> {
  const { source, file, config, yaml, faults } = part;
  if (config.exceptions === undefined) return undefined;
  const remote = toRemoteFile(config.exceptions);
  const reading = remote
    ? await source.live(remote)
    : await source.sibling(config.exceptions, file);
  if (reading.status !== 'known') {
    faults.push({
      code: 'policy/exceptions-unreadable',
      severity: 'warning',
      place: yaml.place(['exceptions']),
      message: `exceptions could not be read, so none is granted: ${reading.reason}`,
    });
    return undefined;
  }
  const parsed = parseExceptions({ file: reading.file.name, text: reading.file.text });
  if (!parsed.ok) {
    faults.push(...parsed.faults);
    return undefined;
  }
  return { file: reading.file, yaml: parsed.yaml, entries: parsed.value };
}
