/** Sums of coverage that parts of a file declare: worse ones than what is counted count, and are told. */
import { expect, test } from '@jest/globals';
import { readKind } from './reading.js';

function counter(type: string, missed: number, covered: number): string {
  return `<counter type="${type}" missed="${String(missed)}" covered="${String(covered)}"/>`;
}
const twoLines =
  '<line nr="1" mi="0" ci="1" mb="0" cb="0"/><line nr="2" mi="0" ci="1" mb="0" cb="0"/>';
const method = `<method name="m">${counter('METHOD', 0, 1)}</method>`;

/** JaCoCo with counters in its elements. */
function jacoco(of: Readonly<Record<string, string>>, root = ''): string {
  const at = (name: string): string => of[name] ?? '';
  const inner = `<class name="A" sourcefilename="A.java">${method}${at('class')}</class>
    <sourcefile name="A.java">${twoLines}${at('sourcefile')}</sourcefile>${at('package')}`;
  return `<report name="r"><group name="g"><package name="p">${inner}</package>${at('group')}</group>${root}</report>`;
}

test.each(['sourcefile', 'package', 'group'])(
  'T42: a LINE counter of a %s of JaCoCo that is worse than the lines counts',
  async (element) => {
    for (const root of ['', counter('LINE', 0, 2)]) {
      const text = jacoco({ [element]: counter('LINE', 9, 1) }, root);
      const found = await readKind('coverage', text);
      expect(found.totals.lines).toEqual({ covered: 1, total: 10 });
      expect(found.problems).toHaveLength(1);
    }
  },
);

test('T42: a METHOD counter of a class of JaCoCo that is worse than its methods counts', async () => {
  const found = await readKind('coverage', jacoco({ class: counter('METHOD', 3, 0) }));
  expect(found.totals.functions).toEqual({ covered: 0, total: 3 });
  expect(found.problems).toHaveLength(1);
});

test.each(['file', 'package'])(
  'T42: metrics of a %s of Clover that are worse than the lines count',
  async (element) => {
    const of = (name: string): string =>
      name === element ? '<metrics statements="9" coveredstatements="1"/>' : '';
    const text = `<coverage generated="1"><project><package name="p">${of('package')}<file name="A" path="/A">
      ${of('file')}<line num="1" type="stmt" count="1"/><line num="2" type="stmt" count="1"/></file></package></project></coverage>`;
    const found = await readKind('coverage', text);
    expect(found.totals.statements).toEqual({ covered: 1, total: 9 });
    expect(found.problems.length).toBeGreaterThan(0);
  },
);

test.each(['Module', 'Method'])(
  'T42: a Summary of a %s of OpenCover that is worse than the points counts',
  async (element) => {
    const of = (name: string): string =>
      name === element ? '<Summary numSequencePoints="9" visitedSequencePoints="1"/>' : '';
    const text = `<CoverageSession><Modules><Module>${of('Module')}<Files><File uid="1" fullPath="/a.cs"/></Files><Classes><Class><Methods>
      <Method>${of('Method')}<FileRef uid="1"/><SequencePoints><SequencePoint vc="1" sl="3" fileid="1"/><SequencePoint vc="1" sl="4" fileid="1"/>
      </SequencePoints></Method></Methods></Class></Classes></Module></Modules></CoverageSession>`;
    const found = await readKind('coverage', text);
    expect(found.totals.statements).toEqual({ covered: 1, total: 9 });
    expect(found.problems).toHaveLength(1);
  },
);
