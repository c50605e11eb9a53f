/** A policy source that remembers all that was read through it, for the record. */
import type { PolicyReading, PolicySource, RemoteFile } from '../policy/source.js';
import type { PolicyRecord } from '../report/record.js';
import { identify } from './digest.js';

export interface RecordingSource extends PolicySource {
  /** What was read so far. */
  readonly readings: () => PolicyRecord;
}

/** Wraps a source. */
export function recordReadings(source: PolicySource): RecordingSource {
  const files: PolicyRecord['files'] = [];
  const unread: PolicyRecord['unread'] = [];
  const changed: PolicyRecord['changed'] = [];
  const keep = (role: Role, asked: string, reading: PolicyReading): PolicyReading => {
    if (reading.status === 'known') {
      const { level, text } = reading.file;
      files.push({ ...identify(reading.file), role, asked, level, text });
    } else {
      unread.push({ role, asked, status: reading.status, reason: reading.reason });
    }
    return reading;
  };
  return {
    root: async (path) => keep('root', '', await source.root(path)),
    layer: async (file) => keep('layer', nameOf(file), await source.layer(file)),
    live: async (file) => {
      const reading = await source.live(file);
      return isCalendar(file.path) ? reading : keep('live', nameOf(file), reading);
    },
    sibling: async (path, of) => {
      const reading = await source.sibling(path, of);
      return isCalendar(path) ? reading : keep('sibling', `${of.name} ${path}`, reading);
    },
    changedAt: async (file) => {
      const at = await source.changedAt(file);
      changed.push({ asked: nameOf(file), ...(at === undefined ? {} : { at }) });
      return at;
    },
    readings: () => ({ files, unread, changed }),
  };
}

/** What a calendar says is part of the evidence, with its digest: its text would be there twice. */
function isCalendar(path: string): boolean {
  return path.endsWith('.ics');
}

type Role = PolicyRecord['files'][number]['role'];

/** The source that a record holds: it answers what was answered then, and nothing else. */
export function replayReadings(readings: PolicyRecord): PolicySource {
  const find = (role: Role, asked: string): Promise<PolicyReading> => {
    const file = readings.files.find((one) => one.role === role && one.asked === asked);
    if (file) return Promise.resolve({ status: 'known', file });
    const missing = readings.unread.find((one) => one.role === role && one.asked === asked);
    const { status, reason } = missing ?? {
      status: 'failed' as const,
      reason: 'not in the record',
    };
    return Promise.resolve({ status, reason });
  };
  return {
    root: () => find('root', ''),
    layer: (file) => find('layer', nameOf(file)),
    live: (file) => find('live', nameOf(file)),
    sibling: (path, of) => find('sibling', `${of.name} ${path}`),
    changedAt: (file) =>
      Promise.resolve(readings.changed.find(({ asked }) => asked === nameOf(file))?.at),
  };
}

function nameOf({ repository, path, ref }: RemoteFile): string {
  return `${repository}//${path}${ref === undefined ? '' : `@${ref}`}`;
}
