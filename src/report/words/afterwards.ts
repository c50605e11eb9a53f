/** Words of what earlier promotions left owed: what, on which change, by when. */
import type { Clock } from '../clock.js';
import { textOf, textsOf, type Data } from '../finding-data.js';
import { code, enumerate, link, say, type Phrase } from '../phrase.js';
import { sayIf, type Words } from './told.js';

export const afterwardsWords: Words = {
  'afterwards/overdue': ({ data, clock }) => ({
    line: say`${debtOf(data)} was owed until ${dueOf(data, clock)}${sinceOf(data, clock)} and has not come`,
    short: say`${code(textOf(data, 'approval'))} overdue`,
  }),
  'afterwards/open': ({ data, clock }) => ({
    line: say`${debtOf(data)} is owed until ${dueOf(data, clock)}${sinceOf(data, clock)}; overdue, it blocks the next promotion`,
    short: say`${code(textOf(data, 'approval'))} owed until ${dueOf(data, clock)}`,
  }),
  'afterwards/given': ({ data }) => ({
    line: say`${debtOf(data)}, which was owed, has come`,
    short: say`${code(textOf(data, 'approval'))} has come`,
  }),
  'afterwards/unsure': ({ data, clock }) => ({
    line: say`whether ${debtOf(data)}, owed until ${dueOf(data, clock)}, has come is not known${sayIf(textOf(data, 'gap'), say`: ${textOf(data, 'gap')}`)}`,
    short: say`${code(textOf(data, 'approval'))} not known`,
  }),
};

/** `data-owner on #815`, each change leading to where it is approved. */
export function debtOf(data: Data): Phrase {
  const urls = textsAt(data, 'urls');
  const changes = textsOf(data, 'changes').map((name, index) => {
    const url = urls[index] ?? '';
    return say`${url === '' ? code(name) : link(name, url)}`;
  });
  return say`${code(textOf(data, 'approval'))} on ${enumerate(changes)}`;
}

/** By index: an address that is missing is an empty text. */
export function textsAt(data: Data, key: string): readonly string[] {
  const value: unknown = data[key];
  return Array.isArray(value) ? value.map((one) => (typeof one === 'string' ? one : '')) : [];
}

function dueOf(data: Data, clock: Clock): Phrase {
  return say`${clock.moment(textOf(data, 'due'))}`;
}

function sinceOf(data: Data, clock: Clock): Phrase {
  const since = textOf(data, 'since');
  return since === '' ? [] : say` (since the promotion of ${clock.moment(since)})`;
}
