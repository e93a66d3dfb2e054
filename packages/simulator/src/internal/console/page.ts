import { script } from "./script.ts"
import { styles } from "./styles.ts"

/** A fault that can be switched on and off, by its name on the page. */
export interface Preset {
  readonly id: string
  readonly label: string
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")

const numbers = `
<dl class="numbers">
  <div><dt>requests</dt><dd id="count">0</dd></div>
  <div><dt>a second</dt><dd id="rate">0</dd></div>
  <div><dt>over a limit</dt><dd id="over">0</dd></div>
  <div><dt>met a fault</dt><dd id="met">0</dd></div>
  <div><dt>applied twice</dt><dd id="twice">0</dd></div>
</dl>`

const requests = `
<section aria-labelledby="requests-title">
  <div class="top"><h2 id="requests-title">Requests</h2><button type="button" id="pause" aria-pressed="false">Pause</button></div>
  <div class="scroll" tabindex="0" role="region" aria-label="Requests as they arrive">
    <table>
      <caption>The newest first. Open one to see what was asked and answered.</caption>
      <thead><tr><th scope="col">Time</th><th scope="col">Status</th><th scope="col">Method</th><th scope="col">Path</th><th scope="col">Client</th><th scope="col">Wait</th></tr></thead>
      <tbody id="requests"></tbody>
    </table>
    <p class="quiet" id="none">Nothing has come yet.</p>
  </div>
</section>`

const table = (id: string, title: string, first: string): string => `
<section aria-labelledby="${id}-title">
  <h2 id="${id}-title">${title}</h2>
  <div class="scroll" tabindex="0" role="region" aria-label="${title}, as a table">
    <table><thead><tr><th scope="col">${first}</th><th scope="col">Times</th></tr></thead><tbody id="${id}"></tbody></table>
  </div>
</section>`

const controls = `
<section aria-labelledby="levels-title">
  <h2 id="levels-title">Rate limits</h2>
  <div id="levels"></div>
  <p class="quiet" id="unlimited">No request has been counted yet.</p>
</section>
<section aria-labelledby="faults-title">
  <div class="top"><h2 id="faults-title">Faults</h2><button type="button" id="clear">End all</button></div>
  <div class="choices" id="faults"></div>
  <label for="chance">By chance: <span id="chance-text">0 % of all requests</span></label>
  <input type="range" id="chance" min="0" max="50" step="1" value="0">
</section>
<section aria-labelledby="devices-title">
  <h2 id="devices-title">Devices and alerts</h2>
  <label for="find">Find by name, model or serial</label>
  <input type="search" id="find">
  <div id="devices"></div>
</section>`

const detail = `
<dialog id="detail" aria-labelledby="what">
  <div class="top"><h2 id="what" class="mono"></h2><button type="button" id="close">Close</button></div>
  <h3>Asked</h3><pre id="asked" tabindex="0"></pre>
  <h3>Answered</h3><pre id="answered" tabindex="0"></pre>
  <div class="top"><h3>As curl, without the key</h3><button type="button" id="copy">Copy as curl</button></div>
  <pre id="curl" tabindex="0"></pre>
</dialog>`

const speeds = [1, 2, 10, 60, 600]

const header = (url: string, mayAct: boolean): string => `
<header>
  <h1>Simulated Meraki Dashboard</h1>
  <p>API at <code>${escaped(url)}</code></p>
  <p><span class="mono" id="now"></span> UTC, <label for="speed" style="display:inline">speed</label>
    <select id="speed">${speeds.map((speed) => `<option value="${speed}">${speed}×</option>`).join("")}</select></p>
  <p id="live" role="status">connecting</p>
  <p id="said" role="status">${mayAct ? "" : "Read only: open the link that the simulator printed when it started to change things."}</p>
</header>`

/** The whole console, in one page that asks nobody else. */
export const page = (url: string, mayAct: boolean, presets: ReadonlyArray<Preset>): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Simulated Meraki Dashboard</title>
<link rel="icon" href="data:,">
<style>${styles}</style>
</head>
<body data-may-act="${mayAct ? "yes" : "no"}">
${header(url, mayAct)}
<main>
  <div class="column">
    <section aria-label="In numbers">${numbers}</section>
    ${requests}
    ${table("operations", "Called how often", "Operation")}
    ${table("limits", "Beyond a limit", "Limit")}
    ${table("repeated", "Applied twice", "Write")}
  </div>
  <div class="column">${controls}</div>
</main>
${detail}
<script type="application/json" id="presets">${JSON.stringify(presets).replaceAll("<", String.raw`\u003c`)}</script>
<script>${script}</script>
</body>
</html>
`
