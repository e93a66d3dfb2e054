const facade = require("@effect-meraki/promise")

const [apiKey = "", url = ""] = process.argv.slice(2)
void import("./program.ts").then(({ check }) => check(facade, apiKey, url)).then(console.log)
