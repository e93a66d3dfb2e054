// Takes pictures of pages, for people to look at: `node test/shots.ts FOLDER [PATH…]`.
import { existsSync, mkdirSync } from "node:fs"
import { chromium } from "playwright-core"
import { serve } from "./serve.ts"

const [folder = "shots", ...asked] = process.argv.slice(2)
const paths = asked.length > 0 ? asked : ["/", "/guide/errors/", "/operations/updateNetworkApplianceVlan/"]
const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => existsSync(path))
if (executablePath === undefined) throw new Error("there is no Chromium")

mkdirSync(folder, { recursive: true })
const site = await serve()
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] })
const kinds = [
  { name: "desktop", viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  { name: "dark", viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  { name: "phone", viewport: { width: 390, height: 844 }, colorScheme: "light" }
] as const
for (const { name, ...options } of kinds) {
  const page = await browser.newPage(options)
  for (const path of paths) {
    await page.goto(site.url + path, { waitUntil: "networkidle" })
    await page.screenshot({ path: `${folder}/${path.replaceAll("/", "_")}${name}.png` })
  }
  await page.close()
}
await browser.close()
await site.close()
