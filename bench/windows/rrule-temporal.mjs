/** The windows by rrule-temporal. */
import { answer } from './rrule-calendar.mjs';
import { run } from './run.mjs';

await run(answer);
