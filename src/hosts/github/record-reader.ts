/** What the records tell the fact reader, whichever forge keeps them. */
export type { RecordReader } from '../record-reader.js';
