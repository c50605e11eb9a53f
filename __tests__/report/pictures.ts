/** Saved outputs that a person has looked at; `UPDATE_PICTURES=1` writes them anew, to be read in the diff. */
import { readFileSync, writeFileSync } from 'node:fs';

/** The saved text of the picture, after an update if one was asked for. */
export function picture(name: string, current: string): string {
  const file = new URL(`pictures/${name}.txt`, import.meta.url);
  if (process.env['UPDATE_PICTURES'] === '1') writeFileSync(file, current);
  return readFileSync(file, 'utf8');
}
