import { readFileSync } from "node:fs"

const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"))

const urlOf = (value: unknown): string => {
  if (typeof value === "object" && value !== null && "repository" in value) {
    const { repository } = value
    if (typeof repository === "object" && repository !== null && "url" in repository) return String(repository.url)
  }
  throw new Error("the manifest of the repository does not say where it is")
}

/** The repository in the browser. */
export const repository = urlOf(manifest)
  .replace(/^git\+/, "")
  .replace(/\.git$/, "")

/** The origin that the site is served from, and the folder there, without a slash at its end. */
export const site = process.env["SITE_ORIGIN"] ?? "http://localhost:4321"
export const base = (process.env["SITE_BASE"] ?? "").replace(/\/$/, "")
