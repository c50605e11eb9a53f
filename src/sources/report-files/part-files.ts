/** Which parts have files in the workspace: a scan that finds nothing there does not name them. */
import { hasFile } from './find-files.js';
import type { Merged } from './merge.js';

/** A part of which nothing is told and no file is there may be one that somebody wrote wrongly. */
export async function withFilesThere(merged: Merged, folder: string | undefined): Promise<Merged> {
  const { parts } = merged;
  if (parts === undefined || folder === undefined) return merged;
  const found = await Promise.all(
    parts.map(async (part) => {
      const { paths, scan, there } = part;
      if (scan === undefined || there === true || paths === undefined) return part;
      return (await hasFile(folder, paths)) ? { ...part, there: true as const } : part;
    }),
  );
  return { ...merged, parts: found };
}
