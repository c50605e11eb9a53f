/** The windows by the product's own code. */
import { answer } from './own-calendar.mjs';
import { run } from './run.mjs';

await run(answer);
