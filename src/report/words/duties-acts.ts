/** Words of the acts of separation of duties: who approves what, with which button, or starts it anew. */
import { numberOf, objectsOf, textOf, textsOf, type Data } from '../finding-data.js';
import { code, enumerate, join, link, say, strong, type Phrase } from '../phrase.js';
import { textsAt } from './afterwards.js';
import { approval, codes, contact, firstOf, forPaths, ownersOf } from './duties.js';
import { shortSha } from './told.js';

/** Approve where, as what; who need not try; a new run where consents of an earlier attempt are void. */
export function tellApproving(detail: Data): Phrase {
  const changes = textsOf(detail, 'changes');
  const alone = textsOf(detail, 'alone');
  const bring =
    alone.length === 0
      ? []
      : say`Take ${codes(alone)} back and bring it in again by a pull or merge request: where there is none nobody can approve.`;
  if (changes.length === 0 && alone.length > 0) return bring;
  const byRun = textOf(detail, 'via') === 'environment';
  const where = byRun
    ? say`the deployment`
    : changes.length === 0
      ? say`the promotion`
      : linksOf(detail);
  const without = textsOf(detail, 'not');
  const other = without.length === 0 ? [] : say`; not ${codes(without)}`;
  const many = numberOf(detail, 'count') ?? 1;
  const each = many > 1 ? say` (${many} people more)` : [];
  const fresh =
    textOf(detail, 'newRun') === 'true' ? say` Start a new run for that, not this one again.` : [];
  const parts = objectsOf(detail, 'parts').map((part) => {
    const owners = ownersOf(part);
    const who = owners.length === 0 ? say`somebody` : owners;
    return say`${who} on ${codes(textsOf(part, 'changes'))}${forPaths(part)}`;
  });
  const takes = parts.length === 0 ? [] : say` It takes ${join(firstOf(parts), '; ')}.`;
  const as = textsOf(detail, 'approvals').map((id) => say`${code(id)}`);
  const role = as.length === 0 ? [] : say` as ${eitherOf(as)}`;
  return say`Approve ${where}${role}${each}${buttonOf(detail)}${other}${contact(detail)}.${takes}${fresh}${alone.length === 0 ? [] : say` ${bring}`}`;
}

/** The words of the forge's own buttons: https://docs.github.com and https://docs.gitlab.com as of 2026. */
function buttonOf(detail: Data): Phrase {
  const byRun = textOf(detail, 'via') === 'environment';
  switch (textOf(detail, 'host')) {
    case 'github':
      return byRun
        ? say`: ${strong('Review deployments')} in the run`
        : say`: ${strong('Files changed')}, ${strong('Review changes')}, ${strong('Approve')}`;
    case 'gitlab':
      return byRun
        ? say`: ${strong('Operate')}, ${strong('Environments')}, ${strong('Approval options')}`
        : say`: button ${strong('Approve')}`;
    default:
      return [];
  }
}

/** Each change, leading to where it is approved. */
function linksOf(detail: Data): Phrase {
  const urls = textsAt(detail, 'urls');
  return enumerate(
    textsOf(detail, 'changes').map((name, index) => {
      const url = urls[index];
      return say`${url === undefined || url === '' ? code(name) : link(name, url)}`;
    }),
  );
}

/** `a`, `a or b`, `a, b or c`. */
function eitherOf(phrases: readonly Phrase[]): Phrase {
  const last = phrases.at(-1) ?? [];
  return phrases.length < 2 ? last : say`${join(phrases.slice(0, -1), ', ')} or ${last}`;
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

/** What tells who an owner is, and which lines are to be mended. */
export function tellOwnersMending(detail: Data): Phrase {
  const told = objectsOf(detail, 'gaps').map((gap) => {
    const needs = textOf(gap, 'needs');
    const name = textOf(gap, 'name');
    if (name === '') return say`${textOf(gap, 'reason')}`;
    return say`${code(name)}${needs === '' ? say` (${textOf(gap, 'reason')})` : say` by ${needs}`}`;
  });
  return say`Make known who owns it, before anybody approves: ${join(firstOf(told), '; ')}.`;
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
