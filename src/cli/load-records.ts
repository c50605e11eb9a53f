/** Loads the module of records; from this one place, so that the bundle holds it and its package once. */
import type * as records from '../report/build-record.js';

/** Building and reading records needs canonical JSON, which most runs that fail do not. */
export function loadRecords(): Promise<typeof records> {
  return import('../report/build-record.js');
}
