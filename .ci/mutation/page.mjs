// Writes what was counted into docs/mutation.md. What other runs have written about other files stays.
import { equivalents, policies } from "./policies.mjs"

/** The score of every policy file must be at least this, in percent. */
export const leastScore = 90

export const scoreOf = ({ killed, of }) => (of === 0 ? 100 : (killed / of) * 100)

const longest = 160
const quoted = (code) => `\`\` ${code.length > longest ? `${code.slice(0, longest)}…` : code} \`\``

const reasonOf = (policy, { changed, code }) =>
  (equivalents[policy] ?? []).find(([original, to]) => original === code && to === changed)?.[2]

const rowOf = (result) =>
  `| ${result.policy} | ${scoreOf(result).toFixed(1)} % | ${result.killed} of ${result.of} | ${result.left.length} |`

const listOf = ({ left, policy }) => {
  if (left.length === 0) return ""
  const lines = left.map((each) => {
    const why = reasonOf(policy, each)
    return `- ${quoted(each.code)} → ${quoted(each.changed)}: ${why ?? "no test notices it yet"}.`
  })
  return `### ${policy}\n\n${lines.join("\n")}\n`
}

const introduction = `# Mutation testing

\`npm run mutation\` changes each policy file of core in small ways, one at a time: a condition is always true, a sum is a
difference, a block is empty. It counts the changes that make a test of the file's own fail. Texts are not changed. Every
file must reach ${leastScore} %. \`npm run mutation -- limits/bucket\` takes one file, \`npm run mutation -- limits\` one room,
\`--concurrency 4\` uses more of the machine. What an earlier run has found is not repeated while the file and the test are the
same; \`--force\` repeats it, which is needed after a change of what tests share. The table of files and of their tests is
[.ci/mutation/policies.mjs](../.ci/mutation/policies.mjs). Whole runs take long, so neither \`npm test\` nor
\`npm run check\` contains them.
`

const heads = {
  table: "| file | score | noticed | left |\n| --- | ---: | ---: | ---: |",
  left: "## What is left\n\nThese changes do not change what the code does, or nothing that can be seen.\n"
}

/** The rows and the lists of a page, by file. */
const read = (page) => ({
  rows: new Map(Array.from(page.matchAll(/^\| (\S+\w) +\| .*%.*$/gm), ([row, policy]) => [policy, row])),
  lists: new Map(Array.from(page.matchAll(/^### (\S+)\n\n(?:- .*\n)*/gm), ([list, policy]) => [policy, list]))
})

/** The page with the figures of a file in the place of earlier ones. */
export const updatePage = (page, result) => {
  const { lists, rows } = read(page)
  rows.set(result.policy, rowOf(result))
  lists.set(result.policy, listOf(result))
  const inOrder = (texts) => [...policies.keys()].map((policy) => texts.get(policy) ?? "").filter((text) => text !== "")
  const table = [heads.table, ...inOrder(rows)].join("\n")
  return `${[introduction, `${table}\n`, heads.left, ...inOrder(lists)].join("\n").trimEnd()}\n`
}
