import { type Answer } from "../http/answers.ts"
import { type Behaviors, type Context, notFound, ofNetwork, ofOrganization, spanOf } from "../http/context.ts"
import { paged } from "../http/paging.ts"
import { integer, makeRandom, pick, publicAddress } from "../world/random.ts"
import { devicesOf, type Network, networksOf } from "../world/world.ts"
import { type Client, clientsIn } from "./clientList.ts"

/** One event in so many milliseconds for each network with an appliance. */
const interval = 6 * 3_600_000

const alerts = [
  {
    gid: 1,
    sid: 26267,
    revision: 9,
    message: "SERVER-WEBAPP console access attempt",
    priority: "2",
    classification: "4"
  },
  {
    gid: 1,
    sid: 39867,
    revision: 4,
    message: "INDICATOR-COMPROMISE suspicious DNS query",
    priority: "3",
    classification: "21"
  },
  { gid: 1, sid: 45909, revision: 2, message: "MALWARE-CNC outbound connection", priority: "1", classification: "33" }
] as const

const files = [
  { name: "update.exe", type: "MS_EXE", disposition: "Malicious", canonicalName: "PUA.Win.Dropper.Sample::1201" },
  { name: "invoice.pdf", type: "PDF", disposition: "Malicious", canonicalName: "PDF.Phishing.Sample::tpd" }
] as const

const hash = (random: () => number): string =>
  Array.from({ length: 64 }, () => integer(random, 16).toString(16)).join("")

const eventOf = (context: Context, network: Network, clients: ReadonlyArray<Client>, number: number) => {
  const random = makeRandom(`${context.state.seed} security ${network.id} ${number}`)
  const appliance = devicesOf(context.state.world, network.id).find(({ productType }) => productType === "appliance")
  const client = clients[integer(random, clients.length)]
  const at = number * interval + integer(random, interval)
  if (appliance === undefined || client === undefined || at > context.now) return undefined
  const ts = new Date(at).toISOString()
  const remote = publicAddress(random)
  if (random() < 0.3) {
    const { canonicalName, disposition, name, type } = pick(random, files)
    return {
      at,
      client,
      event: {
        ts,
        eventType: "File Scanned",
        clientName: client.description,
        clientMac: client.mac,
        clientIp: client.ip,
        srcIp: client.ip,
        destIp: remote,
        protocol: "http",
        uri: `http://downloads.example.com/${name}`,
        canonicalName,
        destinationPort: 80,
        fileHash: hash(random),
        fileType: type,
        fileSizeBytes: 10_000 + integer(random, 900_000),
        disposition,
        action: pick(random, ["Blocked", "Allowed"])
      }
    }
  }
  const { classification, gid, message, priority, revision, sid } = pick(random, alerts)
  const port = 1024 + integer(random, 60_000)
  return {
    at,
    client,
    event: {
      ts,
      eventType: "IDS Alert",
      deviceMac: appliance.mac,
      clientMac: client.mac,
      srcIp: `${client.ip}:${port}`,
      destIp: `${remote}:${pick(random, [80, 443, 53])}`,
      protocol: "tcp/ip",
      priority,
      classification,
      blocked: random() < 0.7,
      message,
      signature: `${gid}:${sid}:${revision}`,
      sigSource: "",
      ruleId: `meraki:intrusion/snort/GID/${gid}/SID/${sid}`
    }
  }
}

const month = 31 * 86_400

const eventsIn = (context: Context, network: Network) => {
  const [from, to] = spanOf(context, month)
  const clients = clientsIn(context.state, network, context.now)
  const first = Math.floor(from / interval)
  const count = Math.max(0, Math.floor(Math.min(to, context.now) / interval) - first + 1)
  return Array.from({ length: count }, (_, index) => eventOf(context, network, clients, first + index)).filter(
    (event) => event !== undefined && event.at >= from && event.at <= to
  )
}

const answer = (context: Context, found: ReturnType<typeof eventsIn>): Answer => {
  const sign = context.query["sortOrder"] === "descending" ? -1 : 1
  const sorted = found.toSorted((a, b) => sign * ((a?.at ?? 0) - (b?.at ?? 0)))
  return paged(
    context,
    sorted,
    (event) => `${event?.at}-${event?.client.id}`,
    (event) => event?.event
  )
}

/** What appliances found in the traffic of the clients behind them. */
export const security: Behaviors = {
  getNetworkApplianceSecurityEvents: ofNetwork((context, network) => answer(context, eventsIn(context, network))),

  getOrganizationApplianceSecurityEvents: ofOrganization((context, { id }) =>
    answer(
      context,
      networksOf(context.state.world, id).flatMap((network) => eventsIn(context, network))
    )
  ),

  getNetworkApplianceClientSecurityEvents: ofNetwork((context, network) => {
    const wanted = context.route.path["clientId"] ?? ""
    const client = clientsIn(context.state, network, context.now).find(({ id, mac }) => id === wanted || mac === wanted)
    if (client === undefined) return notFound()
    return answer(
      context,
      eventsIn(context, network).filter((event) => event?.client.id === client.id)
    )
  })
}
