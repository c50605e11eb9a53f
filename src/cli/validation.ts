/** Sets up zod for a short run: compiling a validator costs more than one document's validation. */
import { config } from 'zod';

config({ jitless: true });
