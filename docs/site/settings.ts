import { readFileSync } from "node:fs"

const settings = JSON.parse(readFileSync(new URL("../../settings.json", import.meta.url), "utf8")) as {
  readonly repository: string
}

/** The repository in the browser. */
export const repository = settings.repository

/** The origin that the site is served from, and the folder there, without a slash at its end. */
export const site = process.env["SITE_ORIGIN"] ?? "http://localhost:4321"
export const base = (process.env["SITE_BASE"] ?? "").replace(/\/$/, "")
