// Takes a snapshot as a process of its own, without the limits of a client, so that it can be killed at any moment.
import { clientOf } from "@effect-meraki/testing/client"
import * as Effect from "effect/Effect"
import { linesIn, takeFolder } from "../../src/internal/snapshot/folder.ts"
import { folderStore } from "../../src/internal/snapshot/store.ts"
import { take } from "../../src/internal/snapshot/take.ts"

const [url = "", apiKey = "", folder = "", organizationId = ""] = process.argv.slice(2)
const release = takeFolder(folder)
const manifest = await Effect.runPromise(
  Effect.provide(
    take({
      organizationId,
      store: folderStore(folder, { isPrivate: false }),
      lines: linesIn(folder),
      withSecrets: false,
      networks: [],
      isFull: false,
      isRestart: false,
      onPlan: () => Effect.void,
      onRead: () => undefined
    }),
    clientOf(url, { apiKey })
  )
)
release()
process.exitCode = manifest.isComplete ? 0 : 9
