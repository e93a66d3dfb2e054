// What generated modules say of each operation: its facts, its input and its answer, with every named type in its place.
import ts from "typescript"

/** A type as users of an operation see it. */
export type Tree =
  | { readonly kind: "object"; readonly fields: ReadonlyMap<string, Field>; readonly others: Tree | undefined }
  | { readonly kind: "array"; readonly item: Tree }
  | { readonly kind: "words"; readonly words: ReadonlySet<string> }
  | { readonly kind: "either"; readonly of: ReadonlyArray<Tree> }

export interface Field {
  readonly isRequired: boolean
  readonly isNullable: boolean
  readonly type: Tree
}

export interface ReadOperation {
  readonly id: string
  /** The door that exports it. */
  readonly module: string
  readonly summary: string
  /** Its descriptor but the shapes: `method`, `path`, `deprecated`, `paging`, `batch` … */
  readonly facts: { readonly [name: string]: unknown }
  readonly input: Tree
  readonly output: Tree
  readonly mayBeEmpty: boolean
}

const { SyntaxKind } = ts

const words = (...all: ReadonlyArray<string>): Tree => ({ kind: "words", words: new Set(all) })

const isUnlisted = (node: ts.TypeNode): boolean =>
  ts.isTypeReferenceNode(node) && node.typeName.getText() === "Unlisted"

const isNull = (node: ts.TypeNode): boolean =>
  ts.isLiteralTypeNode(node) && node.literal.kind === SyntaxKind.NullKeyword

const isUndefined = (node: ts.TypeNode): boolean => node.kind === SyntaxKind.UndefinedKeyword

const alternativesOf = (node: ts.TypeNode): ReadonlyArray<ts.TypeNode> =>
  ts.isUnionTypeNode(node)
    ? node.types.flatMap(alternativesOf)
    : ts.isParenthesizedTypeNode(node)
      ? alternativesOf(node.type)
      : [node]

/** One tree of several: what are words becomes one. */
const together = (trees: ReadonlyArray<Tree>): Tree => {
  const plain = trees.flatMap((each) => (each.kind === "words" ? [...each.words] : []))
  const rest = trees.filter((each) => each.kind !== "words")
  const all = [...(plain.length > 0 ? [words(...plain)] : []), ...rest]
  return all.length === 1 && all[0] !== undefined ? all[0] : { kind: "either", of: all }
}

type Declarations = ReadonlyMap<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>

const fieldOf = (member: ts.PropertySignature, declared: Declarations, within: ReadonlyArray<string>): Field => {
  const all = member.type === undefined ? [] : alternativesOf(member.type)
  const rest = all.filter((each) => !isNull(each) && !isUndefined(each) && !isUnlisted(each))
  return {
    isRequired: member.questionToken === undefined,
    isNullable: all.some(isNull),
    type: together(rest.map((each) => treeOf(each, declared, within)))
  }
}

const objectOf = (
  members: ReadonlyArray<ts.TypeElement>,
  declared: Declarations,
  within: ReadonlyArray<string>
): Tree => {
  const index = members.find(ts.isIndexSignatureDeclaration)
  const fields = members
    .filter(ts.isPropertySignature)
    .map((member): [string, Field] => [
      ts.isStringLiteral(member.name) ? member.name.text : member.name.getText(),
      fieldOf(member, declared, within)
    ])
  return {
    kind: "object",
    fields: new Map(fields),
    others: index === undefined ? undefined : treeOf(index.type, declared, within)
  }
}

const referenceOf = (node: ts.TypeReferenceNode, declared: Declarations, within: ReadonlyArray<string>): Tree => {
  const name = node.typeName.getText()
  const [first, second] = node.typeArguments ?? []
  if ((name === "Array" || name === "ReadonlyArray") && first !== undefined)
    return { kind: "array", item: treeOf(first, declared, within) }
  if (name === "Record" && second !== undefined)
    return { kind: "object", fields: new Map(), others: treeOf(second, declared, within) }
  const declaration = declared.get(name)
  if (declaration === undefined || within.includes(name)) return words(node.getText())
  const inside = [...within, name]
  return ts.isInterfaceDeclaration(declaration)
    ? objectOf([...declaration.members], declared, inside)
    : treeOf(declaration.type, declared, inside)
}

const treeOf = (node: ts.TypeNode, declared: Declarations, within: ReadonlyArray<string>): Tree => {
  const all = alternativesOf(node).filter((each) => !isUnlisted(each))
  if (all.length > 1 || ts.isUnionTypeNode(node)) return together(all.map((each) => treeOf(each, declared, within)))
  if (ts.isParenthesizedTypeNode(node)) return treeOf(node.type, declared, within)
  if (ts.isTypeReferenceNode(node)) return referenceOf(node, declared, within)
  if (ts.isTypeLiteralNode(node)) return objectOf([...node.members], declared, within)
  return words(node.getText())
}

/** The value of a literal of a descriptor. */
const valueOf = (node: ts.Expression): unknown => {
  if (ts.isStringLiteral(node)) return node.text
  if (ts.isNumericLiteral(node)) return Number(node.text)
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(valueOf)
  if (ts.isObjectLiteralExpression(node)) return entriesOf(node)
  return node.getText()
}

const entriesOf = (node: ts.ObjectLiteralExpression): { readonly [name: string]: unknown } =>
  Object.fromEntries(
    node.properties
      .filter(ts.isPropertyAssignment)
      .map(({ initializer, name }) => [ts.isStringLiteral(name) ? name.text : name.getText(), valueOf(initializer)])
  )

const summaryOf = (node: ts.Node): string => {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment
  const text = typeof comment === "string" ? comment : ts.getTextOfJSDocComment(comment)
  return (text ?? "").split("\n\n")[0]?.replaceAll("\n", " ").trim() ?? ""
}

const operationOf = (
  module: string,
  statement: ts.VariableStatement,
  declared: Declarations
): ReadonlyArray<ReadOperation> => {
  const [declaration] = statement.declarationList.declarations
  const { initializer, name, type } = declaration ?? {}
  if (name === undefined || type === undefined || !ts.isTypeReferenceNode(type)) return []
  if (initializer === undefined || !ts.isCallExpression(initializer)) return []
  const [descriptor] = initializer.arguments
  const [input, output] = type.typeArguments ?? []
  if (descriptor === undefined || !ts.isObjectLiteralExpression(descriptor)) return []
  if (input === undefined || output === undefined) return []
  const { body: _body, query: _query, response: _response, ...facts } = entriesOf(descriptor)
  const alternatives = alternativesOf(output)
  const given = alternatives.filter((each) => !isUndefined(each))
  return [
    {
      id: name.getText(),
      module,
      summary: summaryOf(statement),
      facts,
      input: treeOf(input, declared, []),
      output: together((given.length === 0 ? alternatives : given).map((each) => treeOf(each, declared, []))),
      mayBeEmpty: given.length < alternatives.length
    }
  ]
}

/** The operations of generated modules, by their ids. */
export const readOperations = (files: ReadonlyMap<string, string>): ReadonlyMap<string, ReadOperation> => {
  const found = new Map<string, ReadOperation>()
  for (const [file, text] of files) {
    if (file === "all.ts") continue
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
    const declared = new Map(
      source.statements
        .filter((each) => ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each))
        .map((each) => [each.name.text, each])
    )
    for (const each of source.statements.filter(ts.isVariableStatement))
      for (const operation of operationOf(file.replace(/\.ts$/, ""), each, declared)) found.set(operation.id, operation)
  }
  return found
}
