import { lookup } from "node:dns/promises"
import { connect as connectTcp } from "node:net"
import { connect as connectTls, type PeerCertificate, type TLSSocket } from "node:tls"
import { type Terminal, variable } from "../terminal/terminal.ts"
import { type Check, check } from "./Check.ts"

const either = (terminal: Pick<Terminal, "env">, name: string): string | undefined =>
  variable(terminal, name.toLowerCase()) ?? variable(terminal, name)

/** A proxy without the password that its URL may have. */
const shownProxy = (text: string): string => (URL.canParse(text) ? new URL(text).host : "one whose URL cannot be read")

/** The proxy on the way to a URL, as the environment names it. */
export const proxyOf = (terminal: Pick<Terminal, "env">, url: URL): string | undefined => {
  const exceptions = (either(terminal, "NO_PROXY") ?? "").split(/[\s,]+/).filter((text) => text !== "")
  const isExcepted = exceptions.some((each) => {
    const host = each.replace(/^\*?\./, "")
    return each === "*" || url.hostname === host || url.hostname.endsWith(`.${host}`)
  })
  if (isExcepted) return undefined
  return either(terminal, url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY")
}

/** Whether there is a proxy. */
export const proxyCheck = (terminal: Pick<Terminal, "env">, url: URL): Check => {
  const proxy = proxyOf(terminal, url)
  if (proxy === undefined) return check("proxy", "ok", "none")
  return URL.canParse(proxy)
    ? check("proxy", "ok", `through ${shownProxy(proxy)}`)
    : check(
        "proxy",
        "problem",
        shownProxy(proxy),
        "correct HTTPS_PROXY: it is a URL such as http://proxy.example.com:3128"
      )
}

const patience = 10_000

interface Reached {
  readonly millis: number
  readonly socket: TLSSocket | undefined
}

const reach = (url: URL): Promise<Reached> =>
  new Promise((resolve, reject) => {
    const start = performance.now()
    const isTls = url.protocol === "https:"
    const port = Number(url.port || (isTls ? 443 : 80))
    const host = url.hostname.replaceAll(/^\[|\]$/g, "")
    // A certificate that is no good is looked at, too. Nothing is sent.
    const socket = isTls
      ? connectTls({ host, port, servername: host, rejectUnauthorized: false })
      : connectTcp({ host, port })
    socket.setTimeout(patience, () => socket.destroy(new Error(`no answer within ${patience / 1000} s`)))
    socket.once("error", reject)
    socket.once(isTls ? "secureConnect" : "connect", () => {
      socket.setTimeout(0)
      resolve({ millis: performance.now() - start, socket: isTls ? (socket as TLSSocket) : undefined })
      socket.end()
    })
  })

const nameIn = (names: PeerCertificate["issuer"] | undefined): string => {
  const name = names?.O ?? names?.CN
  return Array.isArray(name) ? name.join(" ") : (name ?? "somebody without a name")
}

const day = 86_400_000

const tlsCheck = (socket: TLSSocket): Check => {
  const { issuer, valid_to } = socket.getPeerCertificate()
  const found = `${socket.getProtocol() ?? "TLS"}, a certificate by ${nameIn(issuer)} until ${valid_to}`
  if (!socket.authorized)
    return check(
      "TLS",
      "problem",
      `${found}, which is not trusted: ${String(socket.authorizationError)}`,
      "name the authority of your proxy or inspection in NODE_EXTRA_CA_CERTS, or ask who stands on the way"
    )
  const left = Math.floor((Date.parse(valid_to) - Date.now()) / day)
  return left < 14
    ? check("TLS", "warning", `${found}, in ${left} days`, "whoever runs this host has to renew its certificate")
    : check("TLS", "ok", found)
}

/** Whether a host has an address, takes connections, and shows a certificate that is good. */
export const reachChecks = async (terminal: Pick<Terminal, "env">, url: URL): Promise<ReadonlyArray<Check>> => {
  const through = proxyOf(terminal, url)
  const target = through === undefined || !URL.canParse(through) ? url : new URL(through)
  const what = target === url ? target.host : `the proxy ${target.host}`
  const host = target.hostname.replaceAll(/^\[|\]$/g, "")
  try {
    await lookup(host)
  } catch (error) {
    const code = String(Object(error).code ?? error)
    return [
      check(
        "name",
        "problem",
        `${host} has no address (${code})`,
        "look at your DNS, at the region and at the base URL"
      )
    ]
  }
  try {
    const { millis, socket } = await reach(target)
    const reached = check("way", "ok", `${what} takes connections within ${Math.round(millis)} ms`)
    if (socket !== undefined) return [reached, tlsCheck(socket)]
    return [
      reached,
      target === url
        ? check("TLS", "warning", "none: the base URL begins with http:")
        : check("TLS", "unknown", "behind the proxy")
    ]
  } catch (error) {
    const reason = String(Object(error).code ?? Object(error).message ?? error)
    return [
      check(
        "way",
        "problem",
        `${what} cannot be reached (${reason})`,
        "look at the firewall, the proxy and the base URL"
      )
    ]
  }
}
