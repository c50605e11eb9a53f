/** Faults of holiday sets: codes that nobody knows, sets that no place has. */
import { faultIn, type Fault } from './fault.js';
import type { LinkedLayer } from './policy.js';
import type { YamlPath } from './yaml-document.js';

interface Written {
  readonly holidays: string | readonly string[];
  readonly path: YamlPath;
}

/** The faults of one layer, which sees `calendars`; their names are looked at where names are. */
export function holidayFaults(
  layer: LinkedLayer,
  context: {
    readonly calendars: ReadonlySet<string>;
    holidayProblem(code: string): string | undefined;
  },
): readonly Fault[] {
  return [
    ...holidaySets(layer).flatMap(({ holidays, path }) =>
      typeof holidays === 'string'
        ? looksLikeCode({ holidays, path, layer })
        : holidays.flatMap((code, index) => {
            const problem = context.holidayProblem(code);
            if (problem === undefined) return [];
            const at = [...path, index];
            const told = context.calendars.has(code) ? calendarInList(code) : { message: problem };
            return [faultIn(layer.yaml, { code: 'policy/unknown-holidays', path: at, ...told })];
          }),
    ),
    ...placeless(layer),
  ];
}

/** A list is one of codes. */
function calendarInList(calendar: string): { readonly message: string; readonly hint: string } {
  const message = `${JSON.stringify(calendar)} is a calendar, which stands alone and not in a list of codes`;
  return { message, hint: `write holidays: ${calendar}, or codes only: [DE-HE]` };
}

/** `DE-HE` where a calendar is meant to stand: the list is missing. */
function looksLikeCode(part: {
  holidays: string;
  path: YamlPath;
  layer: LinkedLayer;
}): readonly Fault[] {
  const { holidays, path, layer } = part;
  if (!/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(holidays)) return [];
  return [
    faultIn(layer.yaml, {
      code: 'policy/unknown-holidays',
      path,
      message: `${JSON.stringify(holidays)} stands where a calendar is named`,
      hint: `write a list of codes: [${holidays}]`,
    }),
  ];
}

/** `holidays: region` takes the set of each region, so the period is judged in each region. */
function placeless(layer: LinkedLayer): readonly Fault[] {
  return Object.entries(layer.config.periods ?? {}).flatMap(([id, period]) => {
    if (period.holidays !== 'region') return [];
    const fault = (key: string, message: string, hint: string): Fault[] => [
      faultIn(layer.yaml, { code: 'policy/period', path: ['periods', id, key], message, hint }),
    ];
    if (period.in !== 'region') {
      const hint = 'add in: region, or name a calendar or codes: holidays: [DE-HE]';
      return fault(
        'holidays',
        `period ${id}: \`holidays: region\` goes with \`in: region\` only`,
        hint,
      );
    }
    const bare = [...layer.regions].filter(([, { holidays }]) => holidays === undefined);
    if (bare.length === 0 || layer.holidays !== undefined) return [];
    const names = bare.map(([region]) => region).join(', ');
    const hint = `write regions: { ${bare[0]?.[0] ?? 'emea'}: { holidays: [DE-HE] } }`;
    return fault('holidays', `period ${id}: no holidays are stated for ${names}`, hint);
  });
}

function holidaySets({ config }: LinkedLayer): readonly Written[] {
  const sets: readonly { holidays: Written['holidays'] | undefined; path: YamlPath }[] = [
    { holidays: config.holidays, path: ['holidays'] },
    ...Object.entries(config.regions ?? {}).map(([id, { holidays }]) => ({
      holidays,
      path: ['regions', id, 'holidays'],
    })),
    ...Object.entries(config.periods ?? {})
      .filter(([, { holidays }]) => holidays !== 'region')
      .map(([id, { holidays }]) => ({ holidays, path: ['periods', id, 'holidays'] })),
  ];
  return sets.flatMap(({ holidays, path }) => (holidays === undefined ? [] : [{ holidays, path }]));
}
