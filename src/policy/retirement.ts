/** Retired versions of a layer: its owner lists at the head which tags are still accepted. */
import { z } from 'zod';
import { parseInstant, type Instant } from '../time/instant.js';
import type { Fault, Place } from './fault.js';
import type { PolicySource, RemoteFile } from './source.js';
import { readYaml } from './yaml-document.js';

/** For this long after the head changed, a tag that it no longer accepts only warns: 14 days, in ms. */
const notice = 14 * 86_400_000;

const acceptsSchema = z.looseObject({ accepts: z.array(z.string()).optional() });

/** The fault of a tag that the layer's owner retired; none for commits and where no list is kept. */
export async function retirementFaults(part: {
  source: PolicySource;
  base: RemoteFile;
  /** What the layer itself said at the tag. */
  accepts: readonly string[] | undefined;
  place: Place;
  now: Instant;
}): Promise<readonly Fault[]> {
  const { source, base, place, now } = part;
  const tag = base.ref;
  if (tag === undefined || /^[0-9a-f]{40}$/.test(tag)) return [];
  const head = await source.live({ repository: base.repository, path: base.path });
  const fault = (code: string, severity: Fault['severity'], message: string): Fault => ({
    code,
    severity,
    place,
    message,
    hint: 'extend a tag that the layer still accepts',
  });
  if (head.status !== 'known') {
    // A layer that is no longer at the head keeps no list; one that cannot be read may keep one.
    if (head.status === 'none' && part.accepts === undefined) return [];
    const reason = `the head of ${base.repository}//${base.path} could not be read: ${head.reason}`;
    const isAway = head.status === 'failed' && head.unavailable === true;
    return [
      fault(
        isAway ? 'policy/unavailable' : 'policy/acceptance-unknown',
        'error',
        `whether ${tag} is still accepted is not known: ${reason}`,
      ),
    ];
  }
  const reading = readYaml({ file: head.file.name, text: head.file.text });
  const parsed = reading.ok ? acceptsSchema.safeParse(reading.yaml.value) : undefined;
  if (parsed?.success !== true) {
    return [
      fault(
        'policy/acceptance-unknown',
        'error',
        `whether ${tag} is still accepted is not known: ${head.file.name} could not be read`,
      ),
    ];
  }
  const accepted = parsed.data.accepts;
  if (accepted === undefined || accepted.includes(tag)) return [];
  const since = parseInstant((await source.changedAt(base)) ?? '');
  const told = `${tag} is retired by the owner of ${base.repository}//${base.path}; accepted: ${accepted.join(', ')}`;
  return since !== undefined && now - since < notice
    ? [fault('policy/retiring', 'warning', `${told}. It is refused 14 days after the retirement`)]
    : [fault('policy/retired', 'error', told)];
}
