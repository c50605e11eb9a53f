/** Words of the check separation-of-duties: who approved, who is missing, who does not count and why. */
import { numberOf, objectOf, objectsOf, textOf, textsOf, type Data } from '../finding-data.js';
import { code, enumerate, join, link, say, strong, type Phrase } from '../phrase.js';
import { sayIf, shortSha, type Told, type Words } from './told.js';

export const dutiesWords: Words = {
  'separation-of-duties/approved': ({ data }) => {
    const proof = ownProof(data);
    const given = proof.length === 0 ? say`${approval(data)}: given` : enumerate(proof);
    return {
      line: say`${given}${not(data)}`,
      short: say`${approval(data)} given`,
    };
  },
  'separation-of-duties/allowed-before': ({ data }) => ({
    line: say`${approval(data)}: this commit was allowed and deployed here before${sayIf(textOf(data, 'earlier'), say` (${code(textOf(data, 'earlier'))})`)}`,
    short: say`allowed here before`,
  }),
  'separation-of-duties/too-few': ({ data, clock }) => {
    const told = tooFew(data);
    const by = textOf(data, 'owedBy');
    return by === ''
      ? { ...told, line: say`${told.line}${withoutGrace(data)}` }
      : {
          line: say`owed until ${strong(clock.moment(by))}: ${told.line}`,
          short: say`${approval(data)} owed until ${clock.moment(by)}`,
        };
  },
  'separation-of-duties/impossible': ({ data }) => {
    const after = excluded(objectsOf(data, 'excluded'));
    const without = after.length === 0 ? [] : say` after excluding ${enumerate(after)}`;
    const line = say`${approval(data)}: need ${numberOf(data, 'need') ?? 0}${forPaths(data)}, eligible ${textsOf(data, 'eligible').length}${without}`;
    return { line, short: say`${approval(data)} impossible` };
  },
  'separation-of-duties/unsure': ({ data }) => {
    const owners = ownerGaps(data);
    const why = [...gaps(data), ...owners, ...excluded(objectsOf(data, 'doubts'))];
    const all = owners.length === 0 ? enumerate(why) : join(why, '; ');
    const because = why.length === 0 ? [] : say`: ${all}`;
    const line = say`whether ${approval(data)} is given is not known${because}`;
    return { line, short: say`${approval(data)} not known` };
  },
  'separation-of-duties/no-code-owners': ({ data }) => ({
    line: say`${approval(data)} is asked of code owners, and the protected branch has no ${code('CODEOWNERS')}`,
    short: say`no ${code('CODEOWNERS')}`,
  }),
  'separation-of-duties/faulty-code-owners': ({ data }) => {
    const faults = textsOf(data, 'faults').map((fault) => say`${fault}`);
    return {
      line: say`what these lines may mean is not known, and whom they would ask: ${join(firstOf(faults), '; ')}`,
      short: say`${code('CODEOWNERS')} has lines that are not read`,
    };
  },
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
  const short = say`${approval(data)} missing`;
  const contests = objectsOf(data, 'short').filter(isContested);
  const contested = new Set(contests.map((one) => textOf(one, 'change')));
  const need = numberOf(data, 'need') ?? 0;
  const needOf = (place: Data): number => numberOf(place, 'need') ?? need;
  const lacking = objectsOf(data, 'places').filter(
    (place) =>
      textsOf(place, 'by').length < needOf(place) && !contested.has(textOf(place, 'change')),
  );
  const owned = lacking.filter(({ owned: part }) => part !== undefined);
  const whole = lacking.filter((place) => !owned.includes(place));
  const counts = [...new Set(whole.map((place) => textsOf(place, 'by').length))];
  const tallies = counts.map((given) => {
    const there = whole.filter((place) => textsOf(place, 'by').length === given);
    const changes = there.filter((place) => textOf(place, 'change') !== '').map(changeOf);
    const on = changes.length === 0 ? [] : say` on ${enumerate(changes)}`;
    return say`${given} of ${need}${on}`;
  });
  const parts = owned.map((place) => {
    const owners = ownersOf(place);
    const of = owners.length === 0 ? [] : say` (${owners})`;
    const given = textsOf(place, 'by').length;
    return say`${given} of ${needOf(place)} on ${changeOf(place)}${forPaths(place)}${of}`;
  });
  const all = [...tallies, ...firstOf(parts)];
  const missing = all.length === 0 ? [] : [say`${approval(data)}: ${enumerate(all)}`];
  const said = [...missing, ...contests.map(contestOf)];
  // What two demands lack together is one thing to say: whose approval it is not differs.
  if (missing.length === 0 && contests.length > 0) return { line: join(said, '; '), short };
  const can = textsOf(data, 'canApprove');
  const who = can.length === 0 ? [] : say`; can approve: ${people(can)}`;
  const told = said.length === 0 ? short : join(said, '; ');
  return { line: say`${told}${without(data)}${who}${contact(data)}`, short };
}

/** The paths that ask for it, by their pattern; those of nobody by their own names. */
export function forPaths(place: Data): Phrase {
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
export function ownersOf(place: Data): Phrase {
  const owned = objectOf(place, 'owned');
  const owners = textsOf(owned, 'owners').map((one) => say`${code(one)}`);
  if (owners.length > 0) return join(owners, ' or ');
  const isKnown = textsOf(owned, 'paths').length > 0 && objectsOf(owned, 'gaps').length === 0;
  return isKnown ? say`anybody, as nobody owns it` : [];
}

/** The first few, and how many there are. */
export function firstOf(all: readonly Phrase[]): readonly Phrase[] {
  const shown = 6;
  const more = all.length - shown;
  return more > 0 ? [...all.slice(0, shown), say`${more} more`] : all;
}

/** Who of the owners is not known, and what that needs. */
function ownerGaps(data: Data): readonly Phrase[] {
  const told = objectsOf(data, 'ownerGaps').map((gap) => {
    const needs = sayIf(textOf(gap, 'needs'), say`; needs ${textOf(gap, 'needs')}`);
    const who = sayIf(textOf(gap, 'name'), say`who ${code(textOf(gap, 'name'))} is: `);
    return say`${who}${textOf(gap, 'reason')}${needs}`;
  });
  return firstOf(told);
}

/** Why nothing may follow, though the rule has `grace`. */
function withoutGrace(data: Data): Phrase {
  const why = textOf(data, 'noGrace');
  const told = Object.hasOwn(refusals, why) ? (refusals[why] ?? []) : [];
  return told.length === 0 ? [] : say`; it cannot follow, since ${told}`;
}

const refusals: Readonly<Record<string, Phrase>> = {
  'no-records': say`no records are kept`,
  'debts-unknown': say`what is owed already could not be read`,
  'changes-unknown': say`not all of the changes and their people is known`,
  'no-request': say`a commit is in no pull or merge request`,
  'code-owners': say`code owners approve before`,
  'due-unknown': say`when it would be due is not known`,
};

/** More approvals than people for them, each of whom gives one. */
function isContested(short: Data): boolean {
  const distinct = new Set(textsOf(short, 'approvals'));
  return distinct.size > 1 && textsOf(short, 'people').length > 0;
}

/** Which approvals, where, and by whom alone they could be given (Hall). */
function contestOf(short: Data): Phrase {
  const approvals = textsOf(short, 'approvals');
  const given = textsOf(short, 'people');
  const on = sayIf(textOf(short, 'change'), say` on ${changeOf(short)}`);
  const have = given.length === 1 ? say`has` : say`have`;
  return say`${codes([...new Set(approvals)])}${on} need ${approvals.length} different people, and only ${people(given)} ${have} approved`;
}

/** Who is excluded, and why: contributors, whoever started the run, and whose approval does not count. */
function without(data: Data): Phrase {
  const places = objectsOf(data, 'places');
  const given = places.flatMap((place) => objectsOf(place, 'excluded'));
  const told = new Set(given.map((one) => textOf(one, 'who')));
  const written = places.flatMap((place) => textsOf(place, 'contributors'));
  const others = [
    ...[...new Set(written)].map((who): Data => ({ who, why: ['author'] })),
    ...textsOf(data, 'starters')
      .filter((who) => !written.includes(who))
      .map((who): Data => ({ who, why: ['starter'] })),
  ].filter((one) => !told.has(textOf(one, 'who')));
  const all = excluded([...others, ...given]);
  return all.length === 0 ? [] : say`; excluded: ${enumerate(all)}`;
}

/** `peer ← dave (#815 and #819)`: who gives which approval, as the matching has it. */
export function proofOf(matching: readonly Data[]): readonly Phrase[] {
  const givers = new Map<string, Data[]>();
  for (const one of matching) {
    const key = JSON.stringify([textOf(one, 'approval'), textOf(one, 'by')]);
    givers.set(key, [...(givers.get(key) ?? []), one]);
  }
  return [...givers.values()].map((given) => {
    const [first = {}] = given;
    const changes = changesOf(given);
    const on = changes.length === 0 ? [] : say` (${enumerate(changes)})`;
    return say`${code(textOf(first, 'approval'))} ← ${code(textOf(first, 'by'))}${on}`;
  });
}

/** What a finding tells of its own demand. */
function ownProof(data: Data): readonly Phrase[] {
  const own = objectsOf(data, 'matching').filter(
    (one) => textOf(one, 'approval') === textOf(data, 'approval'),
  );
  return proofOf(own);
}

/** The changes of the places, each once: one may have many parts. */
export function changesOf(places: readonly Data[]): readonly Phrase[] {
  const named = places.filter((place) => textOf(place, 'change') !== '');
  return [...new Map(named.map((place) => [textOf(place, 'change'), place])).values()].map(
    changeOf,
  );
}

/** A change by its name, which leads to where it is approved. */
function changeOf(place: Data): Phrase {
  const [name, url] = [textOf(place, 'change'), textOf(place, 'url')];
  return say`${url === '' ? code(name) : link(name, url)}`;
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
  contributor: say`author`,
  starter: say`started the run`,
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

/** `alice, carol (author)`, `bob (started the run)`: each person once for each reason. */
function excluded(all: readonly Data[]): readonly Phrase[] {
  const byReason = new Map<string, { why: readonly string[]; who: Set<string> }>();
  for (const one of all) {
    const why = textsOf(one, 'why');
    const key = JSON.stringify(why);
    const known = byReason.get(key) ?? { why, who: new Set<string>() };
    known.who.add(textOf(one, 'who'));
    byReason.set(key, known);
  }
  return [...byReason.values()].map(({ why, who }) => {
    const names = join(
      [...who].map((each) => say`${code(each)}`),
      ', ',
    );
    const because = why.map((each) =>
      Object.hasOwn(reasons, each) ? (reasons[each] ?? []) : say`${each}`,
    );
    return because.length === 0 ? names : say`${names} (${join(because, ', ')})`;
  });
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

/** The approval that a finding is about. */
export function approval(data: Data): Phrase {
  const id = textOf(data, 'approval');
  return id === '' ? say`an approval` : say`${code(id)}`;
}

/** Where the group is asked. */
export function contact(data: Data): Phrase {
  const contacts = textsOf(data, 'contacts');
  return contacts.length === 0
    ? []
    : say` (contact ${enumerate(contacts.map((one) => say`${one}`))})`;
}

function people(names: readonly string[]): Phrase {
  return names.length === 0 ? say`somebody` : codes(names);
}

/** Ids, one after the other. */
export function codes(ids: readonly string[]): Phrase {
  return enumerate(ids.map((id) => say`${code(id)}`));
}
