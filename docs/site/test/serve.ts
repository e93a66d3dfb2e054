import { createReadStream, existsSync, statSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { extname, join, normalize } from "node:path"
import { fileURLToPath } from "node:url"

const dist = fileURLToPath(new URL("../dist/", import.meta.url))

const types: { readonly [extension: string]: string } = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".xml": "application/xml"
}

const fileAt = (path: string): string | undefined => {
  const file = join(dist, normalize(decodeURIComponent(path)))
  if (!file.startsWith(dist)) return undefined
  if (path.endsWith("/")) return existsSync(join(file, "index.html")) ? join(file, "index.html") : undefined
  return existsSync(file) && statSync(file).isFile() ? file : undefined
}

/** Serves the built site on loopback, as a host of static files does. */
export const serve = async () => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost")
    const file = fileAt(pathname)
    response.writeHead(file === undefined ? 404 : 200, {
      "content-type": types[extname(file ?? ".html")] ?? "application/octet-stream"
    })
    createReadStream(file ?? join(dist, "404.html")).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  }
}
