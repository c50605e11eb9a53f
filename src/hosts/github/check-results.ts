/** Results of checks on the candidate: check runs and commit statuses, by name and by who set them. */
import { z } from 'zod';
import type { FactReading } from '../../evidence/facts.js';
import { parseInstant } from '../../time/instant.js';
import type { ReadContext } from '../host.js';
import type { Part } from './api.js';
import { isPending, pickResult, type WantedCheck } from './check-sources.js';
import { failed, forgeSource, toPart } from './fact-answers.js';
import { cut } from '../faults.js';
import { readPages } from './fact-pages.js';
import type { FactSources } from './fact-sources.js';
import { toUnknown, wanted } from './permissions.js';
import { isAbout } from './reachability.js';
import { pausesOf, watch, type Watch } from '../settle.js';
import type { CheckEntry, Page } from './snapshot.js';

type ResultReading = FactReading<'check-result'>;

const specSchema = z.object({
  github: z
    .object({ name: z.string(), app: z.union([z.string(), z.number()]).optional() })
    .optional(),
});

/** All results on the candidate, as often as somebody waits for one of them. */
export type CheckWatch = Watch<Part<readonly CheckEntry[]>>;

/** One wait for all checks: the snapshot first, then looks of their own (T46). */
export function watchChecks(sources: FactSources, context: ReadContext): CheckWatch {
  const { sha } = context.request.candidate;
  return watch({
    pauses: pausesOf(sources, context),
    wait: sources.wait,
    look: (index) => readAllChecks(sources, { sha, fresh: index > 0 }),
  });
}

/** Every page: the worst result counts, and it may be on the last one. */
async function readAllChecks(
  sources: FactSources,
  { sha, fresh }: { readonly sha: string; readonly fresh: boolean },
): Promise<Part<readonly CheckEntry[]>> {
  const first = fresh ? undefined : await firstOfSnapshot(sources, sha);
  return readPages({
    first: first ?? toPart(await sources.checks(sha, undefined), wanted.checks),
    more: (cursor) => sources.checks(sha, cursor),
    enough: () => false,
    what: 'check results on the candidate',
    of: wanted.checks,
  });
}

/** Undefined if the snapshot looked at another commit than the one that is judged. */
async function firstOfSnapshot(
  sources: FactSources,
  sha: string,
): Promise<Part<Page<CheckEntry>> | undefined> {
  const reply = await sources.snapshot();
  if (!reply.ok) return toUnknown(reply.fault, wanted.checks);
  return isAbout(reply.value, sha) ? reply.value.checks : undefined;
}

/** The result that counts; one that is not there, or has not ended, is awaited for a bounded time. */
export async function readCheckResult(
  checks: CheckWatch,
  spec: unknown,
  asked: { readonly context: ReadContext; readonly settle: () => number },
): Promise<ResultReading> {
  const parsed = specSchema.safeParse(spec);
  if (!parsed.success || parsed.data.github === undefined) {
    return {
      status: 'unsupported',
      reason: 'no source for this host is named',
      needs: '`github: {name: …}`',
    };
  }
  const check = parsed.data.github;
  const { request, now } = asked.context;
  const found = await checks.until((part) => part.status !== 'known' || hasEnded(part, check));
  if (found.status !== 'known') return found;
  const picked = pickResult(found.value, check);
  if (picked.status === 'missing') {
    return failed(missing(check, request.mode === 'preview' ? 0 : asked.settle()));
  }
  if (picked.status === 'ambiguous') return failed(ambiguous(check, picked.sources));
  const { sha } = request.candidate;
  const { conclusion, completedAt, url } = picked.entry;
  const ended = completedAt !== undefined && parseInstant(completedAt) !== undefined;
  return {
    status: 'known',
    value: {
      name: check.name,
      sha,
      conclusion,
      ...(ended ? { completedAt } : {}),
      ...(url === undefined ? {} : { url }),
    },
    source: forgeSource(now, { sha }),
  };
}

function hasEnded(part: { readonly value: readonly CheckEntry[] }, check: WantedCheck): boolean {
  const picked = pickResult(part.value, check);
  if (picked.status === 'missing') return false;
  return picked.status === 'ambiguous' || !isPending(picked.entry.conclusion);
}

function missing({ name, app }: WantedCheck, waited: number): string {
  const by = app === undefined ? '' : ` by ${app}`;
  const when = waited === 0 ? 'yet' : `after ${waited / 1000} s`;
  return cut(`no result of "${name}"${by} ${when}: run the check on the candidate`);
}

function ambiguous({ name }: WantedCheck, sources: readonly string[]): string {
  return cut(`"${name}" has ${sources.length} sources: name the app (${sources.join(', ')})`);
}
