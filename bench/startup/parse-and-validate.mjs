/** The peer: parses a policy with yaml and validates its nodes with zod, and does nothing else. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const scalar = z.union([z.string().max(1000), z.number(), z.boolean(), z.null()]);

/** @type {import('zod').ZodType} */
const node = z.lazy(() => z.union([scalar, z.array(node), z.record(z.string().max(100), node)]));

const policy = z.record(z.string().max(100), node);

policy.parse(parse(readFileSync(process.argv[2] ?? '', 'utf8')));
