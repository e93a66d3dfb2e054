import { existsSync, readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { printAlertTypes } from "./alertTypes.ts"
import { CodegenError } from "./CodegenError.ts"
import { readText, replaceFile, writing } from "./files.ts"

const webhooksUsage = `Generates Schemas of the data of alerts, for receivers of webhooks, from the examples that Dashboard gives.

  effect-meraki-codegen webhooks --out <file> (--organization <id> | --from <path or URL>) [--check]

  --organization  asks Dashboard for the alert types of an organization, with the key in MERAKI_DASHBOARD_API_KEY
                  and at the base URL in MERAKI_BASE_URL
  --from          an answer of getOrganizationWebhooksAlertTypes that was saved
  --out           the module to write
  --check         write nothing, fail when the module differs from what would be written`

const readArguments = (argv: ReadonlyArray<string>) => {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        organization: { type: "string" },
        from: { type: "string" },
        out: { type: "string" },
        check: { type: "boolean", default: false },
        help: { type: "boolean", default: false }
      }
    }).values
  } catch (cause) {
    throw new CodegenError("arguments", cause instanceof Error ? cause.message : String(cause))
  }
}

/** Where to read, and with which headers. */
const sourceOf = (from: string | undefined, organization: string | undefined) => {
  if (from !== undefined && organization === undefined) return { place: from, headers: {} }
  if (organization === undefined || from !== undefined) {
    throw new CodegenError("arguments", "--organization or --from is needed, one of the two; --help says more")
  }
  const key = process.env["MERAKI_DASHBOARD_API_KEY"] ?? ""
  if (key === "") throw new CodegenError("MERAKI_DASHBOARD_API_KEY", "is empty, and Dashboard wants a key")
  const base = (process.env["MERAKI_BASE_URL"] ?? "").replace(/\/$/, "") || "https://api.meraki.com/api/v1"
  return {
    place: `${base}/organizations/${encodeURIComponent(organization)}/webhooks/alertTypes`,
    headers: { authorization: `Bearer ${key}` }
  }
}

const parsed = (place: string, text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new CodegenError(place, `is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}

/** The command `webhooks`. Returns the exit code. */
export const runWebhooks = async (argv: ReadonlyArray<string>, print: (line: string) => void): Promise<number> => {
  const { check, from, help, organization, out } = readArguments(argv)
  if (help) {
    print(webhooksUsage)
    return 0
  }
  if (out === undefined) throw new CodegenError("arguments", "--out is needed; --help says more")
  const { headers, place } = sourceOf(from, organization)
  const { text, types } = printAlertTypes(place, parsed(place, await readText(place, headers)))
  if (check) {
    const isSame = existsSync(out) && readFileSync(out, "utf8") === text
    print(isSame ? `${types} alert types compared: all as in ${out}` : `${out} differs`)
    return isSame ? 0 : 1
  }
  writing(out, () => replaceFile(out, text))
  print(`${types} alert types are in ${out}`)
  return 0
}
