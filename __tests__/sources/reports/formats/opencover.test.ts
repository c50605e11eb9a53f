import { expect, test } from '@jest/globals';
import { codesOf, readText, sharesOf } from './coverage-text.js';

function report(summary: string, visits = '5'): string {
  return `<?xml version="1.0"?><CoverageSession><Summary ${summary}/><Modules>
<Module skippedDueTo="Filter"><ModuleName>mscorlib</ModuleName><Classes/></Module>
<Module><Files><File uid="1" fullPath="C:\\a.cs"/></Files><Classes><Class><Methods>
<Method visited="true"><FileRef uid="1"/><SequencePoints><SequencePoint vc="${visits}" sl="3" fileid="1"/><SequencePoint vc="0" sl="3" fileid="1"/>
<SequencePoint vc="1" sl="16707566" fileid="1"/></SequencePoints><BranchPoints><BranchPoint vc="5" sl="3"/><BranchPoint vc="0" sl="3"/></BranchPoints></Method>
<Method visited="false"><FileRef uid="1"/><SequencePoints><SequencePoint vc="0" sl="9" fileid="1"/></SequencePoints><BranchPoints/></Method>
</Methods></Class></Classes></Module></Modules></CoverageSession>`;
}
const points = 'numSequencePoints="3" visitedSequencePoints="1" sequenceCoverage="33.33"';

test('counts sequence points, lines, branches and methods, without hidden ones', async () => {
  const read = await readText(report(`${points} numBranchPoints="2" visitedBranchPoints="1"`));
  expect(read).toMatchObject({ format: 'opencover', usable: true, problems: [] });
  expect(sharesOf(read)).toEqual({
    lines: '1/2',
    branches: '1/2',
    functions: '1/2',
    statements: '1/3',
  });
});

test('OpenCover itself counts the entry of a method as a branch', async () => {
  const read = await readText(report(`${points} numBranchPoints="4" visitedBranchPoints="2"`));
  expect(read.problems).toEqual([]);
  expect(sharesOf(read)['branches']).toBe('1/2');
});

test('a better summary than the points does not count (T42)', async () => {
  const read = await readText(report('numSequencePoints="3" visitedSequencePoints="3"'));
  expect(codesOf(read)).toEqual(['disagreement']);
  expect(sharesOf(read)['statements']).toBe('1/3');
});

test('refuses impossible numbers', async () => {
  expect(codesOf(await readText(report(points, '-5')))).toContain('impossible-number');
  expect(codesOf(await readText(report('sequenceCoverage="150"')))).toContain('impossible-number');
  expect(codesOf(await readText('<CoverageSession><Summary/></CoverageSession>'))).toEqual([
    'nothing-counted',
  ]);
});
