import * as facade from "@effect-meraki/promise"
import * as oauth from "@effect-meraki/promise/oauth"
import { check, checkOAuth } from "./program.ts"

const [apiKey = "", url = ""] = process.argv.slice(2)
const results = [await check(facade, apiKey, url), await checkOAuth(facade, oauth, url)]
console.log(results.find((result) => result !== "ok") ?? "ok")
