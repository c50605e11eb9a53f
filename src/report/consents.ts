/** Who approved what of a promotion: the proof that its approvals are by different people (policy.md 4). */
import type { Decision, Finding } from '../decision/decision.js';
import type { Clock } from './clock.js';
import { has, numberOf, objectOf, objectsOf, textOf, textsOf, type Data } from './finding-data.js';
import { toTable } from './markdown-table.js';
import { code, enumerate, join, link, say, type Phrase } from './phrase.js';
import type { ReportInput } from './report-input.js';
import { changesOf, proofOf } from './words/duties.js';

/** `peer ← dave (#815), data-owner ← erin (#815)`, as the maximum matching has it. */
export function approvedSoFar(decision: Decision): Phrase {
  const matching = consentsOf(decision).flatMap(({ data }) => objectsOf(data, 'matching'));
  const distinct = new Map(matching.map((one) => [JSON.stringify(one), one]));
  return join(proofOf([...distinct.values()]), ', ');
}

/** What this promotion leaves owed, by whom and until when. */
export function debtsOf({ decision, evidence }: ReportInput, clock: Clock): Phrase {
  const sign = evidence.request.host === 'gitlab' ? '!' : '#';
  const debts = (decision.owed ?? [])
    .filter(({ record }) => record === undefined)
    .map(({ approval, changes, due, owner, contact }) => {
      const on = changes.map(
        ({ number, url }) => say`${link(`${sign}${String(number)}`, url ?? '')}`,
      );
      const by = owner === undefined ? [] : say` by ${code(owner)}`;
      const asked = contact === undefined ? [] : say` (contact ${contact})`;
      return say`${code(approval)} on ${enumerate(on)}${by}${asked}, until ${clock.moment(due)}`;
    });
  return join(debts.slice(0, mostDebts), '; ');
}

const mostDebts = 5;

/** One row for each approval that is asked for; without a proof the text is empty. */
export function consentTable(decision: Decision): string {
  const rows = consentsOf(decision);
  return toTable({
    head: ['approval', 'needed on', 'given by', 'can still give it'],
    rows: rows.map(({ data }) => {
      const need = numberOf(data, 'need') ?? 1;
      const places = objectsOf(data, 'places');
      const own = objectsOf(data, 'matching').filter(
        (one) => textOf(one, 'approval') === textOf(data, 'approval'),
      );
      const open = places.some((place) => textsOf(place, 'by').length < need);
      return [
        say`${code(textOf(data, 'approval'))}${need > 1 ? say` (${need} each)` : []}`,
        neededOn(data, places),
        join(
          proofOf(own).map((proof) => proof.slice(2)),
          ', ',
        ),
        open ? enumerate(textsOf(data, 'canApprove').map((one) => say`${code(one)}`)) : [],
      ];
    }),
    budget: 8000,
    total: rows.length,
  });
}

const settingWords = [
  ['authors', 'authors may approve their own', 'authors may not approve their own'],
  ['committers', 'committers may approve', 'committers may not approve'],
  ['kept', 'approvals stay after a push', 'a push takes approvals away'],
  ['overrides', 'a request may change who has to approve', 'a request changes no approvers'],
] as const;

/** What the forge itself asks of approvals, which decides nothing here; empty where it was not read. */
export function forgeSettings(decision: Decision): Phrase {
  const [settings] = consentsOf(decision).flatMap(({ data }) =>
    has(data, 'settings') ? [objectOf(data, 'settings')] : [],
  );
  if (settings === undefined) return [];
  const lead = say`The forge's own approval settings, which decide nothing here: `;
  if (has(settings, 'unknown')) return say`${lead}not known (${textOf(settings, 'unknown')}).`;
  const told = settingWords.flatMap(([key, yes, no]) => {
    const answer = textOf(settings, key);
    const text = answer === 'yes' ? yes : no;
    return answer === 'unknown' ? [] : [say`${{ kind: 'literal', text }}`];
  });
  return say`${lead}${join(told, '; ')}.`;
}

/** Findings about one demand each, with the proof. */
function consentsOf({ findings }: Decision): readonly Finding[] {
  return findings.filter(
    ({ question, data }) =>
      question.startsWith('separation-of-duties/') && Object.hasOwn(data, 'matching'),
  );
}

function neededOn(data: Data, places: readonly Data[]): Phrase {
  if (textOf(data, 'per') === 'promotion') return say`the promotion`;
  return enumerate(changesOf(places));
}
