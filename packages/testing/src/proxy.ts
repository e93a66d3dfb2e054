/** A proxy and a certificate authority of a test's own. */
import { execFile, spawnSync } from "node:child_process"
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import * as http from "node:http"
import * as net from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as tls from "node:tls"
import { promisify } from "node:util"
import { listen } from "./server.ts"

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0

/** Without OpenSSL its tests are left out on a developer's machine, and fail in CI. */
export const isLeftOut = !hasOpenssl && (process.env["CI"] ?? "") === ""

const openssl = async (...args: ReadonlyArray<string>): Promise<void> => {
  if (!hasOpenssl) throw new Error("openssl is not installed (Debian: apt-get install openssl)")
  await promisify(execFile)("openssl", args)
}

/** The name of the server behind the proxy, which nobody can look up. */
export const host = "dashboard.test"

const newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]

/** Makes a certificate authority, and a certificate for {@link host} that it has signed. */
const makeCertificates = async (folder: string) => {
  const path = (name: string) => join(folder, name)
  const authority = ["-keyout", path("ca.key"), "-out", path("ca.pem"), "-days", "2", "-subj", "/CN=Test authority"]
  await openssl("req", "-x509", ...newKey, ...authority, "-addext", "basicConstraints=critical,CA:TRUE")
  await openssl("req", ...newKey, "-keyout", path("key"), "-out", path("csr"), "-subj", `/CN=${host}`)
  await writeFile(path("extensions"), `subjectAltName=DNS:${host}\nbasicConstraints=CA:FALSE\n`)
  const signer = ["-CA", path("ca.pem"), "-CAkey", path("ca.key"), "-CAcreateserial", "-days", "2"]
  await openssl("x509", "-req", "-in", path("csr"), ...signer, "-out", path("crt"), "-extfile", path("extensions"))
  return { cert: await readFile(path("crt"), "utf8"), key: await readFile(path("key"), "utf8") }
}

/** Whoever leaves is no error to a proxy. */
const joined = (one: net.Socket, other: net.Socket): void => {
  one.on("error", () => other.destroy())
  other.on("error", () => one.destroy())
  one.pipe(other).pipe(one)
}

/** Sockets that are open, to be closed at the end. */
const tracked = (server: net.Server): Set<net.Socket> => {
  const sockets = new Set<net.Socket>()
  server.on("connection", (socket) => {
    sockets.add(socket)
    socket.once("close", () => sockets.delete(socket))
  })
  return sockets
}

const ended = (server: net.Server, sockets: Set<net.Socket>): Promise<unknown> => {
  const closed = new Promise((resolve) => server.close(resolve))
  for (const socket of sockets) socket.destroy()
  return closed
}

/**
 * Puts a server of plain HTTP behind TLS with a certificate that no machine trusts, and that behind a proxy that is the
 * only way to it. The proxy wants these credentials, if any. It ends with its block.
 */
export const startProxied = async (
  origin: string,
  { credentials }: { readonly credentials?: string | undefined } = {}
) => {
  const folder = await mkdtemp(join(tmpdir(), "effect-meraki-proxy-"))
  const secure = tls.createServer(await makeCertificates(folder), (socket) =>
    joined(socket, net.connect(Number(new URL(origin).port), "127.0.0.1"))
  )
  secure.on("tlsClientError", () => undefined)
  const secureSockets = tracked(secure)
  const port = await listen(secure)

  const tunnels: Array<string> = []
  const proxy = http.createServer((_, response) => void response.writeHead(400).end())
  const expected = credentials && `Basic ${Buffer.from(credentials).toString("base64")}`
  proxy.on("connect", ({ headers, url }, socket: net.Socket, head: Buffer) => {
    socket.on("error", () => socket.destroy())
    if (headers["proxy-authorization"] !== expected) {
      return void socket.end(
        'HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic realm="test"\r\n\r\n'
      )
    }
    if (url !== `${host}:${port}`) return void socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n")
    tunnels.push(url)
    const onward = net.connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n")
      onward.write(head)
      joined(socket, onward)
    })
  })
  const proxySockets = tracked(proxy)
  const proxyPort = await listen(proxy)

  return {
    /** Base URL for a client, to be reached through the proxy only. */
    url: `https://${host}:${port}/api/v1`,
    proxy: `http://${credentials === undefined ? "" : `${credentials}@`}127.0.0.1:${proxyPort}`,
    /** The proxy without its credentials. */
    bareProxy: `http://127.0.0.1:${proxyPort}`,
    /** The certificate of the authority, and the file that holds it. */
    ca: await readFile(join(folder, "ca.pem"), "utf8"),
    caFile: join(folder, "ca.pem"),
    /** Where the proxy has made tunnels to. */
    tunnels: tunnels as ReadonlyArray<string>,
    [Symbol.asyncDispose]: async () => {
      await ended(proxy, proxySockets)
      await ended(secure, secureSockets)
      await rm(folder, { recursive: true })
    }
  }
}
