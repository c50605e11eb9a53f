/** The process without calendar work. */
import { run } from './run.mjs';

await run((windows, now) => windows.map(() => [false, now]));
