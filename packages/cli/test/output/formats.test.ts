import { assert, describe, it } from "vitest"
import { printerOf } from "../../src/internal/output/choose.ts"
import type { FormatName } from "../../src/internal/output/format.ts"
import type { Terminal } from "../../src/internal/terminal/terminal.ts"

const networks = [
  { id: "N_1", name: "Köln, Büro", tags: ["a", "b"], details: { floor: 2, notes: null } },
  { id: "N_2", name: 'say "hi"\nthere', tags: [], details: { floor: 3 } },
  { id: "N_3", name: "東京本社", tags: ["x"], details: {}, ports: [{ n: 1 }] }
]

const print = async (
  format: FormatName,
  pages: ReadonlyArray<ReadonlyArray<unknown>>,
  options: {
    readonly isList?: boolean
    readonly columns?: ReadonlyArray<string>
    readonly declared?: ReadonlyArray<string>
    readonly width?: number
  } = {}
) => {
  const { columns, declared = [], isList = true, width } = options
  const terminal = {
    env: {},
    stdout: { isTTY: width !== undefined, columns: () => width, rows: () => 24, write: async () => undefined }
  } as unknown as Terminal
  const printer = await printerOf(format, { ...terminal, env: { NO_COLOR: "1" } }, { isList, declared, columns })
  const parts = pages.map((items) => printer.items(items))
  const end = printer.end(true)
  return { text: parts.join("") + end.text, note: end.note }
}

describe("json", () => {
  it("is one list, however many pages there are", async () => {
    const { text } = await print("json", [networks.slice(0, 2), [], networks.slice(2)])
    assert.deepStrictEqual(JSON.parse(text), networks)
    assert.strictEqual((await print("json", [])).text, "[]\n")
  })

  it("is the object itself where there is one", async () => {
    assert.strictEqual((await print("json", [[{ a: 1 }]], { isList: false })).text, '{\n  "a": 1\n}\n')
    assert.strictEqual((await print("json", [[]], { isList: false })).text, "")
  })

  it("has the columns that are wanted, null where there is nothing", async () => {
    const { text } = await print("json", [networks], { columns: ["id", "details.floor", "ports[0].n"] })
    assert.deepStrictEqual(JSON.parse(text)[2], { id: "N_3", "details.floor": null, "ports[0].n": 1 })
  })
})

describe("ndjson", () => {
  it("is a line for each item", async () => {
    const { text } = await print("ndjson", [networks])
    assert.deepStrictEqual(
      text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
      networks
    )
  })
})

describe("csv", () => {
  it("has a line of names, quotes what needs it, and spreads objects", async () => {
    const { text } = await print("csv", [networks.slice(0, 1), networks.slice(1, 2)], {
      declared: ["id", "name", "url"]
    })
    assert.strictEqual(
      text,
      `id,name,url,tags,details.floor,details.notes
N_1,"Köln, Büro",,"a, b",2,
N_2,"say ""hi""
there",,,3,
`
    )
  })

  it("has no text that a spreadsheet takes for a formula", async () => {
    const names = [
      "=1+1",
      "+cmd|' /C calc'!A0",
      "-x",
      "@SUM(A1)",
      "\t=1",
      "\r=1",
      "a=b",
      "-65",
      "+49 30 1234",
      "-1.5e3"
    ]
    const { text } = await print("csv", [names.map((name) => ({ name, n: -1 }))], { columns: ["name", "n"] })
    assert.strictEqual(
      text,
      `name,n\n'=1+1,-1\n'+cmd|' /C calc'!A0,-1\n'-x,-1\n'@SUM(A1),-1\n'\t=1,-1\n"'\r=1",-1\na=b,-1\n-65,-1\n+49 30 1234,-1\n-1.5e3,-1\n`
    )
    assert.strictEqual((await print("csv", [[{ "=a": 1 }]])).text, "'=a\n1\n")
  })

  it("says which fields came too late for the line of names", async () => {
    const { note } = await print("csv", [networks.slice(0, 1), networks.slice(2)], { declared: [] })
    assert.include(note, "ports")
  })

  it("has the line of names alone when there is nothing", async () => {
    assert.strictEqual((await print("csv", [[]], { declared: ["id", "name"] })).text, "id,name\n")
  })
})

describe("yaml", () => {
  it("is a list as it comes", async () => {
    const { text } = await print("yaml", [[{ a: 1, b: ["x"] }], [{ a: "2" }]])
    assert.strictEqual(text, '- a: 1\n  b:\n    - x\n- a: "2"\n')
    assert.strictEqual((await print("yaml", [])).text, "[]\n")
    assert.strictEqual((await print("yaml", [[{ a: 1 }]], { isList: false })).text, "a: 1\n")
  })
})

describe("on a terminal", () => {
  const evil = "a\u001B[2J\u007F\u009B1m\u202Eb\nc"
  it("no text of an answer drives it, in any format", async () => {
    for (const format of ["csv", "json", "ndjson", "yaml", "table"] as const) {
      const { text } = await print(format, [[{ name: evil, [evil]: 1 }]], { width: 200 })
      assert.notMatch(text, /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/, format)
      if (format.endsWith("json"))
        assert.deepStrictEqual(Object.values(Object(JSON.parse(text))[0] ?? JSON.parse(text)), [evil, 1])
    }
  })

  it("data that goes elsewhere is left as it is", async () => {
    assert.include((await print("csv", [[{ name: evil }]])).text, evil)
    assert.include((await print("ndjson", [[{ name: "\u009B" }]])).text, "\u009B")
  })
})

describe("a table", () => {
  it("has every column where it goes into a file", async () => {
    const { note, text } = await print("table", [networks])
    assert.strictEqual(
      text,
      `id   name            tags  details.floor  ports
N_1  Köln, Büro      a, b  2
N_2  say "hi" there        3
N_3  東京本社        x                    [{"n":1}]
`
    )
    assert.isUndefined(note)
  })

  it("fits a terminal: columns are cut, and what does not fit is named", async () => {
    const { note, text } = await print("table", [networks], { width: 28 })
    assert.strictEqual(
      text,
      `id   name            tags
N_1  Köln, Büro      a, b
N_2  say "hi" there
N_3  東京本社        x
`
    )
    assert.strictEqual(note, "2 more columns: details.floor, ports (--columns)")
    const narrow = await print("table", [networks], { width: 16 })
    for (const line of narrow.text.trimEnd().split("\n")) assert.isAtMost(line.length, 16, line)
  })

  it("shows one object as a line for each field", async () => {
    const { text } = await print("table", [[networks[0]]], { isList: false })
    assert.strictEqual(
      text,
      `id             N_1
name           Köln, Büro
tags           a, b
details.floor  2
details.notes
`
    )
  })

  it("lets no text of an answer drive the terminal", async () => {
    const { text } = await print("table", [[{ name: "a\u001B[2Jb\u0007\u009B1mc" }]])
    assert.strictEqual(text, "name\na [2Jb 1mc\n")
    const { note, text: keys } = await print("table", [[{ a: 1, "b\u001B[2J\u202E": 2, "c\u0007": 3 }]], { width: 12 })
    assert.strictEqual(keys, "a  b [2J\n1  2\n")
    assert.strictEqual(note, String.raw`1 more columns: c\u0007 (--columns)`)
    const one = await print("table", [[{ "b\u001B[2J": "\u2066x" }]], { isList: false })
    assert.strictEqual(one.text, "b [2J   x\n")
  })

  it("has more rows than a call can have arguments", async () => {
    const many = Array.from({ length: 200_000 }, (_, n) => ({ n }))
    const { text } = await print("table", [many])
    assert.strictEqual(text.split("\n").length, 200_002)
  })

  it("has columns of any name", async () => {
    const item = JSON.parse('{"id":1,"__proto__":{"x":2}}') as unknown
    assert.strictEqual((await print("table", [[item]], { columns: ["id", "toString"] })).text, "id  toString\n1\n")
    assert.strictEqual((await print("csv", [[item, { toString: 3 }]])).text, "id,__proto__.x,toString\n1,2,\n,,3\n")
  })

  it("prints later pages by the columns of the first", async () => {
    const many = Array.from({ length: 250 }, (_, n) => ({ n }))
    const { text } = await print("table", [many.slice(0, 210), many.slice(210)])
    assert.strictEqual(text.trimEnd().split("\n").length, 251)
  })
})
