import { resolve } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const [core, list] = ['src/index.ts', 'test/types/public.ts'].map((path) => resolve(path))
const program = ts.createProgram([core!, list!], {
  noLib: true,
  module: ts.ModuleKind.NodeNext,
  allowImportingTsExtensions: true,
  noEmit: true,
})
const checker = program.getTypeChecker()

function exportsOf(path: string): ts.Symbol[] {
  return checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(path)!)!)
}

function isType(symbol: ts.Symbol): boolean {
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0
  const { flags } = isAlias ? checker.getAliasedSymbol(symbol) : symbol
  return (flags & ts.SymbolFlags.Type) !== 0
}

test('the list of types that are looked through for any has every type that the core exports', () => {
  const exported = exportsOf(core!).filter(isType)
  const listed = exportsOf(list!).find(({ name }) => name === 'PublicTypes')!
  const names = checker.getDeclaredTypeOfSymbol(listed).getProperties()
  expect(names.map(({ name }) => name)).toEqual(exported.map(({ name }) => name).toSorted())
})
