/** What the console does in the browser. Everything that comes from outside becomes text, never markup. */
export const script = String.raw`
const byId = (id) => document.getElementById(id)
const make = (tag, text, attributes = {}) => {
  const element = document.createElement(tag)
  if (text !== undefined) element.textContent = text
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element
}
const mayAct = document.body.dataset.mayAct === "yes"
const mostRows = 200
let paused = false

const say = (text) => { byId("said").textContent = text }

const act = async (action) => {
  const response = await fetch("/console/actions", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(action)
  })
  const answer = await response.json().catch(() => ({}))
  say(answer.said ?? "The simulator refused: status " + response.status)
  return response.ok
}

const button = (text, run, attributes = {}) => {
  const element = make("button", text, { type: "button", ...attributes })
  element.disabled = !mayAct
  element.addEventListener("click", run)
  return element
}

const clock = (at) => new Date(at).toISOString().slice(11, 23)

const addRow = (exchange) => {
  if (paused) return
  const row = make("tr")
  row.dataset.id = exchange.id
  const status = make("td")
  status.append(make("span", exchange.status, { class: "status s" + String(exchange.status)[0] }))
  const path = make("td", undefined, { class: "path" })
  const open = make("button", exchange.path, { type: "button", class: "open mono", "aria-label": "Open " + exchange.method + " " + exchange.path })
  open.addEventListener("click", () => show(exchange.id))
  path.append(open)
  if (exchange.note) path.append(make("div", exchange.note, { class: "quiet" }))
  row.append(make("td", clock(exchange.at), { class: "mono" }), status, make("td", exchange.method), path,
    make("td", exchange.client), make("td", exchange.wait === undefined ? "" : exchange.wait + " s"))
  const body = byId("requests")
  body.prepend(row)
  while (body.children.length > mostRows) body.lastElementChild.remove()
  byId("none").hidden = true
}

const show = async (id) => {
  const exchange = await (await fetch("/console/exchanges/" + id)).json()
  byId("asked").textContent = exchange.asked
  byId("answered").textContent = exchange.answered
  byId("what").textContent = exchange.method + " " + exchange.path
  const copy = byId("copy")
  copy.textContent = "Copy as curl"
  copy.onclick = async () => {
    await navigator.clipboard.writeText(exchange.curl)
    copy.textContent = "Copied"
  }
  byId("curl").textContent = exchange.curl
  byId("detail").showModal()
}

const bar = (level) => {
  const element = make("div", undefined, { class: "bar" })
  const line = make("p")
  line.append(make("span", level.label), make("span", level.tokens.toFixed(1) + " of " + level.burst))
  const track = make("div", undefined, { class: "track" })
  const share = Math.max(0, Math.min(1, level.tokens / level.burst))
  const fill = make("div", undefined, { class: "fill" + (share < 0.1 ? " empty" : share < 0.4 ? " low" : "") })
  fill.style.width = (share * 100).toFixed(1) + "%"
  track.append(fill)
  element.append(line, track)
  return element
}

const counts = (id, entries) => {
  const body = byId(id)
  body.replaceChildren(...entries.map(([name, count]) => {
    const row = make("tr")
    row.append(make("td", name, { class: "path mono" }), make("td", count))
    return row
  }))
}

const faultButtons = new Map()

const update = (state) => {
  byId("now").textContent = new Date(state.now).toISOString().slice(0, 19).replace("T", " ")
  byId("count").textContent = state.requests
  byId("rate").textContent = state.perSecond
  byId("over").textContent = state.exceeded
  byId("met").textContent = state.faults
  byId("twice").textContent = state.duplicates.length
  if (document.activeElement !== byId("speed")) byId("speed").value = String(state.speed)
  byId("levels").replaceChildren(...state.levels.map(bar))
  byId("unlimited").hidden = state.levels.length > 0
  for (const [id, element] of faultButtons) element.setAttribute("aria-pressed", String(state.active.includes(id)))
  if (document.activeElement !== byId("chance")) byId("chance").value = String(Math.round(state.chance * 100))
  byId("chance-text").textContent = Math.round(state.chance * 100) + " % of all requests"
  counts("operations", state.operations)
  counts("limits", state.overLimit)
  counts("repeated", state.duplicates)
}

const search = async () => {
  const devices = await (await fetch("/console/devices?q=" + encodeURIComponent(byId("find").value))).json()
  byId("devices").replaceChildren(...devices.map((device) => {
    const row = make("div", undefined, { class: "row" })
    const isUp = device.status === "online" || device.status === "alerting"
    const label = make("span", device.name || device.serial)
    label.append(make("br"), make("span", device.model + ", " + device.status, { class: "quiet" }))
    const buttons = make("span", undefined, { class: "choices" })
    buttons.append(
      button(isUp ? "Take down" : "Bring up", async () => {
        await act({ kind: "status", serial: device.serial, status: isUp ? "offline" : "online" })
        await search()
      }, { "aria-label": (isUp ? "Take down " : "Bring up ") + (device.name || device.serial) }),
      button("Alert", () => act({ kind: "alert", serial: device.serial }), { "aria-label": "Raise an alert about " + (device.name || device.serial) }))
    row.append(label, buttons)
    return row
  }))
}

for (const { id, label } of JSON.parse(byId("presets").textContent)) {
  const element = button(label, () => act({ kind: "fault", id, on: element.getAttribute("aria-pressed") !== "true" }), { "aria-pressed": "false" })
  faultButtons.set(id, element)
  byId("faults").append(element)
}
byId("clear").addEventListener("click", () => act({ kind: "clear" }))
byId("chance").addEventListener("change", (event) => act({ kind: "chance", rate: Number(event.target.value) / 100 }))
byId("speed").addEventListener("change", (event) => act({ kind: "speed", speed: Number(event.target.value) }))
for (const id of ["clear", "chance", "speed"]) byId(id).disabled = !mayAct
byId("pause").addEventListener("click", (event) => {
  paused = !paused
  event.target.setAttribute("aria-pressed", String(paused))
})
byId("close").addEventListener("click", () => byId("detail").close())
byId("find").addEventListener("input", search)
search()

const events = new EventSource("/console/events")
events.addEventListener("exchange", (event) => addRow(JSON.parse(event.data)))
events.addEventListener("state", (event) => update(JSON.parse(event.data)))
events.addEventListener("open", () => { byId("live").textContent = "live" })
events.addEventListener("error", () => { byId("live").textContent = "not connected" })
`
