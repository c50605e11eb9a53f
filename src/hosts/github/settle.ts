/** Waiting for what must soon appear, as both forges do it. */
export { pausesOf, watch, type Settling, type Watch } from '../settle.js';
