/** A Worker between a page and the API, which browsers may not call. It has the key, and answers what the page may ask. */
import { isMerakiError, MerakiBase } from "@effect-meraki/promise"
import { getOrganizationDevicesAvailabilities, getOrganizationNetworks } from "@effect-meraki/promise/Organizations"

interface Env {
  readonly MERAKI_DASHBOARD_API_KEY: string
  readonly MERAKI_BASE_URL: string | undefined
  readonly ORGANIZATION_ID: string
  /** The origin of the page. */
  readonly PAGE: string
}

const answer = (path: string, { MERAKI_BASE_URL: baseUrl, MERAKI_DASHBOARD_API_KEY: apiKey, ...env }: Env) => {
  const meraki = new MerakiBase({ apiKey, baseUrl, readOnly: true })
  const organizationId = env.ORGANIZATION_ID
  if (path === "/networks") return meraki.run(getOrganizationNetworks, { organizationId })
  if (path === "/statuses") return meraki.run(getOrganizationDevicesAvailabilities, { organizationId })
  return undefined
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const headers = { "access-control-allow-origin": env.PAGE, vary: "origin" }
    if (request.headers.get("origin") !== env.PAGE) return new Response(null, { status: 403 })
    try {
      const answered = await answer(new URL(request.url).pathname, env)
      if (answered === undefined) return new Response(null, { status: 404, headers })
      return Response.json(answered, { headers: { ...headers, "cache-control": "private, max-age=30" } })
    } catch (error) {
      if (!isMerakiError(error)) throw error
      return Response.json({ error: error._tag }, { status: 502, headers })
    }
  }
}
