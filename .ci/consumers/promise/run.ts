import * as facade from "@effect-meraki/promise"
import { check } from "./program.ts"

const [apiKey = "", url = ""] = process.argv.slice(2)
console.log(await check(facade, apiKey, url))
