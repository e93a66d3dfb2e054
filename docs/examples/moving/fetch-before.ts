/** The devices of an organization, by hand: all pages, with retries, and below the limit of one program. */
const { MERAKI_DASHBOARD_API_KEY: apiKey = "", MERAKI_BASE_URL: baseUrl = "" } = process.env
const [, , organizationId = ""] = process.argv

const sleep = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000))

const request = async (url: string): Promise<Response> => {
  for (let attempt = 1; ; attempt++) {
    await sleep(0.1) // ten requests a second, if nobody else asks
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${apiKey}` },
      signal: AbortSignal.timeout(60_000)
    })
    if (response.ok) return response
    const isPassing = response.status === 429 || response.status >= 500
    if (!isPassing || attempt === 6) throw new Error(`${response.status}: ${await response.text()}`)
    await sleep(Number(response.headers.get("retry-after") ?? 2 ** attempt * Math.random()))
  }
}

interface Device {
  readonly serial: string
  readonly model?: string
}

const devices: Array<Device> = []
let next: string | undefined = `${baseUrl}/organizations/${organizationId}/devices?perPage=5`
while (next !== undefined) {
  const response: Response = await request(next)
  devices.push(...((await response.json()) as Array<Device>))
  next = /<([^>]+)>; rel=next/.exec(response.headers.get("link") ?? "")?.[1]
}
console.log(`${devices.length} devices, the first one a ${devices[0]?.model}`)
