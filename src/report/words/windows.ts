/** Words of the check windows. */
import type { Clock } from '../clock.js';
import { formatElapsed } from '../clock.js';
import { has, numberOf, objectOf, objectsOf, textOf, textsOf, type Data } from '../finding-data.js';
import { code, enumerate, join, say, type Phrase } from '../phrase.js';
import { periodName, periodTimes } from './periods.js';
import { count, sayIf, type Told, type Words } from './told.js';

export const windowsWords: Words = {
  'windows/open': ({ data, clock }) => {
    const inside = codes(textsOf(data, 'inside'));
    const until = has(data, 'until') ? say` until ${clock.near(textOf(data, 'until'))}` : [];
    return { line: say`${inside}${until}`, short: say`window open${until}` };
  },
  'windows/closed': ({ data, clock }) => ({ line: closed(data, clock), short: say`window closed` }),
  'windows/not-frozen': ({ data, clock }) => {
    const next = has(data, 'next')
      ? say` until ${clock.near(textOf(data, 'nextStart'))} (${code(textOf(data, 'next'))})`
      : [];
    return { line: say`not frozen${next}`, short: say`not frozen` };
  },
  'windows/frozen': ({ data, clock }) => {
    const id = textOf(objectOf(data, 'period'), 'id');
    return { line: frozen(data, clock), short: say`frozen by ${code(id)}` };
  },
  'windows/fits': ({ data, clock }) => {
    const close = sayIf(textOf(data, 'close'), say` before ${clock.near(textOf(data, 'close'))}`);
    return { line: say`${length(data)} fit${close}`, short: say`${length(data)} fit` };
  },
  'windows/does-not-fit': ({ data, clock }) => ({
    line: has(data, 'close')
      ? say`${length(data)} do not fit before the close at ${clock.near(textOf(data, 'close'))}`
      : say`${length(data)} must fit before the close`,
    // While the window is closed, that says it: nothing could fit.
    short: has(data, 'close') ? say`${length(data)} do not fit` : [],
  }),
  'windows/no-history': ({ data }) => {
    const line = say`nothing was deployed yet, so only the reserve of ${length(data)} must fit`;
    return { line, short: say`no deployment yet` };
  },
  'windows/no-durations': ({ data }) => {
    const seen = count(numberOf(data, 'seen') ?? 0, 'deployment');
    const line = say`how long a deployment takes is not known: ${seen} seen, none tells its duration`;
    return { line, short: say`no durations known` };
  },
  'windows/unbounded': () => ({
    line: say`when the windows close is not known, so neither is whether the deployment fits`,
    short: say`the next close is not known`,
  }),
  'windows/cadence-kept': ({ data, clock }) => kept(data, clock),
  'windows/too-soon': ({ data, clock }) => {
    const running =
      textOf(data, 'rule') === 'after-incident' && clock.isFuture(textOf(data, 'last'));
    const what = running ? say`incident until` : lastOf(data);
    const last = clock.near(textOf(data, 'last'));
    const line = say`${what} ${last}; ${pause(data)} must pass, until ${clock.near(textOf(data, 'until'))}`;
    return { line, short: say`${what} too recent` };
  },
  'windows/quota-used-up': ({ data, clock }) => {
    const again = sayIf(
      textOf(data, 'until'),
      say`; again from ${clock.near(textOf(data, 'until'))}`,
    );
    const short = say`${quota(data)} used up`;
    return { line: say`${short}${again}`, short };
  },
  'windows/covered': ({ data, clock }) => {
    const until = sayIf(textOf(data, 'until'), say` until ${clock.near(textOf(data, 'until'))}`);
    const who = people(data, 'who');
    return { line: say`${who} on call${until}`, short: say`on call` };
  },
  'windows/not-covered': ({ data, clock }) => {
    const since = sayIf(textOf(data, 'since'), say` since ${clock.near(textOf(data, 'since'))}`);
    const next = has(data, 'next')
      ? say`; next ${people(data, 'nextWho')} from ${clock.near(textOf(data, 'next'))}`
      : say`; nobody is planned`;
    const rota = code(textOf(data, 'calendar'));
    return { line: say`nobody of ${rota} is on call${since}${next}`, short: say`nobody on call` };
  },
  'windows/no-pull-request': () => {
    const line = say`merging is judged in previews only`;
    return { line, short: line };
  },
  'windows/merges-open': () => ({ line: say`everything may be merged`, short: say`merges open` }),
  'windows/fix': ({ data }) => {
    const line = say`a fix by ${code(textOf(data, 'fix'))}, which may be merged`;
    return { line, short: say`a fix` };
  },
  'windows/stabilising': ({ data, clock }) => {
    const until = sayIf(textOf(data, 'until'), say` until ${clock.near(textOf(data, 'until'))}`);
    const periods = codes(objectsOf(data, 'periods').map((period) => textOf(period, 'id')));
    const fixes = codes([...textsOf(data, 'labels'), ...textsOf(data, 'branches')]);
    const line = say`only fixes may be merged${until} (${periods}): known by ${fixes}`;
    return { line, short: say`only fixes may be merged` };
  },
  'windows/no-times': ({ data }) => {
    const line = say`the ${lastOf(data)} tells no time, so the pause of ${pause(data)} cannot be judged`;
    return { line, short: say`no deployment times known` };
  },
};

function closed(data: Data, clock: Clock): Phrase {
  const regions = textsOf(data, 'regions');
  const where = regions.length === 0 ? [] : say` in ${codes(regions)}`;
  const since = sayIf(textOf(data, 'since'), say` since ${clock.near(textOf(data, 'since'))}`);
  const periods = objectsOf(data, 'periods').map(
    (period) => say`${periodName(period)} is open ${periodTimes(period, clock)}`,
  );
  const next = has(data, 'next')
    ? say`; next ${clock.near(textOf(data, 'next'))}`
    : say`; no opening within 400 days`;
  return say`closed${where}${since}. ${enumerate(periods, 4)}${next}`;
}

function frozen(data: Data, clock: Clock): Phrase {
  const period = objectOf(data, 'period');
  const because = sayIf(textOf(period, 'reason'), say` (${textOf(period, 'reason')})`);
  const where = sayIf(textOf(data, 'region'), say` in ${code(textOf(data, 'region'))}`);
  const until = has(data, 'lastDay')
    ? say`, last frozen day ${clock.date(textOf(data, 'lastDay'))}`
    : sayIf(textOf(data, 'until'), say` until ${clock.near(textOf(data, 'until'))}`);
  const people = ['owner', 'ticket'].flatMap((key) => {
    const literal = { kind: 'literal', text: key } as const;
    return has(period, key) ? [say`; ${literal} ${textOf(period, key)}`] : [];
  });
  return say`frozen${where} by ${code(textOf(period, 'id'))}${because}${until}${join(people, '')}`;
}

function kept(data: Data, clock: Clock): Told {
  if (textOf(data, 'rule') === 'at-most') {
    const line = say`${quota(data)} used`;
    return { line, short: line };
  }
  const never =
    textOf(data, 'rule') === 'after-incident'
      ? say`no incident`
      : isAboutFailures(data)
        ? say`no failed deployment`
        : say`no deployment yet`;
  const line = has(data, 'last')
    ? say`${lastOf(data)} ${clock.near(textOf(data, 'last'))}, at least ${pause(data)} ago`
    : never;
  return { line, short: say`pause kept` };
}

function lastOf(data: Data): Phrase {
  if (textOf(data, 'rule') === 'after-incident') return say`last incident`;
  return isAboutFailures(data) ? say`last failed deployment` : say`last deployment`;
}

function isAboutFailures(data: Data): boolean {
  return textOf(data, 'rule') === 'after-failure';
}

function quota(data: Data): Phrase {
  const used = numberOf(data, 'used') ?? 0;
  return say`${used} of ${numberOf(data, 'count') ?? 0} promotions per ${textOf(data, 'per')}`;
}

/** How long a deployment is expected to take, reserve included. */
function length(data: Data): Phrase {
  const time = formatElapsed(numberOf(data, 'length') ?? 0);
  return textOf(data, 'basis') === 'p90' ? say`${time} (nine of ten deployments)` : say`${time}`;
}

function pause(data: Data): string {
  return formatElapsed(numberOf(data, 'pause') ?? 0);
}

/** Names as the calendar writes them. */
function people(data: Data, key: string): Phrase {
  const names = textsOf(data, key);
  return names.length === 0
    ? say`somebody`
    : enumerate(
        names.map((name) => say`${name}`),
        3,
      );
}

function codes(ids: readonly string[]): Phrase {
  return enumerate(ids.map((id) => say`${code(id)}`));
}
