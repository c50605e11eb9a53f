/** Calendars that other projects keep as test data: read as ical.js reads them, or refused with a line. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseInstant } from '../../../src/time/instant.js';
import { toZone, type Zone } from '../../../src/time/zone-table.js';
import { tableFromIntl } from '../../time/zone-from-intl.js';
import { eventsOf, faultsOf } from './calendars.js';
import { occurrencesByIcalJs } from './ical-js.js';

const corpus = process.env['PROMOTION_GATE_CORPUS'];

/** What is refused, and why. */
const refused: Readonly<Record<string, string>> = {
  'america_new_york_forward_reference.ics':
    '5:1: VEVENT has a second DTSTART; the first is on line 4',
  'event_with_escaped_character3.ics': '2:23: A parameter begins here, and " 2014:that" is none',
  'example.ics': '1:1: "BEGIN:VFREEBUSY" stands outside of a calendar',
  'issue_100_transformed_doctests_into_unittests.ics':
    '1:1: "BEGIN:VEVENT" stands outside of a calendar',
  'issue_156_RDATE_with_PERIOD_TZID_khal_2.ics':
    '26:1: RECURRENCE-ID has a RANGE: how it changes the instances after it is not defined',
  'issue_178_custom_component_contains_other.ics':
    '1:1: "BEGIN:MYCOMPTOO" stands outside of a calendar',
  'issue_322_expected_calendar.ics': '2:1: The event has no UID',
  'issue_355_url_escaping.ics': '1:1: "BEGIN:VEVENT" stands outside of a calendar',
  'issue_464_invalid_rdate.ics': '1:1: "BEGIN:VEVENT" stands outside of a calendar',
  'issue_526_calendar_with_events.ics':
    '7:14: "Western/Central Europe" is no time zone, and the file does not describe it',
  'issue_82_expected_output.ics': '1:1: "BEGIN:VEVENT" stands outside of a calendar',
  'rfc_7953_1.ics': '1:1: "BEGIN:VAVAILABILITY" stands outside of a calendar',
  'timezone_rdate.ics':
    '53:8: A colon or a semicolon was expected after "SUMMARY", and "=" stands here',
};

const part = { from: '2010-01-01T00:00:00Z', to: '2030-01-01T00:00:00Z' };
const zones = new Map<string, Zone>();

function zone(name: string): Zone | undefined {
  if (!Intl.supportedValuesOf('timeZone').includes(name)) return undefined;
  const [from, to] = [parseInstant(part.from) ?? NaN, parseInstant(part.to) ?? NaN];
  const found = zones.get(name) ?? toZone(tableFromIntl(name, from, to));
  zones.set(name, found);
  return found;
}

function occurrences(text: string): readonly string[] {
  return (
    eventsOf(text, { ...part, zone })
      .map(({ uid, time }) =>
        'localStart' in time
          ? `${uid} ${time.localStart} ${time.localEnd}`
          : `${uid} ${time.start} ${time.end}`,
      )
      // Those without a length are kept, and the oracle leaves them out.
      .filter((text) => text.split(' ').at(-1) !== text.split(' ').at(-2))
      .sort()
  );
}

if (corpus !== undefined) {
  const folder = join(corpus, 'calendars');
  const files = readdirSync(folder).sort();
  const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');

  describe('real calendars', () => {
    test('which of them are refused', () => {
      const found = files.flatMap((file) => {
        const [fault] = faultsOf(textOf(file), { ...part, zone });
        return fault === undefined ? [] : [[file, fault.replace('freezes.ics:', '')]];
      });
      expect(Object.fromEntries(found)).toEqual(refused);
    });

    test.each(files.filter((file) => !Object.hasOwn(refused, file)))('%s', (file) => {
      expect(occurrences(textOf(file))).toEqual(occurrencesByIcalJs(textOf(file), part));
    });
  });
}

test('the corpus is named by an absolute path, where it is named', () => {
  expect(corpus ?? '/').toMatch(/^\//);
});
