import * as core from "./core.mjs"
import * as promise from "./promise.mjs"

const [key, url] = process.argv.slice(2)
console.log([await promise.countNetworks(key, url), await core.countNetworks(key, url)].join(" "))
