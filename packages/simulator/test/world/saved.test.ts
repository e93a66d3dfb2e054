import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { startSimulator } from "../../src/index.ts"
import { simulated } from "../support/ask.ts"

describe("a saved world", () => {
  it("is what it was: what there is, what was written, and what is made up", async () => {
    const now = () => Date.UTC(2026, 0, 1)
    const first = simulated({ now })
    const { network, organization } = first
    await first.json("PUT", `/networks/${network.id}`, { notes: "kept" })
    await first.json("POST", `/networks/${network.id}/wireless/rfProfiles`, {
      name: "Stadium",
      bandSelectionType: "ap"
    })
    await first.json("PUT", `/networks/${network.id}/settings`, { localStatusPageEnabled: false })
    const saved = JSON.parse(JSON.stringify(first.save())) as ReturnType<typeof first.save>
    const second = simulated({ now, from: saved, seed: "of no account" })
    const paths = [
      `/networks/${network.id}`,
      `/networks/${network.id}/wireless/rfProfiles`,
      `/networks/${network.id}/settings`,
      `/organizations/${organization.id}/devices`,
      `/networks/${network.id}/clients`
    ]
    for (const path of paths) expect(await second.json("GET", path)).toEqual(await first.json("GET", path))
    const created = await second.json("POST", `/organizations/${organization.id}/networks`, {
      name: "New",
      productTypes: ["switch"]
    })
    expect(first.world.networks.has(String(created["id"]))).toBe(false)
  })

  it("is read from a file when it is there, and written when the simulator is closed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "simulator-"))
    const file = join(folder, "world.json")
    try {
      const first = await startSimulator({ organizations: 1, networksPerOrganization: 2, file })
      const [device] = first.world.devices.values()
      first.setStatus(device?.serial ?? "", "alerting")
      await first.close()
      expect(readFileSync(file, "utf8")).toContain('"version":1')
      expect(readdirSync(folder)).toEqual(["world.json"])
      await using second = await startSimulator({ organizations: 5, file })
      expect([second.world.networks.size, second.world.devices.get(device?.serial ?? "")?.status]).toEqual([
        2,
        "alerting"
      ])
      const other = join(folder, "other.json")
      writeFileSync(other, "{}")
      await expect(startSimulator({ file: other })).rejects.toThrow("must hold a saved world")
      writeFileSync(other, '{"version":1,')
      await expect(startSimulator({ file: other })).rejects.toThrow("other.json must hold a saved world")
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
