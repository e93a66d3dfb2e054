// Compares the declarations of a previous state with those of now, as the compiler does: whatever a program takes of the
// old ones has to be there, and a value has to be of the type that it had, so that a call, a hook or an option that compiled
// compiles again. A type is broken when it fits neither way; what it is used for is compared with the values.
//
// `node .ci/declarations.mjs` compares with the last release, if there is one and a surface changed since; what breaks has to
// be named by a changeset. `--against PLACE` compares with a commit, a tag or a folder of tarballs, `--list` only prints.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { spawnSync } from "node:child_process"
import { tmpdir } from "node:os"
import { basename, dirname, join, relative, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import ts from "typescript"
import { changesetsSince, git, packagesOf, pendingChangesets, previousRelease } from "./history.mjs"
import { execute, packedManifest, root } from "./packages.mjs"
import { pnpm } from "./pnpm.mjs"

const tsc = join(root, "node_modules/@typescript/native/bin/tsc")

/**
 * Makes declarations comparable: a `unique symbol` and a private member are of their declaration alone, so that two copies of
 * the same text would never fit.
 */
export const comparable = (text) =>
  text
    .replaceAll(
      /^((?:export )?declare const (\w+)): unique symbol;?$/gm,
      (_, head, name) => `${head}: "the symbol ${name}";`
    )
    .replaceAll(/^ +(#private|private (readonly )?\w+);$/gm, "")

const declarationsIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.d\.[cm]?ts$/.test(file))

/** Where a door of a package has its types: the declaration for ES modules. */
const typesOf = (target) => {
  if (typeof target === "string") return target.endsWith(".d.ts") ? target : undefined
  if (target === null || typeof target !== "object") return undefined
  return typesOf(target.import ?? target.types ?? target.default)
}

/** The doors of an unpacked package: `[path, file]`. Where a pattern is open, each file is a door. */
export const doorsOf = (folder) => {
  const { exports = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
  const doors = new Map()
  const closed = Object.keys(exports).filter((door) => exports[door] === null)
  for (const [door, target] of Object.entries(exports)) {
    const file = typesOf(target)
    if (file === undefined) continue
    if (!door.includes("*")) {
      doors.set(door, join(folder, file))
      continue
    }
    const [head, tail] = join(folder, file).split("*")
    for (const each of declarationsIn(folder)) {
      const path = join(folder, each)
      if (!path.startsWith(head) || !path.endsWith(tail)) continue
      const name = door.replace("*", relative(folder, path).slice(head.length - folder.length - 1, -tail.length))
      if (!closed.some((prefix) => name.startsWith(prefix.replace("*", ""))) && !doors.has(name)) doors.set(name, path)
    }
  }
  return doors
}

const has = (symbol, flag) => (symbol.flags & flag) !== 0

/** The exports of modules of declarations: what each name is, and how many parameters its type has. */
const exportsOf = (files, compilerOptions) => {
  const program = ts.createProgram(files, compilerOptions)
  const checker = program.getTypeChecker()
  const resolved = (symbol) => (has(symbol, ts.SymbolFlags.Alias) ? checker.getAliasedSymbol(symbol) : symbol)
  const parametersOf = (symbol) =>
    Math.max(
      0,
      ...(symbol.declarations ?? [])
        .filter((each) => !ts.isVariableDeclaration(each) && !ts.isFunctionDeclaration(each))
        .map((each) => each.typeParameters?.length ?? 0)
    )
  const membersOf = (module) =>
    checker.getExportsOfModule(module).map((member) => {
      const symbol = resolved(member)
      return {
        name: member.name,
        symbol,
        isValue: has(symbol, ts.SymbolFlags.Value) && !has(symbol, ts.SymbolFlags.ValueModule),
        isType: has(symbol, ts.SymbolFlags.Type),
        isModule: has(symbol, ts.SymbolFlags.ValueModule | ts.SymbolFlags.NamespaceModule),
        parameters: parametersOf(symbol),
        text: (symbol.declarations ?? []).map((each) => each.getText()).join("\n")
      }
    })
  return (file) => {
    const source = program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    return module === undefined ? [] : membersOf(module)
  }
}

const applied = (name, { parameters }) =>
  parameters === 0 ? name : `${name}<${Array.from({ length: parameters }, () => "any").join(", ")}>`

const isOf = (to, from) => `{ const to: ${to} = null! as ${from}; void to }`

/**
 * One line for each thing that has to hold, with what it says of which name. The compiler does not always see that a generic
 * function is of its own type. One that is declared as before is broken only if its arguments or results are.
 */
const questions = (members) =>
  members.flatMap((member) => {
    const { isSameText, isType, isValue, name } = member
    const [old, fresh] = ["Old", "Fresh"].map((side) => applied(`${side}.${name}`, member))
    const ask = (kind, text) => ({ kind, name, text, isSameText })
    return [
      ...(isValue ? [ask("value", isOf(`typeof Old.${name}`, `typeof Fresh.${name}`))] : []),
      ...(isValue && isSameText
        ? [
            ask("erased", isOf(`Taken<typeof Fresh.${name}>`, `Taken<typeof Old.${name}>`)),
            ask("erased", isOf(`Given<typeof Old.${name}>`, `Given<typeof Fresh.${name}>`))
          ]
        : []),
      ...(isType ? [ask("read", isOf(old, fresh)), ask("given", isOf(fresh, old))] : [])
    ]
  })

const helpers = [
  "type Taken<F> = F extends (...taken: infer A) => unknown ? A : F",
  "type Given<F> = F extends (...taken: never) => infer A ? A : F"
]

/** What the compiler says, by file and line. */
const complaints = (folder, files, compilerOptions) => {
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }))
  const { error, stderr, stdout } = spawnSync(process.execPath, [tsc, "-p", folder, "--pretty", "false"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024
  })
  if (error !== undefined) throw error
  const found = new Map()
  let last
  for (const line of stdout.split("\n")) {
    const [, file, at, text] = /^(.+?)\((\d+),\d+\): error (TS\d+: .*)$/.exec(line) ?? []
    if (file !== undefined) {
      last = { text, detail: [] }
      const place = `${basename(file)}:${at}`
      found.set(place, [...(found.get(place) ?? []), last])
    } else if (/^ +\S/.test(line)) last?.detail.push(line.trim())
    else if (/error TS/.test(line)) throw new Error(`${stdout}${stderr}`)
  }
  return found
}

const reasonOf = ([{ detail, text }]) =>
  (detail.at(-1) ?? text).replace(/^TS\d+: /, "").replaceAll(/import\("[^"]*"\)\./g, "")

/** Copies unpacked packages so that they can be compared, each with what it depends on. */
const stage = (from, to, dependenciesOf) => {
  for (const name of readdirSync(from)) {
    const target = join(to, name)
    for (const file of declarationsIn(join(from, name))) {
      mkdirSync(dirname(join(target, file)), { recursive: true })
      writeFileSync(join(target, file), comparable(readFileSync(join(from, name, file), "utf8")))
    }
    mkdirSync(target, { recursive: true })
    // The compiler takes two copies of one version of a package for the same.
    const { version: _, ...manifest } = JSON.parse(readFileSync(join(from, name, "package.json"), "utf8"))
    writeFileSync(join(target, "package.json"), JSON.stringify(manifest))
    const modules = dependenciesOf(name)
    if (modules === undefined) continue
    mkdirSync(join(target, "node_modules"))
    for (const each of readdirSync(modules)) {
      if (each.startsWith(".") || each === "@effect-meraki") continue
      symlinkSync(join(modules, each), join(target, "node_modules", each), "junction")
    }
  }
}

/**
 * The names that break: `{ package, door, name, reason }`. `old` and `fresh` are folders of unpacked packages, by the names
 * of their folders; `scope` is the folder in `node_modules` that they have.
 */
export const breaksBetween = (old, fresh, { dependenciesOf = () => undefined, scope = "@effect-meraki" } = {}) => {
  const folder = mkdtempSync(join(tmpdir(), "effect-meraki-declarations-"))
  try {
    const compilerOptions = {
      module: "NodeNext",
      moduleResolution: "NodeNext",
      target: "ES2023",
      lib: ["ES2024", "ESNext.Disposable", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: false,
      skipLibCheck: true,
      noEmit: true
    }
    const places = {}
    for (const [side, from] of Object.entries({ old, fresh })) {
      places[side] = join(folder, side, "node_modules", scope)
      mkdirSync(places[side], { recursive: true })
      stage(from, places[side], dependenciesOf)
    }
    return compared(folder, places, compilerOptions)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const compared = (folder, places, compilerOptions) => {
  const breaks = []
  const pairs = []
  for (const name of readdirSync(places.old)) {
    const olds = doorsOf(join(places.old, name))
    const manifest = JSON.parse(readFileSync(join(places.old, name, "package.json"), "utf8"))
    const doors = existsSync(join(places.fresh, name)) ? doorsOf(join(places.fresh, name)) : new Map()
    for (const [door, file] of olds) {
      const pair = { package: manifest.name, door, old: file, fresh: doors.get(door) }
      if (pair.fresh === undefined) breaks.push({ package: pair.package, door, name: "*", reason: "the path is gone" })
      // What a package hands on from its other doors is compared there.
      else if (door === ".") pairs.push(pair)
      else pairs.unshift(pair)
    }
  }
  if (pairs.length === 0) return breaks
  const { options, errors } = ts.convertCompilerOptionsFromJson(compilerOptions, folder)
  if (errors.length > 0) throw new Error(errors.map(({ messageText }) => String(messageText)).join("\n"))
  const membersOf = exportsOf(
    pairs.flatMap(({ fresh, old }) => [old, fresh]),
    options
  )
  const seen = new Set()
  const asked = new Map()
  const files = pairs.map((pair, index) => {
    const fresh = new Map(membersOf(pair.fresh).map((member) => [member.name, member]))
    const members = membersOf(pair.old)
      .map((member) => ({ ...member, isSameText: member.text === fresh.get(member.name)?.text }))
      .filter((member) => {
        const now = fresh.get(member.name)
        const isGone =
          now === undefined ||
          (member.isValue && !now.isValue) ||
          (member.isType && !now.isType) ||
          (member.isModule && !now.isModule)
        if (isGone) breaks.push({ package: pair.package, door: pair.door, name: member.name, reason: "it is gone" })
        const isNew = !seen.has(member.symbol)
        seen.add(member.symbol)
        return !isGone && isNew && !member.isModule
      })
    const file = `compared${index}.ts`
    const from = (path) => `./${relative(folder, path).replaceAll("\\", "/")}`
    const lines = [`import type * as Old from "${from(pair.old)}"`, `import type * as Fresh from "${from(pair.fresh)}"`]
    lines.push(...helpers)
    for (const question of questions(members)) {
      lines.push(question.text)
      asked.set(`${file}:${lines.length}`, { ...question, pair })
    }
    writeFileSync(join(folder, file), `${lines.join("\n")}\nexport {}\n`)
    return file
  })
  const found = complaints(folder, files, compilerOptions)
  for (const place of found.keys()) {
    if (!asked.has(place))
      throw new Error(`the comparison itself does not compile: ${place}: ${found.get(place)[0].text}`)
  }
  return [...breaks, ...brokenOf(asked, found)]
}

/** What breaks, of what was asked, by what the compiler complains about. */
const brokenOf = (asked, found) => {
  const failed = new Map()
  for (const [place, { isSameText, kind, name, pair }] of asked) {
    if (!found.has(place)) continue
    const key = `${pair.package} ${pair.door} ${name}`
    const before = failed.get(key) ?? { kinds: new Set(), isSameText, name, pair, reason: reasonOf(found.get(place)) }
    before.kinds.add(kind)
    failed.set(key, before)
  }
  return Array.from(failed.values(), ({ isSameText, kinds, name, pair, reason }) => {
    const isValue = kinds.has("value") && (!isSameText || kinds.has("erased"))
    const isType = kinds.has("read") && kinds.has("given")
    return isValue || isType ? [{ package: pair.package, door: pair.door, name, reason }] : []
  }).flat()
}

/** The properties that a reason names: what one of them breaks, breaks wherever its type is used. */
const causesIn = (reason) => [
  ...Array.from(reason.matchAll(/[Pp]roperty '(\w+)'/g), ([, word]) => word),
  ...(/properties from type '[^']*': (.*)/.exec(reason)?.[1].split(/, |and \d+ more/) ?? [])
]

/**
 * The breaks that no changeset names. A changeset names a break when it is about the package and has, in backticks, the name, its
 * door (`RetryPolicy`), both (`RetryPolicy.make`) or the property that is the reason.
 */
export const unnamed = (breaks, changesets) => {
  const texts = changesets.map((text) => ({
    packages: packagesOf(text),
    words: new Set(Array.from(text.matchAll(/`([\w./*]+)/g), ([, word]) => word))
  }))
  return breaks.filter(({ door, name, package: each, reason }) => {
    const module = door.replace(/^\.\/?/, "")
    const names = [name, module, `${module}.${name}`].filter((word) => word !== "")
    const isOf = (all, found) => found.some((word) => all.has(word))
    // The reason may be of a package that this one stands on.
    return !texts.some(
      ({ packages, words }) =>
        (packages.has(each) && isOf(words, names)) ||
        isOf(new Set([...words].map((word) => word.split(".").at(-1))), causesIn(reason))
    )
  })
}

/** Unpacks tarballs into folders by the names of the packages, without their scope. */
export const unpack = (tarballs, folder) => {
  for (const file of readdirSync(tarballs).filter((name) => name.endsWith(".tgz"))) {
    const target = join(folder, packedManifest(join(tarballs, file)).name.replace(/^@[^/]*\//, ""))
    mkdirSync(target, { recursive: true })
    execute("tar", ["-xzf", join(tarballs, file), "-C", target, "--strip-components=1"])
  }
  return folder
}

/** Packs what a checkout has, into a folder. */
export const packAll = (repository, folder) => {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(join(repository, "packages"))) {
    const path = join(repository, "packages", name, "package.json")
    if (!existsSync(path) || JSON.parse(readFileSync(path, "utf8")).private === true) continue
    const options = { cwd: dirname(path), encoding: "utf8" }
    const { status, stderr, stdout } = pnpm(["pack", "--pack-destination", folder], options)
    if (status !== 0) throw new Error(`pnpm pack of ${name}\n${stdout}${stderr}`)
  }
  return folder
}

/** The tarballs of a commit: packed in a checkout of its own once, and kept. */
const tarballsOf = (commit) => {
  const kept = join(root, "node_modules/.cache/effect-meraki/declarations", commit)
  if (existsSync(kept)) return kept
  const checkout = mkdtempSync(join(tmpdir(), "effect-meraki-previous-"))
  try {
    execute("git", ["clone", "--quiet", "--no-checkout", root, checkout])
    execute("git", ["checkout", "--quiet", commit], { cwd: checkout })
    execute(process.execPath, [".ci/bootstrap.mjs"], { cwd: checkout })
    execute("npm", ["run", "build"], { cwd: checkout })
    const fresh = packAll(checkout, join(checkout, "tarballs"))
    mkdirSync(dirname(kept), { recursive: true })
    cpSync(fresh, kept, { recursive: true })
    return kept
  } finally {
    rmSync(checkout, { recursive: true, force: true })
  }
}

const surfacesChanged = (commit) => (git(root, "diff", "--name-only", commit, "--", "packages/*/api.txt") ?? "") !== ""

const argument = (name) => {
  const at = process.argv.indexOf(name)
  return at === -1 ? undefined : process.argv[at + 1]
}

/** What is compared with, and the changesets that may name a break. */
const chosen = () => {
  const against = argument("--against") ?? "release"
  if (existsSync(against)) return { name: against, folder: resolve(against), changesets: () => pendingChangesets(root) }
  const release = against === "release" ? previousRelease(root) : undefined
  const commit = release?.commit ?? git(root, "rev-parse", `${against}^{commit}`)?.trim()
  if (commit === undefined) throw new Error(`there is no folder, commit or tag ${against}`)
  return {
    name: release?.name ?? against,
    commit,
    changesets: () => [...pendingChangesets(root), ...changesetsSince(root, commit)]
  }
}

const describe = ({ door, name, package: each, reason }) =>
  `${each}${door.slice(1)}${name === "*" ? "" : ` ${name}`}: ${reason}`

const main = () => {
  // What was never published has no users: a tag is the sign of a release.
  const isAsked = process.argv.includes("--against")
  if (!isAsked && !/^v\d/.test(previousRelease(root)?.name ?? ""))
    return console.log("        nothing was released yet")
  const { changesets, commit, folder, name } = chosen()
  if (!isAsked && !surfacesChanged(commit)) return console.log("        no surface changed")
  const scratch = mkdtempSync(join(tmpdir(), "effect-meraki-compared-"))
  try {
    const old = unpack(folder ?? tarballsOf(commit), join(scratch, "old"))
    const given = argument("--tarballs")
    const fresh = unpack(given ?? packAll(root, join(scratch, "tarballs")), join(scratch, "fresh"))
    const dependenciesOf = (each) => {
      const modules = join(root, "packages", each, "node_modules")
      return existsSync(modules) ? modules : undefined
    }
    const breaks = breaksBetween(old, fresh, { dependenciesOf })
    if (process.argv.includes("--list")) return console.log(breaks.map(describe).join("\n"))
    const left = unnamed(breaks, changesets())
    console.log(`        ${breaks.length} names break what compiled with ${name}`)
    if (left.length > 0)
      throw new Error(`no changeset names, in backticks, what breaks:\n${left.map(describe).join("\n")}`)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

if (resolve(process.argv[1] ?? "") === fileURLToPath(import.meta.url)) {
  try {
    main()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
