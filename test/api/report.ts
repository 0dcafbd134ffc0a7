import { resolve } from 'node:path'
import ts from 'typescript'

const printer = ts.createPrinter({ removeComments: true })

/** What every entry point exports, by the path of its source: a declaration each, without comments and bodies. */
export function reportApi(paths: readonly string[]): Map<string, string> {
  const files = paths.map((path) => resolve(path))
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    allowImportingTsExtensions: true,
    strict: true,
    noEmit: true,
  })
  const checker = program.getTypeChecker()

  return new Map(paths.map((path, index) => [path, reportOf(files[index]!)]))

  function reportOf(file: string): string {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!
    const exported = checker
      .getExportsOfModule(module)
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    return exported.map(declarationsOf).join('\n')
  }

  function declarationsOf(exported: ts.Symbol): string {
    const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0
    const { declarations = [] } = isAlias ? checker.getAliasedSymbol(exported) : exported
    return declarations.map((declaration) => `${printed(declaration)}\n`).join('')
  }

  function printed(declaration: ts.Declaration): string {
    if (ts.isVariableDeclaration(declaration)) {
      const type = checker.getTypeAtLocation(declaration)
      const written = checker.typeToString(type, declaration, ts.TypeFormatFlags.NoTruncation)
      return `const ${declaration.name.getText()}: ${written.replaceAll(`${resolve('src')}/`, '')}`
    }
    const bare = ts.isFunctionDeclaration(declaration) ? withoutBody(declaration) : declaration
    return printer.printNode(ts.EmitHint.Unspecified, bare, declaration.getSourceFile())
  }
}

function withoutBody(declaration: ts.FunctionDeclaration): ts.FunctionDeclaration {
  const { modifiers, asteriskToken, name, typeParameters, parameters, type } = declaration
  return ts.factory.updateFunctionDeclaration(
    declaration,
    modifiers,
    asteriskToken,
    name,
    typeParameters,
    parameters,
    type,
    undefined,
  )
}
