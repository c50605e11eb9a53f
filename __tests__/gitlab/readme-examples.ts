/** The examples in the component's README.md: each block, and what it includes. */
import { parse } from 'yaml';
import { z } from 'zod';
import { fencesOf, readDocument, type Document } from '../docs/markdown.js';

const includeSchema = z.object({
  component: z.string().optional(),
  project: z.string().optional(),
  inputs: z.record(z.string(), z.string()),
});

const exampleSchema = z.looseObject({ include: z.array(includeSchema) });

export interface Example {
  /** `gitlab/README.md:26`. */
  readonly name: string;
  readonly text: string;
  readonly includes: readonly z.infer<typeof includeSchema>[];
}

export const readme: Document = readDocument('gitlab/README.md');

/** Throws if a block is no YAML, or includes nothing. */
export function readExamples(): readonly Example[] {
  return fencesOf(readme).map(({ text, line }) => ({
    name: `${readme.path}:${String(line)}`,
    text,
    includes: exampleSchema.parse(parse(text)).include,
  }));
}
