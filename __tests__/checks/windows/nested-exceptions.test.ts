/** Exceptions of exceptions: what may freeze and what may open is read the other way round at each level. */
import { describe, expect, test } from '@jest/globals';
import type { CalendarEvent } from '../../../src/evidence/facts.js';
import { decideFor, told } from '../../decision/builders.js';
import { calendar, localEvent } from '../../decision/clock-facts.js';

function policyWith(periods: string, windows: string): string {
  return `policy: 1
timezone: Europe/Berlin
calendars: { c: tent.ics }
periods:
${periods}
environments: { production: { windows: ${windows} } }
`;
}

/** `code effect` of what the windows say at an instant, with these events in the calendar `c`. */
async function codesAt(policy: string, now: string, ...events: readonly CalendarEvent[]) {
  const given = { now, facts: { calendar: { c: calendar(...events) } } };
  return told((await decideFor(policy, given)).findings).filter((one) =>
    one.startsWith('windows/'),
  );
}

const confirmed = localEvent('2026-12-01', '2026-12-02');
const tentative = localEvent('2026-12-01', '2026-12-02', { tentative: true });
const frozen = ['windows/frozen block'];
const thawed = ['windows/not-frozen none'];
const open = ['windows/open none'];
const closed = ['windows/closed block'];

describe('a tentative event freezes and opens nothing, however deep it stands', () => {
  const freeze = `  freeze: { days: mon-sun, except: [launch] }
  launch: { dates: [2026-12-01], except: [blackout] }
  blackout: { calendar: c }`;
  const office = `  office: { hours: 09:00-17:00, except: [closed] }
  closed: { dates: [2026-12-01], except: [lifted] }
  lifted: { calendar: c }`;
  const three = `  freeze: { days: mon-sun, except: [launch] }
  launch: { dates: [2026-12-01], except: [blackout] }
  blackout: { dates: [2026-12-01], except: [cleared] }
  cleared: { calendar: c }`;
  // The same periods as freeze and as opening, so that the first reading must not serve the second.
  const both = `  daily: { days: mon-sun, except: [launch] }
  launch: { dates: [2026-12-01], except: [blackout] }
  blackout: { calendar: c }`;

  test.each([
    {
      name: 'freeze, tentative',
      periods: freeze,
      windows: 'frozen: [freeze]',
      event: tentative,
      codes: frozen,
    },
    {
      name: 'freeze, confirmed',
      periods: freeze,
      windows: 'frozen: [freeze]',
      event: confirmed,
      codes: frozen,
    },
    {
      name: 'freeze, no event',
      periods: freeze,
      windows: 'frozen: [freeze]',
      event: undefined,
      codes: thawed,
    },
    {
      name: 'opening, tentative',
      periods: office,
      windows: 'open: [office]',
      event: tentative,
      codes: closed,
    },
    {
      name: 'opening, confirmed',
      periods: office,
      windows: 'open: [office]',
      event: confirmed,
      codes: open,
    },
    {
      name: 'opening, no event',
      periods: office,
      windows: 'open: [office]',
      event: undefined,
      codes: closed,
    },
    {
      name: 'freeze three deep, tentative',
      periods: three,
      windows: 'frozen: [freeze]',
      event: tentative,
      codes: frozen,
    },
    {
      name: 'freeze three deep, confirmed',
      periods: three,
      windows: 'frozen: [freeze]',
      event: confirmed,
      codes: thawed,
    },
    {
      name: 'both, tentative',
      periods: both,
      windows: 'open: [daily], frozen: [daily]',
      event: tentative,
      codes: [...closed, ...frozen],
    },
  ])('$name', async ({ periods, windows, event, codes }) => {
    const policy = policyWith(periods, `{ ${windows} }`);
    const events = event === undefined ? [] : [event];
    expect(await codesAt(policy, '2026-12-01T11:00:00Z', ...events)).toEqual(codes);
  });

  // On the same days one period is excepted, and excepted from what is excepted: it is read both ways.
  test.each(['direct, launch', 'launch, direct'])('excepted in two ways: %s', async (ways) => {
    const periods = `  day: { dates: [2026-12-01], except: [${ways}] }
  direct: { calendar: c }
  launch: { dates: [2026-12-01], except: [direct] }`;
    const now = '2026-12-01T11:00:00Z';
    const freezing = policyWith(periods, '{ frozen: [day] }');
    expect(await codesAt(freezing, now, tentative)).toEqual(frozen);
    const opening = policyWith(periods, '{ open: [day] }');
    expect(await codesAt(opening, now, tentative)).toEqual(closed);
  });
});

/**
 * On Sunday 25 October 2026 clocks in Berlin go back from 03:00 to 02:00: what lies within that hour is
 * there when it is read widest, and is nothing when it is read narrowest. A week later it is there anyway.
 */
describe('T61: two deep, a period within the hour that comes twice', () => {
  const periods = `  daily: { days: mon-sun, except: [special] }
  special: { dates: [2026-10-25, 2026-11-01], except: [night] }
  night: { days: sun, hours: 02:10-02:50 }`;

  test.each([
    { name: 'keeps a freeze', windows: 'frozen: [daily]', day: '2026-10-25', codes: frozen },
    { name: 'opens nothing', windows: 'open: [daily]', day: '2026-10-25', codes: closed },
    { name: 'freezes a week later', windows: 'frozen: [daily]', day: '2026-11-01', codes: frozen },
    { name: 'opens a week later', windows: 'open: [daily]', day: '2026-11-01', codes: open },
  ])('$name', async ({ windows, day, codes }) => {
    const policy = policyWith(periods, `{ ${windows} }`);
    expect(await codesAt(policy, `${day}T11:00:00Z`)).toEqual(codes);
  });
});
