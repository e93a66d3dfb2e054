import { Simulator } from "@effect-meraki/simulator"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, afterEach, assert, beforeAll, beforeEach, describe, it } from "vitest"
import { binary, merakiProcess, runProcess } from "./support/binary.ts"
import { isThere } from "./support/programs.ts"

let simulator: Simulator.Running & { readonly close: () => Promise<void> }
let home: string
beforeAll(async () => {
  simulator = await Simulator.startSimulator({ organizations: 1, networksPerOrganization: 1, limits: false })
  await binary()
})
afterAll(() => simulator.close())
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "meraki-keyring-"))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

/** Only on a machine of one's own may it be missing. */
const hasKeyring = process.env["CI"] === "true" || (isThere("dbus-run-session") && isThere("gnome-keyring-daemon"))

const script = `
set -e
printf '\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
meraki() { "$NODE" "$MERAKI" "$@"; }
printf '%s\\n' "$KEY" | meraki auth login
echo "login $?"
meraki organizations list --jq '.[].id'
meraki auth status --jq '.[0].key'
meraki auth logout
meraki organizations list || echo "without $?"
`

describe("the keyring of the system", () => {
  it.runIf(hasKeyring)("keeps a key out of every file", async () => {
    writeFileSync(join(home, "script.sh"), script)
    const ran = await runProcess("dbus-run-session", ["--", "sh", join(home, "script.sh")], {
      env: {
        HOME: home,
        NODE: process.execPath,
        MERAKI: await binary(),
        KEY: simulator.apiKey,
        MERAKI_BASE_URL: simulator.url
      }
    })
    const [id] = simulator.world.organizations.keys()
    assert.strictEqual(ran.stdout, `login 0\n${id}\nkeyring\nwithout 3\n`, ran.stderr)
    assert.match(ran.stderr, /is kept in the keyring, as profile default/)
    assert.notInclude(readFileSync(join(home, ".config/meraki/profiles.json"), "utf8"), simulator.apiKey)
    assert.notInclude(ran.stdout + ran.stderr, simulator.apiKey)
  })

  it("that is not there is named, with what else there is", async () => {
    const env = { HOME: home, MERAKI_BASE_URL: simulator.url, DBUS_SESSION_BUS_ADDRESS: "unix:path=/nowhere" }
    const { code, stderr } = await merakiProcess(["auth", "login"], { env, stdin: simulator.apiKey })
    assert.strictEqual(code, 3)
    assert.match(stderr, /^error: the keyring cannot be used: /)
    assert.include(stderr, "meraki auth login --file")
    assert.include(stderr, "MERAKI_DASHBOARD_API_KEY")
  })
})
