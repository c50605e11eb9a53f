/** Words of the checks that read reports: the number, its bounds, and the file that it is from. */
import type { Clock } from '../clock.js';
import { has, numberOf, objectsOf, textOf, textsOf, type Data } from '../finding-data.js';
import { code, enumerate, join, link, say, type Phrase } from '../phrase.js';
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
    line: say`${measure(data)} ${required(data, clock)}${source(data)}${doubt(data)}`,
    short: say`${measure(data)} ${amountOf(data, missedOf(data)[0])}`,
  }),
  near: ({ data, clock }) => ({
    line: say`${measure(data)} ${required(data, clock)} soon${source(data)}${doubt(data)}`,
    short: say`${measure(data)} ${amountOf(data, missedOf(data)[0])}`,
  }),
  missing: ({ data }) => ({
    line: missing(data),
    short: say`report ${report(data)} missing`,
  }),
  unusable: ({ data }) => ({
    line: say`the report ${report(data)} is no evidence: ${culprit(data)}${textOf(data, 'reason') || 'it cannot be used'}${others(data)}`,
    short: say`report ${report(data)} cannot be used`,
  }),
  'other-commit': ({ data }) => ({
    line: say`the report ${report(data)} is of another commit: ${teller(data)} ${commit(data, 'found')}, not ${commit(data, 'sha')}${others(data)}`,
    short: say`report ${report(data)} is of another commit`,
  }),
  committed: ({ data }) => ({
    line: say`the report ${report(data)} is in the repository: ${culprits(data)} is committed there, so nothing shows that this run made it${others(data)}`,
    short: say`report ${report(data)} is a committed file`,
  }),
  outdated: ({ data, clock }) => ({
    line: say`the report ${report(data)} is too old: ${culprits(data)} was made ${clock.full(textOf(data, 'made'))}, before ${clock.full(textOf(data, 'since'))}${others(data)}`,
    short: say`report ${report(data)} too old`,
  }),
  'not-told': ({ data, clock }) => ({
    line: notTold(data, clock),
    short: has(data, 'incomparable')
      ? say`${measure(data)} in another unit`
      : say`${textOf(data, 'measure') || textOf(data, 'kind')}${ofPart(data)} of report ${report(data)} not told`,
  }),
  'no-baseline': ({ data }) => ({
    line: say`${measure(data)} ${amountOf(data)}: no earlier number to hold it against, ${has(data, 'alone') ? say`and it has no other bound` : say`only its other bounds hold`}${source(data)}`,
    short: say`${measure(data)} without a baseline`,
  }),
  'baseline-unknown': ({ data }) => ({
    line: say`what ${measure(data)} is held against is not known${sayIf(textOf(data, 'reason'), say`: ${textOf(data, 'reason')}`)}`,
    short: say`baseline of ${measure(data)} not known`,
  }),
};

/** The number is there and its ages or units leave open whether the bounds hold, or it is not there. */
function notTold(data: Data, clock: Clock): Phrase {
  if (isUndecided(data))
    return say`whether ${measure(data)} is within its bounds is not known: ${required(data, clock)}${source(data)}${doubt(data)}`;
  if (has(data, 'incomparable'))
    return say`${measure(data)} cannot be held against its bounds: ${textOf(data, 'reason')}${source(data)}`;
  if (!has(data, 'measure'))
    return say`the report ${report(data)} has no file with ${kindOf(data)}`;
  const why = sayIf(textOf(data, 'reason'), say`: ${textOf(data, 'reason')}`);
  return say`the report ${report(data)} does not tell ${textOf(data, 'measure')}${ofPart(data)}${why}${source(data)}`;
}

function report(data: Data): Phrase {
  return say`${code(textOf(data, 'report'))}`;
}

/** `unit failed`, `unit failed of payments`, `unit high (older than 30d)`. */
function measure(data: Data): Phrase {
  const ages = [
    ...(has(data, 'olderThan') ? [say`older than ${textOf(data, 'olderThan')}`] : []),
    ...(has(data, 'within') ? [say`within ${textOf(data, 'within')}`] : []),
  ];
  const filter = ages.length === 0 ? [] : say` (${enumerate(ages)})`;
  return say`${report(data)} ${textOf(data, 'measure')}${ofPart(data)}${filter}`;
}

function ofPart(data: Data): Phrase {
  return has(data, 'part') ? say` of ${code(textOf(data, 'part'))}` : [];
}

/** `87.31 % ≥ 85 %`; of a number without a bound of its own only the number. */
function compared(data: Data, clock: Clock): Phrase {
  if (has(data, 'change')) return say`${changed(data, clock)}${unknownAges(data, clock)}`;
  const told = objectsOf(data, 'comparisons').map(
    (each) => say`${amountOf(data, each)} ${bound(each)}`,
  );
  const news = has(data, 'added') ? [say`none new${comparedScan(data, clock)}`] : [];
  const all = [...told, ...news];
  const ages = told.length === 0 ? [] : say`${unknownAges(data, clock)}`;
  return all.length === 0 ? say`${amountOf(data)}` : say`${join(all, ', ')}${ages}`;
}

/** `84.2 %; required: ≥ 85 %`: of several bounds those that do not hold. */
function required(data: Data, clock: Clock): Phrase {
  if (has(data, 'change')) {
    const ages = unknownAges(data, clock);
    return say`${changed(data, clock)}${ages}; required: ${changeLimit(data)}`;
  }
  const missed = missedOf(data);
  const added = numberOf(data, 'added') ?? 0;
  const bounds = [...missed.map(bound), ...(added > 0 ? [say`none new`] : [])];
  const [first] = missed;
  const unsaid = numberOf(data, 'unsaid') ?? 0;
  const others = unsaid > 0 ? say` and ${unsaid} that may be` : [];
  const news = added > 0 ? say`, ${added} new${others}${comparedScan(data, clock)}` : [];
  const ages = first === undefined ? [] : unknownAges(data, clock, first);
  return say`${amountOf(data, first)}${ages}${news}${examples(data)}; required: ${enumerate(bounds)}`;
}

/** The number is there, and findings of unknown age decide. */
function isUndecided(data: Data): boolean {
  return has(data, 'comparisons') || has(data, 'change');
}

function missedOf(data: Data): readonly Data[] {
  return objectsOf(data, 'comparisons').filter((each) => each['met'] !== true);
}

/** The number in the unit of the bound that it stands beside; of findings of unknown age those that are sure. */
function amountOf(data: Data, comparison?: Data): Phrase {
  const least = numberOf(data, 'least');
  const isLeast = isAtLeast(comparison) && least !== undefined;
  return say`${toAmount(isLeast ? { ...data, amount: least } : data, comparison)}`;
}

/** `, 57 of unknown age and 2 first seen between Tue 1 Sep, 10:00 UTC and Thu 3 Sep, 09:00 UTC`. */
function unknownAges(data: Data, clock: Clock, comparison?: Data): Phrase {
  const undated = numberOf(data, 'undated') ?? 0;
  const more = isAtLeast(comparison) ? say` more` : [];
  const unsure = numberOf(data, 'unsure') ?? 0;
  const why = sayIf(textOf(data, 'unclear'), say`: ${textOf(data, 'unclear')}`);
  const again = isAtLeast(comparison) ? (numberOf(data, 'again') ?? 0) : 0;
  const parts = [
    ...(again > 0 ? [say`${again} more that several files may tell`] : []),
    ...(undated > 0 ? [say`${undated}${more} of unknown age`] : []),
    ...objectsOf(data, 'between').map((each) => {
      const from = clock.moment(textOf(each, 'from'));
      const to = clock.moment(textOf(each, 'to'));
      return say`${numberOf(each, 'count') ?? 0}${more} first seen between ${from} and ${to}`;
    }),
    ...(unsure > 0 ? [say`${unsure}${more} that may belong to it or not${why}`] : []),
  ];
  return parts.length === 0 ? [] : say`, ${enumerate(parts)}`;
}

function isAtLeast(comparison: Data = {}): boolean {
  return textOf(comparison, 'bound') === 'at-least';
}

/** `≥ 85 %` */
function bound(comparison: Data): Phrase {
  const wanted = textOf(comparison, 'wanted').replace(/ ?(%|points)$/, ' $1');
  return isAtLeast(comparison) ? say`≥ ${wanted}` : say`≤ ${wanted}`;
}

function examples(data: Data): Phrase {
  const names = [...textsOf(data, 'failures'), ...textsOf(data, 'findings')];
  return names.length === 0 ? [] : say` (${enumerate(names.map((name) => say`${code(name)}`))})`;
}

/** ` (reports/unit.xml and 2 more in artifact reports of run 91 of ci.yml)` */
function source(data: Data): Phrase {
  const name = textOf(data, 'file');
  const more = (numberOf(data, 'files') ?? 1) - 1;
  const others = more > 0 ? say` and ${more} more` : [];
  return name === '' ? [] : say` (${code(name)}${others}${within(data)})`;
}

/** `; coverage/a.info tells "src/a.ts", which …; unit.xml: declares 1 failed, and has 0; the worse counts`: why the number is worse than one would think. */
function doubt(data: Data): Phrase {
  const several = has(data, 'doubt')
    ? say`; ${code(textOf(data, 'doubtful'))} ${textOf(data, 'doubt')}`
    : [];
  const own = has(data, 'contradiction')
    ? say`; ${code(textOf(data, 'contradictory'))}: ${textOf(data, 'contradiction')}; the worse counts`
    : [];
  return say`${several}${own}`;
}

/** ` in artifact reports of run 91 of ci.yml and 1 more` */
function within(data: Data): Phrase {
  const more = (numberOf(data, 'archives') ?? 1) - 1;
  const others = more > 0 ? say` and ${more} more` : [];
  return has(data, 'archive') ? say` in ${archive(data)}${others}` : [];
}

function archive(data: Data): Phrase {
  const name = textOf(data, 'archive');
  return say`${has(data, 'url') ? link(name, textOf(data, 'url')) : name}`;
}

function missing(data: Data): Phrase {
  const patterns = textsOf(data, 'patterns').map((pattern) => say`${code(pattern)}`);
  const [workflow, artifact, job] = ['workflow', 'artifact', 'job'].map((key) => textOf(data, key));
  if (patterns.length === 0) {
    return say`no layer of the policy says where the report ${report(data)} is`;
  }
  const there = has(data, 'partly') ? say`all there` : say`there`;
  const lead = say`the report ${report(data)} is not ${there}: `;
  if (has(data, 'archive')) {
    return say`${lead}no file of ${archive(data)} matches ${enumerate(patterns)}${others(data)}`;
  }
  if (has(data, 'job')) return say`${lead}job ${code(job ?? '')} left nothing for this commit`;
  return has(data, 'artifact')
    ? say`${lead}no artifact ${code(artifact ?? '')} of ${code(workflow ?? '')} for this commit`
    : say`${lead}no file matches ${enumerate(patterns)}`;
}

/** `reports/unit.xml`, or the archive as a whole. */
function culprits(data: Data): Phrase {
  const name = textOf(data, 'file');
  return name === '' ? say`${archive(data)}` : say`${code(name)}${within(data)}`;
}

/** A file names commits; an archive is of one. */
function teller(data: Data): Phrase {
  return say`${culprits(data)} ${has(data, 'file') ? say`names` : say`is of`}`;
}

/** `reports/unit.xml: ` before what is wrong with it. */
function culprit(data: Data): Phrase {
  return has(data, 'file') || has(data, 'archive') ? say`${culprits(data)}: ` : [];
}

function others(data: Data): Phrase {
  const more = numberOf(data, 'more') ?? 0;
  const what = has(data, 'file') || !has(data, 'archive') ? say`files` : say`archives`;
  return more > 0 ? say`; ${more} more ${what} as well` : [];
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
    case 'mutation':
      return say`mutants`;
    case 'scan':
      return say`findings of a scan`;
    default:
      return say`measured times and numbers`;
  }
}
