import { expect, test } from "vitest"
import * as core from "./core.mjs"
import { countNetworks } from "./promise.mjs"

const given = [process.env.MERAKI_KEY, process.env.MERAKI_URL]

test("counts", async () => {
  expect(await countNetworks(...given)).toBe(10)
  expect(await core.countNetworks(...given)).toBe(10)
})
