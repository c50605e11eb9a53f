/** The calendar of an environment as lines: open or not, since what, until when. */
import type { CalendarInstant, CalendarOpening } from '../decision/calendar.js';
import type { Facts } from '../evidence/facts.js';
import { toClock, type Clock } from './clock.js';
import type { TerminalOptions } from './report-input.js';
import { escapeTerminal } from './untrusted.js';

/** What the calendar answers; `openings` is null where a rule is not known. */
export interface ShownCalendar {
  readonly timezone: string;
  readonly instants: readonly CalendarInstant[];
  readonly openings?: readonly CalendarOpening[] | null;
}

/** Renders instants and openings in the policy's zone. */
export function renderCalendar(
  shown: ShownCalendar & {
    readonly environment: string;
    readonly now: string;
    readonly facts: Facts;
  },
  options: TerminalOptions,
): string {
  const clock = toClock(shown.facts, shown);
  const title = `${escapeTerminal(shown.environment)}, times in ${shown.timezone}`;
  const instants = shown.instants.map((one) => renderInstant(one, { clock, options }));
  const { openings } = shown;
  const list =
    openings === undefined
      ? []
      : openings === null
        ? ['  not known: a rule of the calendar is not evaluated by this version']
        : openings.length === 0
          ? ['  no opening']
          : openings.map(({ start, end }) => `  ${clock.span(start, end)}`);
  return [title, ...instants, ...list, ''].join('\n');
}

function renderInstant(
  { at, open, entry, nextOpen, nextClose, nextCloseReason }: CalendarInstant,
  { clock, options }: { clock: Clock; options: TerminalOptions },
): string {
  const signs = options.unicode ? { open: '✓', closed: '✗' } : { open: 'ok', closed: 'x' };
  const when = clock.moment(at);
  if (open === null) return `  ? ${when}  not known: a rule is not evaluated by this version`;
  const why = entry === null ? '' : ` (${escapeTerminal(entry)})`;
  const next =
    nextOpen === null ? 'does not open again within 400 days' : `opens ${clock.moment(nextOpen)}`;
  const reason = nextCloseReason === null ? '' : ` (${escapeTerminal(nextCloseReason)})`;
  const close = nextClose === null ? '' : `closes ${clock.moment(nextClose)}${reason}`;
  const told = open ? [`open${why}`, close || 'no close ahead'] : [`closed${why}`, next];
  return `  ${open ? signs.open : signs.closed} ${when}  ${told.join('; ')}`;
}
