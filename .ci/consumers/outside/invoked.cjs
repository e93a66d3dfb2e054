// Calls the bundle as the runtime of Lambda does.
const { handler } = require(process.argv[2])

handler({ version: "2.0", routeKey: "GET /networks" }, {}).then(({ body, statusCode }) => {
  console.log(statusCode, JSON.parse(body).networks)
})
