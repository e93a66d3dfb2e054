import type { Respond } from "@effect-meraki/testing/server"

/** Answers with five pages of one organization each. */
export const fivePages: Respond = (request, response) => {
  const page = Number(new URL(request.url, "http://127.0.0.1").searchParams.get("startingAfter") ?? 0)
  const next = `<http://${request.headers.host}/api/v1/organizations?startingAfter=${page + 1}>; rel=next`
  response
    .writeHead(200, { "content-type": "application/json", ...(page < 4 ? { link: next } : {}) })
    .end(JSON.stringify([{ id: String(page), name: `organization ${page}` }]))
}
