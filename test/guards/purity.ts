import ts from 'typescript'
import { nodes, place, type Source } from './read-source.ts'

const forbiddenNames = new Set([
  'console',
  'process',
  'Buffer',
  'globalThis',
  'Intl',
  'performance',
])
const forbiddenCalls = new Set(['Date.now', 'Math.random'])
const mutable = new Set(['Array', 'Map', 'Set', 'WeakMap', 'WeakSet'])

/** Uses of the clock, chance, the locale, the process or the console. */
export function impurities(source: Source): string[] {
  const found = [...nodes(source.ast)].filter(
    (node) =>
      (ts.isIdentifier(node) && forbiddenNames.has(node.text) && isReference(node)) ||
      (ts.isPropertyAccessExpression(node) &&
        (forbiddenCalls.has(node.getText()) ||
          /^(?:toLocale|localeCompare)/.test(node.name.text))) ||
      isClock(node),
  )
  return found.map((node) => `${place(source, node)} ${node.getText()}`)
}

/** Top-level variables that can change between two calls. */
export function moduleState(source: Source): string[] {
  return source.ast.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const isConst = (statement.declarationList.flags & ts.NodeFlags.Const) !== 0
    return statement.declarationList.declarations
      .filter((declaration) => !isConst || isMutable(declaration))
      .map((declaration) => `${place(source, declaration)} ${declaration.name.getText()}`)
  })
}

/** False for a property or a declaration of that name: `node.process`, `{ process: 1 }`. */
function isReference(node: ts.Identifier): boolean {
  return !('name' in node.parent) || node.parent.name !== node
}

/** `Date()` is the clock however it is called, `new Date(value)` and its kin are not. */
function isClock(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false
  if (!/^(?:UTC)?Date(?:Mini)?$/.test(node.expression.getText())) return false
  return ts.isCallExpression(node) || !node.arguments?.length
}

/** A collection whose declared type does not begin with `Readonly` or `readonly`. */
function isMutable({ type, initializer }: ts.VariableDeclaration): boolean {
  if (initializer === undefined || /^readonly/i.test(type?.getText() ?? '')) return false
  return (
    ts.isArrayLiteralExpression(initializer) ||
    (ts.isObjectLiteralExpression(initializer) && initializer.properties.length === 0) ||
    (ts.isNewExpression(initializer) && mutable.has(initializer.expression.getText()))
  )
}
