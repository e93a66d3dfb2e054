// The published surface of each package as text, in its `api.txt`: every name that a door exports with its type, and
// what those types name behind the doors. An operation is a line, with a digest of the types of its input and output.
// `node .ci/api.mjs` writes; `node .ci/api.mjs --check` compares what is built with what was written, and what was written
// with the commit before: a line that changed wants a changeset that names the package.
import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import ts from "typescript"
import { baseOf, changesetsSince, git, packagesOf } from "./history.mjs"

const { SyntaxKind } = ts
const byName = (a, b) => (a < b ? -1 : 1)
const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed })

/** The public paths of a package and their declarations: `[door, file]`. */
const doorsOf = (folder, { exports }) => {
  const doors = new Map()
  const declarations = (source) => join(folder, source.replace(/^\.\/src\/(.*)\.ts$/, "dist/$1.d.ts"))
  const closed = Object.keys(exports).filter((door) => exports[door] === null)
  const isClosed = (door) => closed.some((prefix) => door.startsWith(prefix.replace("*", "")))
  for (const [door, source] of Object.entries(exports)) {
    if (source === null || !source.endsWith(".ts")) continue
    if (!door.includes("*")) doors.set(declarations(source), door)
  }
  if (exports["./*"] === "./src/*.ts") {
    for (const file of readdirSync(join(folder, "src"), { recursive: true, encoding: "utf8" })) {
      const door = `./${file.replace(/\.ts$/, "")}`
      const path = declarations(`./src/${file}`)
      if (file.endsWith(".ts") && !isClosed(door) && !doors.has(path)) doors.set(path, door)
    }
  }
  return doors
}

const isExported = (node) => node.modifiers?.some(({ kind }) => kind === SyntaxKind.ExportKeyword) ?? false

const namesOf = (node) =>
  ts.isVariableStatement(node)
    ? node.declarationList.declarations.map(({ name }) => name.text)
    : [node.name?.text ?? "default"]

/** What a file of declarations declares, imports and hands on. */
const parse = (file) => {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true)
  const declared = new Map()
  const imported = new Map()
  const handedOn = []
  const pathOf = ({ text }) =>
    text.startsWith(".") ? resolve(dirname(file), text.replace(/\.(ts|js)$/, ".d.ts")) : undefined
  for (const node of source.statements) {
    if (ts.isImportDeclaration(node)) {
      const { name, namedBindings } = node.importClause ?? {}
      const path = pathOf(node.moduleSpecifier)
      if (name !== undefined) imported.set(name.text, { path, name: "default" })
      if (namedBindings === undefined) continue
      if (ts.isNamespaceImport(namedBindings)) imported.set(namedBindings.name.text, { path, name: "*" })
      else
        for (const each of namedBindings.elements)
          imported.set(each.name.text, { path, name: (each.propertyName ?? each.name).text })
    } else if (ts.isExportDeclaration(node)) {
      if (node.exportClause !== undefined || node.moduleSpecifier !== undefined)
        handedOn.push({ node, path: node.moduleSpecifier && pathOf(node.moduleSpecifier) })
    } else {
      for (const name of namesOf(node)) declared.set(name, [...(declared.get(name) ?? []), node])
    }
  }
  return { source, declared, imported, handedOn }
}

const identifiersIn = (node) => {
  const found = new Set()
  const visit = (each) => {
    if (ts.isIdentifier(each)) found.add(each.text)
    ts.forEachChild(each, visit)
  }
  visit(node)
  return found
}

/** The surface of a package as lines. */
const surface = (folder, manifest) => {
  const doors = doorsOf(folder, manifest)
  const files = new Map()
  const fileOf = (path) => {
    if (!files.has(path)) files.set(path, parse(path))
    return files.get(path)
  }
  const text = (path, node) => printer.printNode(ts.EmitHint.Unspecified, node, fileOf(path).source)
  const behind = new Map()

  /** Notes a name that a type of the surface uses, unless it has a place of its own. */
  const use = (path, name) => {
    const { declared, handedOn, imported } = fileOf(path)
    const nodes = declared.get(name)
    if (nodes === undefined) {
      const from = imported.get(name)
      if (from?.path !== undefined) useAll(from.path, from.name)
      else for (const { path: next } of handedOn) if (next !== undefined && from === undefined) useIfThere(next, name)
      return
    }
    if (doors.has(path) && nodes.some(isExported)) return
    const names = behind.get(path) ?? behind.set(path, new Set()).get(path)
    if (names.has(name)) return
    names.add(name)
    for (const node of nodes) for (const each of identifiersIn(node)) use(path, each)
  }
  const useIfThere = (path, name) => {
    if (fileOf(path).declared.has(name)) use(path, name)
  }
  const useAll = (path, name) => {
    if (name !== "*") return use(path, name)
    if (!doors.has(path)) for (const each of fileOf(path).declared.keys()) use(path, each)
  }

  const handOn = (path, { node, path: next }) => {
    const names =
      node.exportClause !== undefined && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : []
    if (next === undefined) for (const each of names) use(path, (each.propertyName ?? each.name).text)
    else if (names.length > 0) for (const each of names) use(next, (each.propertyName ?? each.name).text)
    else useAll(next, "*")
    return text(path, node)
  }

  const operation = (path, name) => {
    const { declared } = fileOf(path)
    const reached = new Set()
    const reach = (each) => {
      if (reached.has(each) || !declared.has(each)) return
      reached.add(each)
      for (const node of declared.get(each)) identifiersIn(node).forEach(reach)
    }
    reach(name)
    const types = [...reached].toSorted(byName).flatMap((each) => declared.get(each).map((node) => text(path, node)))
    const [{ type }] = declared.get(name)[0].declarationList.declarations
    return `${name}: ${text(path, type).replaceAll(/\s+/g, " ")} ${createHash("sha256").update(types.join("\n")).digest("hex").slice(0, 12)}`
  }

  const lines = [manifest.name]
  for (const [path, door] of [...doors].toSorted(([, a], [, b]) => byName(a, b))) {
    const { declared, handedOn } = fileOf(path)
    const isGenerated = path.includes("/dist/operations/") && [...declared.values()].flat().length > 5
    lines.push("", `# ${door}`)
    lines.push(...handedOn.map((each) => handOn(path, each)).toSorted())
    for (const [name, nodes] of [...declared].toSorted(([a], [b]) => byName(a, b))) {
      if (!nodes.some(isExported)) continue
      if (!isGenerated)
        lines.push(...nodes.map((node) => text(path, node).replace("export declare ", "").replace("export ", "")))
      else if (ts.isVariableStatement(nodes[0])) lines.push(operation(path, name))
      if (!isGenerated)
        for (const node of nodes) for (const each of identifiersIn(node)) if (each !== name) use(path, each)
    }
  }
  for (const [path, names] of [...behind].toSorted(([a], [b]) => byName(a, b))) {
    lines.push("", `# behind the doors: ${relative(join(folder, "dist"), path).replace(".d.ts", "")}`)
    for (const name of [...names].toSorted(byName)) {
      lines.push(
        ...fileOf(path)
          .declared.get(name)
          .map((node) => text(path, node).replace("export declare ", "").replace("export ", ""))
      )
    }
  }
  return `${lines.join("\n")}\n`
}

const root = resolve(
  process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? fileURLToPath(new URL("..", import.meta.url))
)

/** The packages that changesets since a commit name. */
const named = (since) => new Set(changesetsSince(root, since).flatMap((text) => [...packagesOf(text).keys()]))

const firstDifference = (before, after) => {
  const [old, fresh] = [before.split("\n"), after.split("\n")]
  const at = fresh.findIndex((line, index) => line !== old[index])
  return `  - ${old[at] ?? ""}\n  + ${fresh[at] ?? ""}`
}

/** The surface of a package in a commit, with the scope that the packages have now: another scope is no change of a surface. */
const surfaceAt = (commit, name, manifest) => {
  const text = git(root, "show", `${commit}:packages/${name}/api.txt`)
  if (text === undefined) return undefined
  const [old] = JSON.parse(git(root, "show", `${commit}:packages/${name}/package.json`)).name.split("/")
  const [scope] = manifest.name.split("/")
  return text.replaceAll(`${old}/`, `${scope}/`)
}

const isCheck = process.argv.includes("--check")
const since = isCheck ? baseOf(root) : undefined
const problems = []
for (const name of readdirSync(join(root, "packages")).toSorted()) {
  const folder = join(root, "packages", name)
  if (!existsSync(join(folder, "package.json"))) continue
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
  if (manifest.private === true) continue
  const text = surface(folder, manifest)
  const path = `packages/${name}/api.txt`
  if (!isCheck) {
    writeFileSync(join(root, path), text)
    continue
  }
  const written = existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : ""
  if (written !== text)
    problems.push(`${path} is not the surface that is built; npm run api\n${firstDifference(written, text)}`)
  const before = since === undefined ? undefined : surfaceAt(since, name, manifest)
  if (before !== undefined && before !== text && !named(since).has(manifest.name))
    problems.push(
      `the surface of ${manifest.name} changed without a changeset that names it\n${firstDifference(before, text)}`
    )
}
if (problems.length > 0) {
  console.error(problems.join("\n"))
  process.exitCode = 1
}
