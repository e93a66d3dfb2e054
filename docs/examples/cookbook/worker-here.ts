/** The Worker on this machine, without an account. */
import { toNode } from "@effect-meraki/promise/webhooks"
import { createServer } from "node:http"
import worker from "./worker.ts"

const { MERAKI_BASE_URL, MERAKI_DASHBOARD_API_KEY = "", ORGANIZATION_ID = "", PORT = "8787" } = process.env
const env = { MERAKI_BASE_URL, MERAKI_DASHBOARD_API_KEY, ORGANIZATION_ID, PAGE: "https://status.example.com" }
const server = createServer(toNode((request) => worker.fetch(request, env)))
server.listen(Number(PORT), "127.0.0.1", () => console.log("ready"))
process.once("SIGINT", () => server.close())
