// The domains of the API's clouds; shards and regional hosts are below them.
const merakiDomains = ["meraki.com", "meraki.ca", "meraki.cn", "meraki.in", "gov-meraki.com"]

const isBelow = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`)

/**
 * Which URLs may receive the key: the configured origin itself, and https to Meraki's domains and the user's own.
 */
export const makeTrust = (baseUrl: string, trustedHosts: ReadonlyArray<string>): ((url: URL) => boolean) => {
  const { origin } = new URL(baseUrl)
  const domains = [...merakiDomains, ...trustedHosts]
  return (url) =>
    url.username === "" &&
    url.password === "" &&
    (url.origin === origin || (url.protocol === "https:" && domains.some((domain) => isBelow(url.hostname, domain))))
}
