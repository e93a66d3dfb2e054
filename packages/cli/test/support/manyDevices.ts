/** A Dashboard with more devices than fit into memory, made as they are asked for. */
import { type Server, startServer } from "@effect-meraki/testing/server"

const perPage = 5000

const device = (number: number) => ({
  serial: `Q2AA-${String(number).padStart(8, "0")}`,
  name: `device ${number}`,
  mac: "00:18:0a:00:00:01",
  model: "MR46",
  networkId: "N_1",
  productType: "wireless",
  tags: ["a", "b"],
  notes: "made for a measurement, and as long as notes of real devices are",
  details: [{ name: "Running software version", value: "wireless-30-7" }]
})

/** Starts it. Its pages have 5,000 devices each. */
export const startManyDevices = (count: number): Promise<Server> =>
  startServer((request, response) => {
    const url = new URL(request.url, "http://127.0.0.1")
    const first = Number(url.searchParams.get("startingAfter") ?? 0)
    const size = Math.min(perPage, count - first)
    const next = `<http://${request.headers.host}${url.pathname}?perPage=${perPage}&startingAfter=${first + size}>; rel=next`
    response
      .writeHead(200, { "content-type": "application/json", ...(first + size < count ? { link: next } : {}) })
      .end(JSON.stringify(Array.from({ length: size }, (_, index) => device(first + index))))
  })
