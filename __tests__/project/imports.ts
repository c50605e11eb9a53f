/** What a source file imports, as literals: static, re-exported, dynamic and as a type. */
import ts from 'typescript';
import { parseSource, placeOf, walk, type SourceFile } from './source-files.js';

/** One import; `erased` is true if nothing of it is left when the program runs. */
export interface Import {
  readonly specifier: string;
  readonly erased: boolean;
  readonly place: string;
}

/** Every import of the file. A dynamic import of anything but a literal has the specifier `?`. */
export function findImports(source: SourceFile): readonly Import[] {
  return [...walk(parseSource(source))].flatMap((node) => {
    const found = toImport(node);
    return found === undefined ? [] : [{ ...found, place: placeOf(node) }];
  });
}

function toImport(node: ts.Node): Omit<Import, 'place'> | undefined {
  if (ts.isImportDeclaration(node)) {
    return { specifier: literal(node.moduleSpecifier), erased: isErased(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return { specifier: literal(node.moduleSpecifier), erased: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { specifier: literal(node.argument.literal), erased: true };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { specifier: literal(node.arguments[0]), erased: false };
  }
  return undefined;
}

/** `import { type A }` is not: under verbatimModuleSyntax it still loads the module. */
function isErased(clause: ts.ImportClause | undefined): boolean {
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function literal(node: ts.Node | undefined): string {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : '?';
}
