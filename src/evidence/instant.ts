/** The schema of instants in documents: RFC 3339 with seconds, exactly what the time room reads. */
import { z } from 'zod';
import { parseInstant } from '../time/instant.js';

/** Text such as `2026-11-20T16:55:00Z`. */
export const instantSchema = z
  .string()
  .refine((text) => parseInstant(text) !== undefined, {
    error: 'expected an instant such as 2026-11-20T16:55:00Z',
  })
  .meta({ format: 'date-time' });
