/** Words of the check separation-of-duties: who approved, who is missing, who does not count and why. */
import { numberOf, objectOf, objectsOf, textOf, textsOf, type Data } from '../finding-data.js';
import { code, enumerate, join, say, type Phrase } from '../phrase.js';
import { sayIf, shortSha, type Told, type Words } from './told.js';

export const dutiesWords: Words = {
  'separation-of-duties/approved': ({ data }) => {
    const by = [...new Set(objectsOf(data, 'places').flatMap((place) => textsOf(place, 'by')))];
    const given = by.length === 0 ? say`given` : people(by);
    return {
      line: say`${approval(data)}: ${given}${not(data)}`,
      short: say`${approval(data)} given`,
    };
  },
  'separation-of-duties/allowed-before': ({ data }) => ({
    line: say`${approval(data)}: this commit was allowed and deployed here before${sayIf(textOf(data, 'earlier'), say` (${code(textOf(data, 'earlier'))})`)}`,
    short: say`allowed here before`,
  }),
  'separation-of-duties/too-few': ({ data }) => tooFew(data),
  'separation-of-duties/impossible': ({ data }) => {
    const after = excluded(objectsOf(data, 'excluded'));
    const without = after.length === 0 ? [] : say` after excluding ${enumerate(after)}`;
    const line = say`${approval(data)}: need ${numberOf(data, 'need') ?? 0}${forPaths(data)}, eligible ${textsOf(data, 'eligible').length}${without}`;
    return { line, short: say`${approval(data)} impossible` };
  },
  'separation-of-duties/unsure': ({ data }) => {
    const why = [...gaps(data), ...ownerGaps(data), ...excluded(objectsOf(data, 'doubts'))];
    const because = why.length === 0 ? [] : say`: ${enumerate(why)}`;
    const line = say`whether ${approval(data)} is given is not known${because}`;
    return { line, short: say`${approval(data)} not known` };
  },
  'separation-of-duties/no-code-owners': ({ data }) => ({
    line: say`${approval(data)} is asked of code owners, and the protected branch has no ${code('CODEOWNERS')}`,
    short: say`no ${code('CODEOWNERS')}`,
  }),
  'separation-of-duties/thin-pool': ({ data }) => {
    const eligible = textsOf(data, 'eligible');
    const who = eligible.length === 0 ? [] : say` (${people(eligible)})`;
    const line = say`${approval(data)}: only ${eligible.length} may approve${who}, and ${numberOf(data, 'need') ?? 0} must${contact(data)}`;
    return { line, short: say`few may approve ${approval(data)}` };
  },
  'separation-of-duties/empty-range': () => ({
    line: say`nothing of the service changed since its last deployment, so there is nothing that was approved`,
    short: say`nothing changed`,
  }),
  'separation-of-duties/no-earlier-allow': ({ data }) => ({
    line: say`a ${textOf(data, 'case') === 'redeploy' ? say`redeploy` : say`rollback`} is judged by the earlier allow of its commit, and there is none`,
    short: say`no earlier allow`,
  }),
  'separation-of-duties/deployer-allowed': ({ data }) => ({
    line: say`deployer ${people(textsOf(data, 'starters'))}`,
    short: say`deployer allowed`,
  }),
  'separation-of-duties/deployer-not-allowed': ({ data }) => ({
    line: say`${people(textsOf(data, 'who'))} started this run; allowed: ${codes(textsOf(data, 'from'))}${contact(data)}`,
    short: say`deployer not allowed`,
  }),
  'separation-of-duties/deployer-contributed': ({ data }) => {
    const alone = textOf(data, 'reason') === 'sole-contributor' ? say` alone` : [];
    const what = codes(textsOf(data, 'changes'));
    return {
      line: say`${people(textsOf(data, 'who'))} started this run and wrote ${what}${alone}`,
      short: say`deployer wrote the change`,
    };
  },
  'separation-of-duties/deployer-unknown': ({ data }) => {
    const machine = textOf(data, 'reason') === 'machine';
    const who = people(textsOf(data, 'starters'));
    return {
      line: machine
        ? say`a machine started this run (${who}), and who stands behind it is not known`
        : say`whether whoever started this run (${who}) may is not known`,
      short: say`deployer not known`,
    };
  },
  'separation-of-duties/nobody-approves': () => ({
    line: say`no approval is asked for, so nothing keeps approvers apart from the deployer`,
    short: say`no approvals asked for`,
  }),
};

function tooFew(data: Data): Told {
  const need = numberOf(data, 'need') ?? 0;
  const needOf = (place: Data): number => numberOf(place, 'need') ?? need;
  const lacking = objectsOf(data, 'places').filter(
    (place) => textsOf(place, 'by').length < needOf(place),
  );
  const missing = lacking.map((place) => {
    const on = sayIf(textOf(place, 'change'), say` on ${code(textOf(place, 'change'))}`);
    const owners = ownersOf(place);
    const of = owners.length === 0 ? [] : say` (${owners})`;
    return say`${textsOf(place, 'by').length} of ${needOf(place)}${on}${forPaths(place)}${of}`;
  });
  const short = say`${approval(data)} missing`;
  const told =
    missing.length === 0 ? short : say`${approval(data)}: ${enumerate(firstOf(missing))}`;
  const can = textsOf(data, 'canApprove');
  const who = can.length === 0 ? contact(data) : say`; can approve: ${people(can)}`;
  return { line: say`${told}${not(data)}${contested(data)}${who}`, short };
}

/** The paths that ask for it, by their pattern; those of nobody by their own names. */
function forPaths(place: Data): Phrase {
  const owned = objectOf(place, 'owned');
  const paths = textsOf(owned, 'paths');
  const pattern = textOf(owned, 'pattern');
  const section = sayIf(textOf(owned, 'section'), say` (section ${textOf(owned, 'section')})`);
  if (pattern !== '') return say` for ${code(pattern)}${section}`;
  const more = numberOf(owned, 'more') ?? 0;
  const others = more === 0 ? [] : say` and ${more} more`;
  return paths.length === 0 ? [] : say` for ${codes(paths)}${others}`;
}

/** Whose approval it has to be; anybody's where nobody is the owner. */
function ownersOf(place: Data): Phrase {
  const owned = objectOf(place, 'owned');
  const owners = textsOf(owned, 'owners').map((one) => say`${code(one)}`);
  if (owners.length > 0) return join(owners, ' or ');
  const isKnown = textsOf(owned, 'paths').length > 0 && objectsOf(owned, 'gaps').length === 0;
  return isKnown ? say`anybody, as nobody owns it` : [];
}

/** The first few, and how many there are. */
function firstOf(all: readonly Phrase[]): readonly Phrase[] {
  const shown = 6;
  const more = all.length - shown;
  return more > 0 ? [...all.slice(0, shown), say`${more} more`] : all;
}

/** Who of the owners is not known, and what that needs. */
function ownerGaps(data: Data): readonly Phrase[] {
  return objectsOf(data, 'ownerGaps').map((gap) => {
    const needs = sayIf(textOf(gap, 'needs'), say`; needs ${textOf(gap, 'needs')}`);
    const who = sayIf(textOf(gap, 'name'), say`who ${code(textOf(gap, 'name'))} is: `);
    return say`${who}${textOf(gap, 'reason')}${needs}`;
  });
}

/** The same people are needed for more than they can give: each gives one approval. */
function contested(data: Data): Phrase {
  const short = objectOf(data, 'short');
  const wanted = objectsOf(short, 'of');
  const given = textsOf(short, 'people');
  if (given.length === 0 || wanted.length < 2) return [];
  const roles = [...new Set(wanted.map((one) => textOf(one, 'approval')))];
  return say`; ${wanted.length} approvals (${codes(roles)}) and only ${people(given)} for them`;
}

/** Who approved and does not count, each once. */
function not(data: Data): Phrase {
  const all = objectsOf(data, 'places').flatMap((place) => objectsOf(place, 'excluded'));
  const told = excluded(all);
  return told.length === 0 ? [] : say`; not ${enumerate(told)}`;
}

const reasons: Readonly<Record<string, Phrase>> = {
  machine: say`no person`,
  'changes-requested': say`asks for changes`,
  dismissed: say`dismissed`,
  rejected: say`rejected it`,
  'older-head': say`on an older commit`,
  retargeted: say`given for another target`,
  edited: say`edited`,
  'no-write': say`may not write`,
  later: say`after the decision`,
  expired: say`expired`,
  'other-attempt': say`in another attempt of the run: start a new run`,
  contributor: say`contributor`,
  starter: say`deployer`,
  'not-in-group': say`not of the group`,
  'not-owner': say`no owner`,
  'owner-unknown': say`whether an owner`,
  'not-on-all': say`not on every change`,
  opener: say`author`,
  author: say`author`,
  'co-author': say`author`,
  committer: say`author`,
  pusher: say`author`,
  'machine-unknown': say`whether it is a person`,
  'head-unknown': say`which commit was approved`,
  'target-unknown': say`for which target`,
  'edit-unknown': say`whether it was edited`,
  'write-unknown': say`write access`,
  'time-unknown': say`when it was given`,
  unattributed: say`a commit is nobody's`,
  'starter-unknown': say`who deploys`,
  'group-unknown': say`members of the group`,
};

function excluded(all: readonly Data[]): readonly Phrase[] {
  const told = all.map((one) => {
    const why = textsOf(one, 'why').map((each) =>
      Object.hasOwn(reasons, each) ? (reasons[each] ?? []) : say`${each}`,
    );
    const who = code(textOf(one, 'who'));
    return why.length === 0 ? say`${who}` : say`${who} (${join(why, ', ')})`;
  });
  return [...new Map(told.map((phrase) => [JSON.stringify(phrase), phrase])).values()];
}

/** Commits by their first digits, and what is not listed completely. */
function gaps(data: Data): readonly Phrase[] {
  const commits = textsOf(data, 'unattributed').map((sha) => code(shortSha(sha)));
  const parts = textsOf(data, 'gaps').map((gap) =>
    gap === 'changes' ? say`not all changes are listed` : say`not all of ${code(gap)} is listed`,
  );
  return [
    ...(commits.length === 0
      ? []
      : [say`the author of ${enumerate(commits.map((one) => say`${one}`))} is nobody's account`]),
    ...parts,
  ];
}

function approval(data: Data): Phrase {
  const id = textOf(data, 'approval');
  return id === '' ? say`an approval` : say`${code(id)}`;
}

function contact(data: Data): Phrase {
  const contacts = textsOf(data, 'contacts');
  return contacts.length === 0
    ? []
    : say` (contact ${enumerate(contacts.map((one) => say`${one}`))})`;
}

function people(names: readonly string[]): Phrase {
  return names.length === 0 ? say`somebody` : codes(names);
}

function codes(ids: readonly string[]): Phrase {
  return enumerate(ids.map((id) => say`${code(id)}`));
}

/** Approve where, as what; who need not try; a new run where consents of an earlier attempt are void. */
export function tellApproving(detail: Data): Phrase {
  const changes = textsOf(detail, 'changes');
  const alone = textsOf(detail, 'alone');
  const bring =
    alone.length === 0
      ? []
      : say`Take ${codes(alone)} back and bring it in again by a pull or merge request: where there is none nobody can approve.`;
  if (changes.length === 0 && alone.length > 0) return bring;
  const urls = textsOf(detail, 'urls');
  const where =
    textOf(detail, 'via') === 'environment'
      ? say`the deployment`
      : changes.length === 0
        ? say`the promotion`
        : codes(changes);
  const without = textsOf(detail, 'not');
  const other = without.length === 0 ? [] : say` (not ${codes(without)})`;
  const fresh =
    textOf(detail, 'newRun') === 'true' ? say` Start a new run for that, not this one again.` : [];
  const links =
    urls.length === 0
      ? []
      : say` ${join(
          urls.map((url) => say`${url}`),
          ' ',
        )}`;
  const parts = objectsOf(detail, 'parts').map((part) => {
    const owners = ownersOf(part);
    const who = owners.length === 0 ? say`somebody` : owners;
    return say`${who} on ${codes(textsOf(part, 'changes'))}${forPaths(part)}`;
  });
  const each = parts.length === 0 ? [] : say` It takes ${join(firstOf(parts), '; ')}.`;
  return say`Approve ${where} as ${approval(detail)}${other}${contact(detail)}.${each}${fresh}${links}${alone.length === 0 ? [] : say` ${bring}`}`;
}

/** Commits that could be anybody's until somebody names them. */
export function tellAttributing(detail: Data): Phrase {
  const commits = textsOf(detail, 'commits').map((sha) => say`${code(shortSha(sha))}`);
  const which = commits.length === 0 ? say`each commit` : enumerate(commits);
  return say`Let the author of ${which} link the e-mail address of it to an account, or name the person in the people file.`;
}

/** Somebody else starts a new run. */
export function tellOtherStart(detail: Data, again: Phrase): Phrase {
  const from = textsOf(detail, 'from');
  const of = from.length === 0 ? [] : say` of ${codes(from)}`;
  const which = textOf(detail, 'reason') === 'group' ? of : say`${of} who wrote nothing of it`;
  return say`Let somebody${which} start it anew: ${again}.`;
}

/** Fewer may approve than have to. */
export function tellWidening(detail: Data): Phrase {
  const paths = forPaths(detail);
  if (paths.length > 0) {
    return say`Name further owners in ${code('CODEOWNERS')}${paths}, or let somebody else write the change: too few may give ${approval(detail)}.`;
  }
  const groups = textsOf(detail, 'groups');
  const which = groups.length === 0 ? say`who may approve` : codes(groups);
  return say`Add people to ${which}, or let somebody else write the change: too few may give ${approval(detail)}.`;
}
