/** The process without calendar work. */
import { run } from './run.mjs';

run((windows, now) => windows.map(() => [false, now]));
