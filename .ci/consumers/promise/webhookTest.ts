/** Has the simulator test a receiver, and looks at what the receiver answers to others. */
export const test = async ({
  apiKey,
  hook,
  sharedSecret,
  url
}: {
  readonly apiKey: string
  readonly hook: string
  readonly sharedSecret: string
  readonly url: string
}): Promise<void> => {
  const ask = async (path: string, body?: object): Promise<{ readonly [name: string]: string }> => {
    const response = await fetch(`${url}${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    const answer = (await response.json()) as unknown
    return (Array.isArray(answer) ? answer[0] : answer) as { readonly [name: string]: string }
  }
  const { id: organizationId } = await ask("/organizations")
  const { id: networkId } = await ask(`/organizations/${organizationId}/networks`)
  const tests = `/networks/${networkId}/webhooks/webhookTests`
  const { id } = await ask(tests, { url: hook, sharedSecret })
  let status = "enqueued"
  for (let times = 0; times < 500 && status !== "delivered"; times++) {
    await new Promise((resolve) => setTimeout(resolve, 20))
    const answer = await ask(`${tests}/${id}`)
    status = answer["status"] ?? ""
  }
  if (status !== "delivered") throw new Error(`the test is ${status}`)

  const post = async (own: object, headers: { readonly [name: string]: string } = {}): Promise<number> => {
    const body = { sharedSecret, sentAt: new Date().toISOString(), alertId: "1", ...own }
    const init = {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body)
    }
    return (await fetch(hook, init)).status
  }
  const statuses = [
    await post({}),
    await post({}),
    await post({ sharedSecret: "wrong" }),
    await post({ sentAt: "2020-01-01T00:00:00Z" }),
    await post({ notes: "x".repeat(1_000_000) }),
    await post({}, { "content-encoding": "br" }),
    (await fetch(hook)).status
  ]
  if (statuses.join() !== "204,204,401,401,413,415,405") throw new Error(`the receiver answers ${statuses.join()}`)
}
