// The changes of a version of the API as a changeset and as a page of the changelog.
import type { Change } from "./compareOperations.ts"

export interface Release {
  /** The version of the API's document. */
  readonly version: string
  /** The version of the document that the operations come from until now. */
  readonly before: string
  /** The published packages that contain operations. */
  readonly packages: ReadonlyArray<string>
  /** The version of these packages. */
  readonly packageVersion: string
}

const counted = (count: number, one: string, many: string): ReadonlyArray<string> =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]

const namesOf = (changes: ReadonlyArray<Change>): ReadonlyArray<string> => [
  ...new Set(changes.map(({ operation }) => operation))
]

/** A line for each operation, with all that is said of it. */
const lines = (changes: ReadonlyArray<Change>): ReadonlyArray<string> =>
  namesOf(changes).map((operation) => {
    const own = changes.filter((each) => each.operation === operation)
    const text = own.map((each) => each.text.replace(/\.$/, "")).join("; ")
    return `- \`${own[0]?.module ?? ""}.${operation}\`: ${text}.`
  })

const sentence = (changes: ReadonlyArray<Change>, { before, version }: Release): string => {
  const of = (kind: Change["kind"]) => namesOf(changes.filter((each) => each.kind === kind)).length
  const parts = [
    ...counted(of("added"), "operation is new", "operations are new"),
    ...counted(of("removed"), "is gone", "are gone"),
    ...counted(of("deprecated"), "is deprecated", "are deprecated"),
    ...counted(of("changed"), "has another input, answer or form", "have another input, answer or form")
  ]
  return `The API's version ${version}, after ${before}: ${parts.join(", ")}.`
}

/** Where the page of a version is. */
export const pageOf = ({ version }: Release): string => `docs/api-changes/${version}.md`

/** Where the changeset of a version is. */
export const changesetOf = ({ version }: Release): string => `.changeset/api-${version.replaceAll(".", "-")}.md`

export const printChangeset = (changes: ReadonlyArray<Change>, release: Release): string => {
  const breaking = changes.filter(({ isBreaking }) => isBreaking)
  const modules = new Set(changes.filter((each) => each.kind !== "added").map(({ module }) => `\`${module}\``))
  const kind = breaking.length > 0 && !release.packageVersion.startsWith("0.") ? "major" : "minor"
  return [
    "---",
    ...release.packages.map((name) => `"${name}": ${kind}`),
    "---",
    "",
    `${sentence(changes, release)} \`${pageOf(release)}\` lists them.`,
    ...(modules.size === 0 ? [] : ["", `Types change in ${[...modules].join(", ")}.`]),
    ...(breaking.length === 0 ? [] : ["", "What breaks:", "", ...lines(breaking)]),
    ""
  ].join("\n")
}

export const printPage = (changes: ReadonlyArray<Change>, release: Release): string => {
  const section = (title: string, own: ReadonlyArray<Change>) =>
    own.length === 0 ? [] : ["", `## ${title}`, "", ...lines(own)]
  const quiet = changes.filter(({ isBreaking }) => !isBreaking)
  const of = (kind: Change["kind"]) => quiet.filter((each) => each.kind === kind)
  return [
    `# Version ${release.version} of the API`,
    "",
    `${sentence(changes, release)} [Versions](../versioning.md) says what breaking means.`,
    ...section(
      "Breaking",
      changes.filter(({ isBreaking }) => isBreaking)
    ),
    ...section("Deprecated", of("deprecated")),
    ...section("New operations", of("added")),
    ...section("Other changes", of("changed")),
    ""
  ].join("\n")
}
