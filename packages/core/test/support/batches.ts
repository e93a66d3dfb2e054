import { answer } from "@effect-meraki/testing/client"
import type { TransportError, TransportRequest, TransportResponse } from "../../src/Transport.ts"

interface Action {
  readonly resource: string
  readonly operation: string
  readonly body?: object
}

export interface Batch {
  readonly id: string
  readonly actions: ReadonlyArray<Action>
  readonly confirmed: boolean
  readonly synchronous: boolean
  readonly status: {
    readonly completed: boolean
    readonly failed: boolean
    readonly errors: ReadonlyArray<string>
    readonly createdResources?: ReadonlyArray<{ readonly id: string; readonly uri: string }>
  }
}

export interface Request {
  readonly method: string
  readonly path: string
  readonly body: { readonly [name: string]: unknown }
}

/**
 * What is to happen to a request: a status with errors instead of it; or, `after`, that it is carried out and its answer
 * lost all the same. Undefined: nothing.
 */
type Mishap = { readonly status: number; readonly errors: ReadonlyArray<string> } | "before" | "after" | undefined

export interface Rules {
  readonly mishap?: ((request: Request, number: number) => Mishap) | undefined
  /** How often an asynchronous batch is looked at before it has ended (default 2). */
  readonly looks?: number
  /** Why a batch fails, if it does. */
  readonly failing?: (batch: Batch, times: number) => string | undefined
  /** Without the property that the official sample leaves out. */
  readonly withoutCreated?: boolean
}

const pending = { completed: false, failed: false, errors: [] }

/** The API's action batches, as little as is needed to count what they do. */
export const batchApi = (rules: Rules = {}) => {
  const batches = new Map<string, Batch>()
  const looks = new Map<string, number>()
  /** Names of what was carried out, in order. */
  const applied: Array<string> = []
  const requests: Array<Request> = []
  const deleted: Array<string> = []
  let mostExecuting = 0
  let executions = 0

  const executing = () =>
    [...batches.values()].filter(({ confirmed, status }) => confirmed && !status.completed && !status.failed).length

  const finish = (batch: Batch): void => {
    const error = rules.failing?.(batch, ++executions)
    const createdResources =
      error === undefined
        ? batch.actions.flatMap(({ operation, resource }, index) =>
            operation === "create" ? [{ id: `new${index}`, uri: `${resource}/new${index}` }] : []
          )
        : []
    if (error === undefined) {
      applied.push(...batch.actions.map(({ operation, resource }) => `${operation} ${resource}`))
    }
    batches.set(batch.id, {
      ...batch,
      status: {
        completed: error === undefined,
        failed: error !== undefined,
        errors: error === undefined ? [] : [error],
        ...(rules.withoutCreated === true ? undefined : { createdResources })
      }
    })
  }

  const confirm = (batch: Batch): void => {
    const confirmed = { ...batch, confirmed: true }
    batches.set(batch.id, confirmed)
    mostExecuting = Math.max(mostExecuting, executing())
    if (confirmed.synchronous) finish(confirmed)
  }

  const perform = ({ body, method, path }: Request): TransportResponse => {
    const id = /actionBatches\/(\w+)/.exec(path)?.[1]
    if (id === undefined) {
      if (method === "GET")
        return answer(
          200,
          [...batches.values()].filter(({ status }) => !status.completed && !status.failed)
        )
      const batch = {
        id: `b${batches.size + 1}`,
        synchronous: false,
        ...body,
        confirmed: false,
        status: pending
      } as Batch & object
      batches.set(batch.id, batch)
      if (body["confirmed"] === true) confirm(batch)
      return answer(201, batches.get(batch.id))
    }
    const batch = batches.get(id)
    if (batch === undefined) return answer(404, { errors: [] })
    if (method === "DELETE") {
      batches.delete(id)
      deleted.push(id)
      return answer(204)
    }
    if (method === "PUT" && body["confirmed"] === true && !batch.confirmed) confirm({ ...batch, ...body })
    if (method === "GET" && batch.confirmed && !batch.status.completed && !batch.status.failed) {
      const times = (looks.get(id) ?? 0) + 1
      looks.set(id, times)
      if (times >= (rules.looks ?? 2)) finish(batch)
    }
    return answer(200, batches.get(id))
  }

  /** Answers a request; `lost` when there is no answer. */
  const handle = (method: string, url: string, body: string): TransportResponse | "lost" => {
    const request = {
      method,
      path: url.replace(/^.*\/api\/v1/, ""),
      body: body === "" ? {} : JSON.parse(body)
    } as Request
    requests.push(request)
    const number = requests.filter((other) => other.method === method).length
    const mishap = rules.mishap?.(request, number)
    if (mishap === "before") return "lost"
    if (typeof mishap === "object") return answer(mishap.status, { errors: mishap.errors })
    const performed = perform(request)
    return mishap === "after" ? "lost" : performed
  }

  return {
    batches,
    requests,
    applied,
    deleted,
    mostExecuting: () => mostExecuting,
    sent: () => requests.map(({ method, path }) => `${method} ${path.replace("/organizations/1/actionBatches", "")}`),
    handle,
    script: ({ body = "", method, url }: TransportRequest): TransportResponse | TransportError => {
      const answered = handle(method, url, body)
      return answered === "lost" ? answer(502, "<html>") : answered
    }
  }
}
