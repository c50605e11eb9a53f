/** Preloaded into a measured process: writes its peak memory in KiB as the last line of stderr. */
'use strict';

process.on('exit', () => {
  require('node:fs').writeSync(2, `\npeak ${process.resourceUsage().maxRSS}\n`);
});
