/** A policy on tests, and a job whose report tells of a failed one by the path of its container. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const testsPolicy = `
policy: 1
services: { shop: {} }
records: { store: none }
reports: { unit: { files: 'cart/reports/*.xml' } }
environments:
  production:
    quality: { tests: { unit: { failed: { at-most: 0 } } } }
`;

const report = `<testsuite name="cart">
  <testcase classname="cart" name="adds"/>
  <testcase classname="cart" name="pays: twice, please">
    <failure message="expected 3">Error: expected 3
    at expect (/app/cart/node_modules/expect/index.js:1:1)
    at Object.&lt;anonymous&gt; (/app/cart/src/pay.test.ts:12:5)</failure>
  </testcase>
</testsuite>`;

/** Fills the directory of a job: the checked out source, and the report that was made of it. */
export function leaveReport(directory: string): void {
  const files = { 'cart/src/pay.test.ts': '', 'cart/reports/unit.xml': report };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(directory, dirname(path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}
