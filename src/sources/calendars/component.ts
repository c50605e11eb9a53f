/** Content lines as the tree of components that their BEGIN and END lines make. */
import type { Place } from '../../policy/fault.js';
import { CalendarFault, quote } from './calendar-fault.js';
import { placeOfName, placeOfValue, type ContentLine } from './content-line.js';
import { calendarLimits, placeIn } from './unfold.js';

/** A component with its own properties and the components inside of it. */
export interface Component {
  readonly name: string;
  readonly begin: ContentLine;
  readonly properties: readonly ContentLine[];
  readonly components: readonly Component[];
}

interface OpenComponent extends Component {
  readonly properties: ContentLine[];
  readonly components: Component[];
}

/**
 * The VCALENDAR objects of a file. Throws a CalendarFault for anything outside of them, an END that
 * closes something else, and a file that ends too early: none of it may look like a shorter calendar.
 */
export function toComponents(lines: readonly ContentLine[]): readonly Component[] {
  const objects: Component[] = [];
  const open: OpenComponent[] = [];
  for (const content of lines) {
    const inner = open.at(-1);
    if (content.name === 'BEGIN') {
      const begun = begin(content, open);
      (inner?.components ?? objects).push(begun);
      open.push(begun);
    } else if (content.name === 'END') {
      end(content, inner);
      open.pop();
    } else if (inner === undefined) {
      throw outside(content);
    } else {
      inner.properties.push(content);
    }
  }
  const unclosed = open.at(-1);
  const last = lines.at(-1);
  if (unclosed !== undefined && last !== undefined) throw cutOff(unclosed, last);
  return objects;
}

/** The property, or undefined. Throws a CalendarFault if it is there twice. */
export function propertyOf(component: Component, name: string): ContentLine | undefined {
  const [first, second] = propertiesOf(component, name);
  if (first !== undefined && second !== undefined) {
    throw new CalendarFault(placeOfName(second), {
      message: `${component.name} has a second ${name}; the first is on line ${lineOf(first)}`,
      hint: 'keep one',
    });
  }
  return first;
}

/** All properties of a name. */
export function propertiesOf(component: Component, name: string): readonly ContentLine[] {
  return component.properties.filter((property) => property.name === name);
}

/** Where the component begins. */
export function placeOfComponent({ begin }: Component): Place {
  return placeOfName(begin);
}

function begin(content: ContentLine, open: readonly OpenComponent[]): OpenComponent {
  const name = content.value.toUpperCase();
  if (open.length === 0 && name !== 'VCALENDAR') throw outside(content);
  if (open.length > 0 && name === 'VCALENDAR') {
    throw new CalendarFault(placeOfValue(content), {
      message: `A calendar begins inside of ${named(open.at(-1))}`,
      hint: 'write END:VCALENDAR before the next BEGIN:VCALENDAR; perhaps the one before is cut off',
    });
  }
  if (open.length >= calendarLimits.depth) {
    throw new CalendarFault(placeOfValue(content), {
      message: 'Components are nested more than 8 levels deep',
      hint: 'a calendar needs three: VCALENDAR, VEVENT, VALARM',
    });
  }
  if (!/^[A-Z0-9-]+$/.test(name)) {
    throw new CalendarFault(placeOfValue(content), {
      message: `${quote(content.value)} is no name of a component`,
      hint: 'write BEGIN:VEVENT, without a space at its end',
    });
  }
  return { name, begin: content, properties: [], components: [] };
}

function end(content: ContentLine, inner: Component | undefined): void {
  if (inner?.name === content.value.toUpperCase()) return;
  const message =
    inner === undefined
      ? `END:${content.value.slice(0, 40)} closes nothing`
      : `${quote(`END:${content.value}`)} stands where ${named(inner)} is open`;
  throw new CalendarFault(placeOfValue(content), {
    message,
    hint: inner === undefined ? 'remove it, or add its BEGIN' : `write END:${inner.name} before it`,
  });
}

function outside(content: ContentLine): CalendarFault {
  const written = content.line.text;
  return new CalendarFault(placeOfName(content), {
    message: `${quote(written)} stands outside of a calendar`,
    hint: 'a calendar begins with BEGIN:VCALENDAR and ends with END:VCALENDAR',
  });
}

function cutOff(unclosed: Component, last: ContentLine): CalendarFault {
  return new CalendarFault(placeIn(last.line, last.line.text.length), {
    message: `The file ends inside of ${named(unclosed)}`,
    hint: `it is cut off: save or fetch it again; its last line has to be END:VCALENDAR`,
  });
}

function named(component: Component | undefined): string {
  if (component === undefined) return 'nothing';
  return `${component.name.slice(0, 40)} of line ${lineOf(component.begin)}`;
}

function lineOf(content: ContentLine): string {
  return String(placeOfName(content).line);
}
