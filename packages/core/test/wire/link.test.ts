import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Schema from "effect/Schema"
import { type Links, parseLinks, resolveLink } from "../../src/internal/wire/link.ts"

const url = "https://n383.meraki.com/api/v1/organizations/1/devices"

describe("a Link header", () => {
  const forms: ReadonlyArray<readonly [what: string, header: string | undefined, links: Links]> = [
    ["none", undefined, {}],
    ["nothing", "", {}],
    ["the documented form, unquoted", `<${url}?startingAfter=a>; rel=next`, { next: `${url}?startingAfter=a` }],
    ["a quoted one", `<${url}>; rel="next"`, { next: url }],
    [
      "all four, as the API orders them",
      `<${url}?startingAfter=0>; rel=first, <${url}?endingBefore=a>; rel=prev, ` +
        `<${url}?startingAfter=z>; rel=next, <${url}?endingBefore=0>; rel=last`,
      {
        first: `${url}?startingAfter=0`,
        prev: `${url}?endingBefore=a`,
        next: `${url}?startingAfter=z`,
        last: `${url}?endingBefore=0`
      }
    ],
    ["any case", '<a>; REL="NEXT", <b>; Rel=Prev', { next: "a", prev: "b" }],
    ["no space at all", "<a>;rel=next,<b>;rel=prev", { next: "a", prev: "b" }],
    ["space everywhere", '  < a > ;  rel = next  ,\t<b> ; rel = "prev" ', { next: "a", prev: "b" }],
    ["other parameters before and behind", '<a>; title="x; rel=prev, <c>"; rel=next; type=text', { next: "a" }],
    [
      "commas and semicolons inside a URL",
      "<a,b;rel=prev?c=1,2>; rel=next, <d>; rel=last",
      { next: "a,b;rel=prev?c=1,2", last: "d" }
    ],
    ["quotes that are escaped", '<a>; title="say \\"rel=prev\\""; rel="next"', { next: "a" }],
    ["several relations of one link", '<a>; rel="first prev"', { first: "a", prev: "a" }],
    ["the first of two links with one relation", "<a>; rel=next, <b>; rel=next", { next: "a" }],
    ["the first rel of a link", "<a>; rel=next; rel=prev", { next: "a" }],
    ["empty elements", ", ,<a>; rel=next,, <b>; rel=prev,", { next: "a", prev: "b" }],
    ["relations of others", '<a>; rel=canonical, <b>; rel="https://example/next", <c>; rel=next', { next: "c" }],
    ["rel* is another parameter", "<a>; rel*=UTF-8''next", {}],
    ["a parameter without a value", "<a>; crossorigin; rel=next", { next: "a" }],
    ["an empty target", "<>; rel=next", { next: "" }],
    ["no relation", "<a>, <b>; rel=next", { next: "b" }],
    ["names that every object has", "<a>; rel=__proto__, <b>; rel=constructor", {}]
  ]
  for (const [what, header, links] of forms) {
    it(`is read: ${what}`, () => assert.deepStrictEqual(parseLinks(header), links))
  }

  it("that breaks the grammar gives what came before the break", () => {
    for (const header of ["nonsense", "<a", "<a; rel=next", "a>; rel=next", "rel=next", '"<a>; rel=next"']) {
      assert.deepStrictEqual(parseLinks(header), {}, header)
    }
    for (const rest of [" garbage", ', <b>; rel="prev', ", b; rel=prev", "; =x, <b>; rel=prev"]) {
      assert.strictEqual(parseLinks(`<a>; rel=next${rest}`).next, "a", rest)
    }
    // Nothing behind a missing comma counts.
    assert.deepStrictEqual(parseLinks('<a>; rel="next"<b>; rel="prev"'), { next: "a" })
  })

  it("of 200,000 characters takes time in proportion to it", () => {
    // Of this process alone: what else the machine does is no matter.
    const millisFor = (length: number, part: string): number => {
      const texts = [part.repeat(Math.ceil(length / part.length)), `<a>${part.repeat(Math.ceil(length / part.length))}`]
      const before = process.cpuUsage()
      for (const text of texts) parseLinks(text)
      return process.cpuUsage(before).user / 1000
    }
    for (const part of [" ", ";", ",", "<", "<a>", "<a>;", "; rel", '"', "\\", "<a>; rel=next, ", '<a> ; x="']) {
      const short = Math.max(20, millisFor(20_000, part))
      // Ten times as much takes about ten times as long; a square of it would take a hundred times.
      assert.isBelow(millisFor(200_000, part), 50 * short, part)
    }
  })

  const part = Arbitrary.schema(
    Schema.Literals([
      "<",
      ">",
      ";",
      ",",
      " ",
      "rel",
      "=",
      '"',
      "next",
      "prev",
      "\\",
      "a",
      "https://x/?a=1,2",
      "\t",
      "é"
    ])
  )
  it.prop(
    "never throws, and gives only what was in it",
    { parts: Arbitrary.array(part), text: Schema.String },
    (one) => {
      for (const header of [one.parts.join(""), one.text, `<${one.text}>; rel=next`]) {
        for (const [relation, link] of Object.entries(parseLinks(header))) {
          assert.include(["first", "prev", "next", "last"], relation)
          assert.include(header, link as string)
        }
      }
    }
  )

  it.prop("gives every link that was written", { next: Schema.String, prev: Schema.String }, ({ next, prev }) => {
    const [a, b] = [encodeURI(next.toWellFormed()), encodeURI(prev.toWellFormed())]
    assert.deepStrictEqual(parseLinks(`<${a}>; rel=prev, <${b}>; rel="next"`), { prev: a, next: b })
  })

  it.prop("is resolved or left as it is, and never throws", { link: Schema.String }, ({ link }) => {
    const resolved = resolveLink(link, url)
    assert.isTrue(resolved === link || resolved instanceof URL)
  })
})
