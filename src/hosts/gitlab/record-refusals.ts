/** What GitLab says when records cannot be read or written, in words for people. */
import type { HttpFault } from '../../sources/http/http.js';
import type { Refusal } from '../append-once.js';
import { cut } from '../faults.js';
import { needsOf, wanted, type Wanted } from './permissions.js';
import { wordsOf } from './refusal-words.js';
import type { Named } from './record-branch.js';

/** What is needed to read and write the store, in words. */
export function wantedOf({ path, token }: Named): {
  readonly wanted: Wanted;
  readonly needs: string;
} {
  const { role, scope } = wanted.records;
  const needs =
    token === 'own'
      ? needsOf(wanted.records)
      : `an access token of ${path} as the variable PROMOTION_GATE_RECORDS_TOKEN: role ${role}, scope ${scope}`;
  return { wanted: { ...wanted.records, what: `the records in ${path}` }, needs };
}

interface Cause {
  readonly words: RegExp;
  readonly toRefusal: (words: string, place: Named) => Refusal;
}

/**
 * The words with which GitLab refuses a commit, first match first. They are part of its interface as
 * little as any other words: what none of them matches is `refused`, and the branch is looked at.
 */
const causes: readonly Cause[] = [
  {
    // The claim on the head is there already, the branch is there already or no more, or two were written at once.
    words:
      /file with (?:this name|the name .*) already exists|branch called .* already exists|when you are on a branch|could not update refs\/heads\/|refresh and try again/i,
    toRefusal: () => ({ status: 'stale' }),
  },
  {
    words: /not allowed to (?:push|create|force push)|protected branch/i,
    toRefusal: (words, place) => unsupported(notAllowed(words, place)),
  },
  {
    // https://docs.gitlab.com/user/project/repository/push_rules/
    words:
      /does not follow the pattern|contains the forbidden pattern|prohibited by the pattern|blacklisted|is larger than the allowed size|is not a member of team|must be signed|\bDCO\b|unverified email|secret|path .* is locked/i,
    toRefusal: (words) =>
      failed(
        `a push rule of the project keeps the record from being written: ${cut(words)}; let it pass what the gate writes, or keep records in a project of their own`,
      ),
  },
  {
    // https://docs.gitlab.com/administration/settings/account_and_limit_settings/#repository-size-limit
    words: /size limit|storage limit|read-only namespace/i,
    toRefusal: (words, { path }) =>
      failed(`${path} has no room left for records: ${cut(words)}; raise its limit or make room`),
  },
  {
    words: /read-only|archived/i,
    toRefusal: (words, { path }) =>
      failed(`${path} cannot be written to now: ${cut(words)}; unarchive it or wait`),
  },
];

/** What a refused commit means. */
export function toRefusal(fault: HttpFault, place: Named): Refusal {
  const words = wordsOf(fault);
  const told = ['refused', 'forbidden', 'conflict'].includes(fault.kind) ? words : undefined;
  const cause = causes.find((each) => told !== undefined && each.words.test(told));
  if (told !== undefined && cause !== undefined) return cause.toRefusal(told, place);
  if (fault.kind === 'forbidden') return unsupported(notAllowed(words ?? '', place));
  if (fault.kind === 'unauthorized') {
    // Which variable it stands in, and what to do, is in the reason.
    return failed(fault.reason);
  }
  if (isLost(fault)) return { status: 'lost', reason: fault.reason };
  if (fault.status === 413) {
    return failed(`the record is larger than ${place.path} takes: ${fault.reason}`);
  }
  const tellsOfState = ['conflict', 'refused', 'not-found'].includes(fault.kind);
  const reason = words === undefined ? fault.reason : `GitLab refused it: ${cut(words)}`;
  return { status: tellsOfState ? 'refused' : 'failed', reason };
}

function notAllowed(words: string, place: Named): string {
  const { needs } = wantedOf(place);
  const said = words === '' ? '' : ` (${cut(words)})`;
  return `the token may not write to ${place.path}${said}: it needs ${needs}; if ${place.branch} is protected, allow its user to push there`;
}

/** An answer that breaks off, or that tells of trouble on the other side, may come after the write. */
function isLost({ sent, kind }: HttpFault): boolean {
  return sent || ['malformed', 'server', 'too-large'].includes(kind);
}

function failed(reason: string): Refusal {
  return { status: 'failed', reason };
}

function unsupported(reason: string): Refusal {
  return { status: 'unsupported', reason };
}
