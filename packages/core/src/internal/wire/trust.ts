// The domains of the API's clouds. Shards and regional hosts are subdomains.
const merakiDomains = ["meraki.com", "meraki.ca", "meraki.cn", "meraki.in", "gov-meraki.com"]

/** Whether a host is a domain or one of its subdomains. */
export const isBelow = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`)

/** Whether a host belongs to one of the API's clouds. */
export const isMeraki = (host: string): boolean => merakiDomains.some((domain) => isBelow(host, domain))

/**
 * Which URLs may receive the key: the configured origin itself, and https to Meraki's domains and the user's own.
 */
export const makeTrust = (baseUrl: string, trustedHosts: ReadonlyArray<string>): ((url: URL) => boolean) => {
  const { origin, protocol } = new URL(baseUrl)
  return (url) => {
    if (url.username !== "" || url.password !== "") return false
    // The origin of a `blob:` URL is that of the URL inside it.
    if (url.protocol === protocol && url.origin === origin) return true
    return (
      url.protocol === "https:" && (isMeraki(url.hostname) || trustedHosts.some((host) => isBelow(url.hostname, host)))
    )
  }
}
