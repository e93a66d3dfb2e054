import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { assert, describe, it } from "@effect/vitest"
import { corrections } from "../src/corrections.ts"
import { parseDocument } from "../src/document.ts"
import { modelsOf } from "../src/model.ts"
import { coverageOf, shareOf } from "../src/words/coverage.ts"
import { phraseOf, singular, thirdPerson, withArticle, wordsIn } from "../src/words/english.ts"
import { restates } from "../src/words/fields.ts"
import { glossaries } from "../src/words/glossary/all.ts"
import { meanings } from "../src/words/glossary/meaning.ts"
import { nouns, sentences } from "../src/words/irregular.ts"
import { fieldText, type OperationWords } from "../src/words/model.ts"
import { answerPlaces, inputPlaces } from "../src/words/places.ts"
import { words } from "../src/words/words.ts"
import { documentText } from "./synthesis.ts"

/** The sentences that are committed, by operation. */
const committed: ReadonlyMap<string, string> = new Map(
  Array.from(
    readFileSync(fileURLToPath(new URL("../../../docs/operations.md", import.meta.url)), "utf8").matchAll(
      /^\| \[`(\w+)`\]\S+(?: \(deprecated\))? \| (.+?) \| (?:GET|PUT|POST|DELETE) \|/gm
    ),
    ([, id = "", summary = ""]) => [id, summary] as const
  )
)

/** Every verb that a sentence begins with. */
const verbs = new Set(
  (
    "Adds Asks Assigns Binds Blinks Calculates Cancels Captures Claims Combines Connects Copies Creates Deletes Disables " +
    "Disconnects Dismisses Enables Enrolls Generates Installs Lists Locks Makes Moves Postpones Power-cycles Publishes " +
    "Reboots Releases Removes Renews Reports Restarts Restores Returns Revokes Rolls Schedules Sends Sets Shuts Splits " +
    "Starts Stops Swaps Takes Turns Unbinds Unenrolls Uninstalls Updates Wipes"
  ).split(" ")
)

/** Names that are written with capitals inside them. */
const names = /^(?:AutoRF|BSSID|CoS|DHCPv4|IPsec|IPv[46]|IdPs?|NetFlow|OpenAPI|OpenRoaming|PoE|QoS|RadSec|eSIMs?|vMX)\b/

describe("the sentence of an operation", () => {
  it("is there for each of the 992, and different for almost all", () => {
    assert.strictEqual(committed.size, 992)
    const distinct = new Set(committed.values())
    assert.isAbove(distinct.size, 970)
  })

  it("begins with a verb in the third person and ends with a full stop", () => {
    for (const [id, summary] of committed) {
      const verb = summary.split(/[ ,]/)[0] ?? ""
      assert.isTrue(verbs.has(verb), `${id}: ${verb}`)
      assert.match(summary, /[^.]\.$/, id)
      assert.notMatch(summary.slice(0, -1), /\. /, id)
    }
  })

  it("has neither the same word twice in a row nor a name in camelCase, and is of a readable length", () => {
    for (const [id, summary] of committed) {
      assert.notMatch(summary, /\b(\w+) \1\b/i, id)
      for (const word of summary.split(/[ ,.'-]+/)) {
        assert.isTrue(names.test(word) || !/[a-z][A-Z]/.test(word), `${id}: ${word}`)
      }
      assert.isAtLeast(summary.length, 16, id)
      assert.isAtMost(summary.length, 130, id)
      assert.strictEqual(summary, summary.trim(), id)
      assert.notInclude(summary, "  ", id)
      assert.notMatch(
        summary,
        /\b(?:a [AEIO][a-z]|a (?:[aeio]|SSID|RF|MX|API|AP|MQTT|SNMP|eSIM)|an [bcdfgjkmpqtwyz])/,
        id
      )
    }
  })

  const spots: { readonly [id: string]: string } = {
    getOrganizations: "Lists the organizations that the caller has access to.",
    getNetworkClients: "Lists the clients of a network.",
    getNetworkWirelessSsid: "Returns one SSID of a network.",
    createNetworkApplianceVlan: "Creates a VLAN in a network.",
    deleteNetworkGroupPolicy: "Deletes a group policy of a network.",
    getDeviceSwitchRoutingInterfaceDhcp: "Returns the DHCP settings of a layer 3 interface of a switch.",
    getNetworkWirelessSsidSplashSettings: "Returns the splash page settings of an SSID in a network.",
    updateNetworkApplianceFirewallOneToOneNatRules: "Updates the appliance 1:1 NAT rules of a network.",
    createDeviceLiveToolsCableTest: "Starts a cable test on a device.",
    getDeviceLiveToolsCableTest: "Returns the state and result of one cable test on a device.",
    getOrganizationDevicesUplinksAddressesByDevice: "Lists the uplink addresses of an organization, by device.",
    getOrganizationWirelessDevicesPacketLossByClient: "Returns the wireless packet loss of an organization, by client.",
    createOrganizationInsightMonitoredMediaServer: "Creates a media server that Insight monitors in an organization.",
    claimNetworkDevices: "Claims devices into a network.",
    getNetworkEvents: "Lists the events of a network, the newest first.",
    createOrganizationAdaptivePolicyPolicy: "Creates a policy between two adaptive policy groups of an organization."
  }

  it("is what a reader of the API would say", () => {
    for (const [id, summary] of Object.entries(spots)) assert.strictEqual(committed.get(id), summary)
  })

  it("is made for operations that nobody has seen before", () => {
    const of = (id: string, method: string, path: string, schema: object) => {
      const parameters = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => ({
        name,
        in: "path",
        required: true,
        schema: { type: "string" }
      }))
      const responses = { 200: { content: { "application/json": { schema } } } }
      const operation = { operationId: id, tags: ["networks", "configure"], parameters, responses }
      const document = { openapi: "3.0.1", info: {}, paths: { [path]: { [method]: operation } } }
      return words(parseDocument("own.json", JSON.stringify(document)))[0]?.summary
    }
    const list = { type: "array", items: { type: "object" } }
    const one = { type: "object" }
    assert.strictEqual(
      of("getNetworkSwitchNewThings", "get", "/networks/{networkId}/switch/newThings", list),
      "Lists the switch new things of a network."
    )
    assert.strictEqual(
      of("getDeviceSwitchEapOverrideHistory", "get", "/devices/{serial}/switch/eapOverride/history", one),
      "Returns the EAP override history of a switch."
    )
    assert.strictEqual(
      of("createOrganizationApi", "post", "/organizations/{organizationId}/apis", one),
      "Creates an API in an organization."
    )
    assert.strictEqual(
      of("exportNetworkThing", "post", "/networks/{networkId}/things/{thingId}/export", one),
      "Exports a thing of a network."
    )
  })
})

describe("English", () => {
  it("splits names into words and writes abbreviations as the field does", () => {
    assert.deepStrictEqual(wordsIn("thirdPartyVPNPeers"), ["third", "party", "vpn", "peers"])
    assert.strictEqual(phraseOf("thirdPartyVPNPeers"), "third-party VPN peers")
    assert.strictEqual(phraseOf("l3FirewallRules"), "layer 3 firewall rules")
    assert.strictEqual(phraseOf("openRoaming"), "OpenRoaming")
    assert.strictEqual(phraseOf("ipv6"), "IPv6")
  })

  it("makes singulars of the head of a phrase, wherever it is", () => {
    const pairs = {
      policies: "policy",
      addresses: "address",
      statuses: "status",
      "DHCP settings": "DHCP settings",
      "media servers that Insight monitors": "media server that Insight monitors",
      "limited access roles of Systems Manager": "limited access role of Systems Manager",
      CRLs: "CRL",
      switches: "switch"
    }
    for (const [many, one] of Object.entries(pairs)) assert.strictEqual(singular(many), one)
  })

  it("chooses the article by sound", () => {
    for (const phrase of [
      "an SSID",
      "a VLAN",
      "an MQTT broker",
      "a URL",
      "a user",
      "an organization",
      "an eSIM",
      "a SAML role"
    ]) {
      assert.strictEqual(withArticle(phrase.replace(/^an? /, "")), phrase)
    }
  })

  it("conjugates", () => {
    assert.deepStrictEqual(["create", "fetch", "deny", "deploy"].map(thirdPerson), [
      "creates",
      "fetches",
      "denies",
      "deploys"
    ])
  })
})

describe("the glossary", () => {
  it("counts a sentence that only repeats the name as none", () => {
    assert.isTrue(restates("The name of the network.", "name", "network"))
    assert.isTrue(restates("Id of the group policy.", "groupPolicyId", ""))
    assert.isTrue(restates("Whether it is enabled.", "enabled", ""))
    assert.isFalse(restates("Name of the network, as Dashboard shows it.", "name", "network"))
  })

  it("has sentences: a capital first, a full stop last, no two spaces, no line break", () => {
    for (const glossary of glossaries) {
      for (const [key, text] of Object.entries(glossary)) {
        assert.match(text, /^(?:[A-Z]|`).*[^.]\.$/, key)
        assert.notMatch(text, / {2}|\n/, key)
        assert.isAtMost(text.length, 150, key)
        assert.notMatch(text, /effect/i, `${key}: the declarations of the Promise facade do not mention Effect`)
      }
    }
  })
})

const compare = (text: string) => {
  const document = parseDocument("document", text)
  const all = words(document)
  const byId = new Map<string, OperationWords>(all.map((each) => [each.id, each]))

  it("are the sentences that are committed", () => {
    for (const { id, summary } of all) assert.strictEqual(committed.get(id), summary)
  })

  it("are plain data", () => {
    const operation = byId.get("getNetworkClients")
    assert.deepStrictEqual(JSON.parse(JSON.stringify(operation)), operation)
    assert.strictEqual(operation?.category, "monitor")
    const field = operation?.fields.find(({ path }) => path === "networkId")
    assert.strictEqual(
      field === undefined ? "" : fieldText(field),
      "Which network: its `id` as `getOrganizationNetworks` lists it."
    )
  })

  it("say of no operation what the document says, not even with another form of the verb", () => {
    const plain = (sentence: string): string =>
      sentence
        .toLowerCase()
        .replace(/[^a-z0-9 ]/g, "")
        .split(/\s+/)
        .filter((word) => !["a", "an", "the"].includes(word))
        .map((word, index) => (index === 0 ? word.replace(/e?s$/, "") : word))
        .join(" ")
    const said = document.operations.filter(({ description, id, summary }) =>
      [description, summary].map(plain).includes(plain(byId.get(id)?.summary ?? ""))
    )
    assert.deepStrictEqual(
      said.map(({ id }) => id),
      []
    )
  })

  it("reach as far as they are to", () => {
    const { answer, input } = coverageOf(all)
    assert.isAtLeast(shareOf(input), 0.8)
    assert.isAtLeast(shareOf(answer), 0.6)
  })

  it("need every entry of every table", () => {
    const ids = new Set(document.operations.map(({ id }) => id))
    assert.deepStrictEqual(
      Object.keys(sentences).filter((id) => !ids.has(id)),
      []
    )
    const paths = new Set(
      document.operations.flatMap(({ path }) => {
        const segments = path.split("/").filter((segment) => segment !== "" && !/^\{|^by[A-Z]/.test(segment))
        return segments.map((_, index) => segments.slice(0, index + 1).join("/"))
      })
    )
    assert.deepStrictEqual(
      Object.keys(nouns).filter((path) => !paths.has(path)),
      []
    )
    const meaningAt = meanings(glossaries)
    const used = new Set(
      modelsOf(document, corrections)
        .flatMap((model) => [...inputPlaces(model), ...answerPlaces(model)])
        .map((place) => meaningAt(place)?.key)
    )
    assert.deepStrictEqual(
      glossaries.flatMap((glossary) => Object.keys(glossary)).filter((key) => !used.has(key)),
      []
    )
  })

  it("name only operations that there are", () => {
    for (const { fields, id } of all) {
      for (const { meaning = "" } of fields) {
        for (const [, name = ""] of meaning.matchAll(/`((?:get|create)[A-Z]\w+)`/g)) {
          assert.isTrue(byId.has(name), `${id}: ${name}`)
        }
      }
    }
  })
}

const text = documentText()
if (text === undefined) {
  it.skip("the words are compared with the document: there is none beside the checkout or in MERAKI_OPENAPI")
} else {
  describe("the words and the document", () => compare(text))
}
