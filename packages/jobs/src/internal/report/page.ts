import type { OrganizationReport, Report, StepReport } from "../../model/Report.ts"

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
}

/** A text as HTML shows it. Names and messages come from outside. */
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? "")

const columns = [
  ["changed", "changed"],
  ["unchanged", "unchanged"],
  ["read", "read"],
  ["failed", "failed"],
  ["unknown", "unknown"],
  ["canceled", "canceled"],
  ["open", "open"],
  ["requests", "requests"],
  ["repeats", "repeated"],
  ["seconds", "work, s"],
  ["waited", "waits, s"]
] as const

const isBad = (name: string, value: number): boolean => value > 0 && (name === "failed" || name === "unknown")

const cells = (report: OrganizationReport): string =>
  columns
    .map(([name]) => `<td${isBad(name, report[name]) ? ' class="bad"' : ""}>${Math.round(report[name] * 10) / 10}</td>`)
    .join("")

const row = (head: string, report: OrganizationReport): string =>
  `<tr><th scope="row">${escaped(head)}</th>${cells(report)}</tr>`

const stepRow = ({ batch, error, hint, operation, organizationId, status, target }: StepReport): string => {
  const said = [error, hint === undefined ? "" : `hint: ${hint}`, batch === undefined ? "" : `batch ${batch}`]
  return `<tr>${[organizationId, target, operation, status, said.filter((part) => part !== "").join("; ")]
    .map((text) => `<td>${escaped(text)}</td>`)
    .join("")}</tr>`
}

const table = (heads: ReadonlyArray<string>, rows: ReadonlyArray<string>): string =>
  `<table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`

const style = `body{font:15px/1.5 system-ui,sans-serif;margin:2rem;color-scheme:light dark}
table{border-collapse:collapse;margin:1rem 0}th,td{padding:.25rem .6rem;border-bottom:1px solid #8884;text-align:left}
td{font-variant-numeric:tabular-nums}.bad{color:#c00;font-weight:600}`

const steps = ({ more, steps }: Report): string =>
  steps.length === 0
    ? ""
    : `<h2>Failed and unknown</h2>${table(["organization", "target", "operation", "status", "error"], steps.map(stepRow))}${
        more > 0 ? `<p>… and ${more} more</p>` : ""
      }`

/** A report as a page. */
export const page = (report: Report): string => {
  const { changedAt, createdAt, id, kind, name, of, organizations, reason, stage, stages, state, total } = report
  const facts = [
    `${kind}${of === undefined ? "" : ` of ${of}`}`,
    `stage ${stage} of ${stages}`,
    `planned ${createdAt}`,
    `${state} since ${changedAt}`,
    reason
  ].filter((fact) => fact !== "")
  const heads = ["organization", ...columns.map(([, head]) => head)]
  const rows = [...organizations.map((one) => row(one.organizationId, one)), row("all", total)]
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(name)}: ${state}</title><style>${style}</style></head>
<body><h1>${escaped(name)}</h1><p>${escaped(id)}: ${facts.map(escaped).join(", ")}</p>
${table(heads, rows)}${steps(report)}</body></html>
`
}
