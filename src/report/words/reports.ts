/** Words of the checks that read reports: the number, its bounds, and the file that it is from. */
import type { Clock } from '../clock.js';
import { has, numberOf, objectsOf, textOf, textsOf, type Data } from '../finding-data.js';
import { code, enumerate, join, say, type Phrase } from '../phrase.js';
import { toAmount } from './amounts.js';
import { changed, changeLimit, comparedScan } from './baseline.js';
import { sayIf, shortSha, type Words } from './told.js';

/** The words for the codes of one check. */
export function reportWords(check: 'quality' | 'security-scan'): Words {
  return Object.fromEntries(
    Object.entries(words).map(([name, tell]) => [`${check}/${name}`, tell]),
  );
}

const words: Words = {
  met: ({ data, clock }) => ({
    line: say`${measure(data)} ${compared(data, clock)}${source(data)}`,
    short: say`${measure(data)} met`,
  }),
  missed: ({ data, clock }) => ({
    line: say`${measure(data)} ${required(data, clock)}${source(data)}`,
    short: say`${measure(data)} ${amountOf(data)}`,
  }),
  near: ({ data, clock }) => ({
    line: say`${measure(data)} ${required(data, clock)} soon${source(data)}`,
    short: say`${measure(data)} ${amountOf(data)}`,
  }),
  missing: ({ data }) => {
    const patterns = textsOf(data, 'patterns').map((pattern) => say`${code(pattern)}`);
    const line =
      patterns.length === 0
        ? say`no layer of the policy says where the report ${report(data)} is`
        : say`the report ${report(data)} is not there: no file matches ${enumerate(patterns)}`;
    return { line, short: say`report ${report(data)} missing` };
  },
  unusable: ({ data }) => ({
    line: say`the report ${report(data)} is no evidence: ${culprit(data)}${textOf(data, 'reason') || 'it cannot be used'}${others(data)}`,
    short: say`report ${report(data)} cannot be used`,
  }),
  'other-commit': ({ data }) => ({
    line: say`the report ${report(data)} is of another commit: ${file(data)}names ${commit(data, 'found')}, not ${commit(data, 'sha')}${others(data)}`,
    short: say`report ${report(data)} is of another commit`,
  }),
  outdated: ({ data, clock }) => ({
    line: say`the report ${report(data)} is too old: ${file(data)}was made ${clock.full(textOf(data, 'made'))}, before ${clock.full(textOf(data, 'since'))}${others(data)}`,
    short: say`report ${report(data)} too old`,
  }),
  'not-told': ({ data }) => ({
    line: has(data, 'measure')
      ? say`the report ${report(data)} does not tell ${textOf(data, 'measure')}${sayIf(textOf(data, 'reason'), say`: ${textOf(data, 'reason')}`)}${source(data)}`
      : say`the report ${report(data)} has no file with ${kindOf(data)}`,
    short: say`${textOf(data, 'measure') || textOf(data, 'kind')} of report ${report(data)} not told`,
  }),
  'no-baseline': ({ data }) => ({
    line: say`${measure(data)} ${amountOf(data)}: no earlier number to hold it against, only its other bounds hold${source(data)}`,
    short: say`${measure(data)} without a baseline`,
  }),
  'baseline-unknown': ({ data }) => ({
    line: say`what ${measure(data)} is held against is not known${sayIf(textOf(data, 'reason'), say`: ${textOf(data, 'reason')}`)}`,
    short: say`baseline of ${measure(data)} not known`,
  }),
};

function report(data: Data): Phrase {
  return say`${code(textOf(data, 'report'))}`;
}

/** `unit failed`, `unit high (older than 30d)`. */
function measure(data: Data): Phrase {
  const ages = [
    ...(has(data, 'olderThan') ? [say`older than ${textOf(data, 'olderThan')}`] : []),
    ...(has(data, 'within') ? [say`within ${textOf(data, 'within')}`] : []),
  ];
  const filter = ages.length === 0 ? [] : say` (${enumerate(ages)})`;
  return say`${report(data)} ${textOf(data, 'measure')}${filter}`;
}

/** `87.31 % ≥ 85 %`; of a number without a bound of its own only the number. */
function compared(data: Data, clock: Clock): Phrase {
  if (has(data, 'change')) return changed(data, clock);
  const told = objectsOf(data, 'comparisons').map(
    (each) => say`${amountOf(data, each)} ${bound(each)}`,
  );
  const news = has(data, 'added') ? [say`none new${comparedScan(data, clock)}`] : [];
  const all = [...told, ...news];
  return all.length === 0 ? say`${amountOf(data)}` : join(all, ', ');
}

/** `84.2 %; required: ≥ 85 %`: of several bounds those that do not hold. */
function required(data: Data, clock: Clock): Phrase {
  if (has(data, 'change')) return say`${changed(data, clock)}; required: ${changeLimit(data)}`;
  const missed = objectsOf(data, 'comparisons').filter((each) => each['met'] !== true);
  const added = numberOf(data, 'added') ?? 0;
  const bounds = [...missed.map(bound), ...(added > 0 ? [say`none new`] : [])];
  const [first] = missed;
  const news = added > 0 ? say`, ${added} new${comparedScan(data, clock)}` : [];
  return say`${amountOf(data, first)}${news}${examples(data)}; required: ${enumerate(bounds)}`;
}

/** The number in the unit of the bound that it stands beside. */
function amountOf(data: Data, comparison?: Data): Phrase {
  return say`${toAmount(data, comparison)}`;
}

/** `≥ 85 %` */
function bound(comparison: Data): Phrase {
  const wanted = textOf(comparison, 'wanted').replace(/ ?(%|points)$/, ' $1');
  return textOf(comparison, 'bound') === 'at-least' ? say`≥ ${wanted}` : say`≤ ${wanted}`;
}

function examples(data: Data): Phrase {
  const names = [...textsOf(data, 'failures'), ...textsOf(data, 'findings')];
  return names.length === 0 ? [] : say` (${enumerate(names.map((name) => say`${code(name)}`))})`;
}

/** ` (reports/unit.xml and 2 more)` */
function source(data: Data): Phrase {
  const name = textOf(data, 'file');
  const more = (numberOf(data, 'files') ?? 1) - 1;
  const others = more > 0 ? say` and ${more} more` : [];
  return name === '' ? [] : say` (${code(name)}${others})`;
}

function file(data: Data): Phrase {
  const name = textOf(data, 'file');
  return name === '' ? [] : say`${code(name)} `;
}

/** `reports/unit.xml: ` before what is wrong with it. */
function culprit(data: Data): Phrase {
  const name = textOf(data, 'file');
  return name === '' ? [] : say`${code(name)}: `;
}

function others(data: Data): Phrase {
  const more = numberOf(data, 'more') ?? 0;
  return more > 0 ? say`; ${more} more files as well` : [];
}

function commit(data: Data, key: string): Phrase {
  return say`${code(shortSha(textOf(data, key)))}`;
}

function kindOf(data: Data): Phrase {
  switch (textOf(data, 'kind')) {
    case 'tests':
      return say`test cases`;
    case 'coverage':
      return say`coverage`;
    case 'scan':
      return say`findings of a scan`;
    default:
      return say`measured times and numbers`;
  }
}
