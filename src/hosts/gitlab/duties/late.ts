/** One merge request by its number, as it is now: who has approved it since it was promoted. */
import type { Change } from '../../../evidence/changes-fact.js';
import type { ReadContext } from '../../host.js';
import { failed, type Part } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import { wanted } from '../permissions.js';
import { closed } from '../protection.js';
import { changesOf } from './build-changes.js';
import { readDetails } from './details.js';
import { readWrites } from './members.js';
import { readRequests } from './requests.js';
import { reviewersOf } from './reviews.js';
import { toAccount } from './users.js';

/** Contributors of its own commits; those of what its merge made were known when it was promoted. */
export async function readLateChange(
  sources: FactSources,
  context: ReadContext,
  number: number,
): Promise<Part<Change>> {
  if (sources.api.credential === 'job') return closed(wanted.changes);
  const found = await readRequests(sources, [String(number)]);
  if (found.status !== 'known') return found;
  const [request] = found.value;
  if (request === undefined) return failed(`!${String(number)} is gone`);
  const carried = [{ request, merge: undefined, squash: undefined, commits: [] }];
  const mapping = { carried, alone: [], complete: true };
  const [details, writes] = await Promise.all([
    readDetails(sources, { commits: [], mapping, paths: undefined }),
    readWrites(sources, reviewersOf(request).map(toAccount)),
  ]);
  if (details.status !== 'known') return details;
  const accountOf = (await context.addresses?.()) ?? (() => undefined);
  const [change] = changesOf({ mapping, details: details.value, writes, accountOf });
  return change === undefined
    ? failed(`!${String(number)} is no change`)
    : { status: 'known', value: change };
}
