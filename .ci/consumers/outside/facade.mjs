import { countNetworks } from "./promise.mjs"

const [key, url] = process.argv.slice(2)
console.log(await countNetworks(key, url))
