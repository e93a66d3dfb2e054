import * as Effect from "effect/Effect"
import { once } from "node:events"
import { type AddressInfo, createServer, type Socket } from "node:net"

/** A server that takes every command and answers each with the same text of Redis's protocol. */
export const makeLyingRedis = (answer: string) =>
  Effect.map(
    Effect.acquireRelease(
      Effect.promise(async () => {
        const sockets = new Set<Socket>()
        const server = createServer((socket) => {
          sockets.add(socket)
          socket.on("error", () => socket.destroy())
          // Each command is an array, which begins with a star at the beginning of a line.
          socket.on("data", (data) => {
            for (const _ of String(data).matchAll(/^\*\d+\r$/gm)) socket.write(answer)
          })
        }).listen(0, "127.0.0.1")
        await once(server, "listening")
        return { server, sockets }
      }),
      ({ server, sockets }) =>
        Effect.promise(async () => {
          server.close()
          for (const socket of sockets) socket.destroy()
          await once(server, "close")
        })
    ),
    ({ server }) => `redis://127.0.0.1:${(server.address() as AddressInfo).port}`
  )
