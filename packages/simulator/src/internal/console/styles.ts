/** How the console looks, in light and in dark. */
export const styles = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f4f6f8, #12171c);
  --card: light-dark(#ffffff, #1b2229);
  --line: light-dark(#d7dde3, #333d47);
  --text: light-dark(#1b242c, #e8edf1);
  --quiet: light-dark(#51606d, #a6b3be);
  --accent: light-dark(#0b6b3a, #67d69b);
  --accent-text: light-dark(#ffffff, #0d1a13);
  --good: light-dark(#0b6b3a, #67d69b);
  --warn: light-dark(#8a4b00, #f2b45c);
  --bad: light-dark(#b3261e, #ff9088);
  --track: light-dark(#e3e8ed, #2b343d);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.45 system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; padding: 1rem 1.5rem; background: var(--card); border-bottom: 1px solid var(--line); }
h1 { font-size: 1.15rem; margin: 0; }
h2 { font-size: .95rem; margin: 0 0 .6rem; }
header p { margin: 0; color: var(--quiet); }
code, .mono { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .86em; }
main { display: grid; grid-template-columns: minmax(0, 1fr) 24rem; gap: 1rem; padding: 1rem 1.5rem 2rem; align-items: start; }
@media (max-width: 70rem) { main { grid-template-columns: minmax(0, 1fr); } }
.column { display: grid; gap: 1rem; min-width: 0; }
section { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem; min-width: 0; }
.numbers { display: flex; flex-wrap: wrap; gap: .4rem 2rem; margin: 0; }
.numbers div { display: flex; flex-direction: column-reverse; }
.numbers dt { color: var(--quiet); font-size: .85rem; }
.numbers dd { margin: 0; font-size: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.scroll { overflow: auto; max-height: 34rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--quiet); padding-bottom: .4rem; font-size: .85rem; }
th { text-align: left; font-weight: 600; color: var(--quiet); font-size: .8rem; padding: .3rem .5rem; border-bottom: 1px solid var(--line); position: sticky; top: 0; background: var(--card); }
td { padding: .28rem .5rem; border-bottom: 1px solid var(--line); vertical-align: top; }
td.path { word-break: break-all; }
.status { font-weight: 700; }
.s2 { color: var(--good); } .s3 { color: var(--quiet); } .s4 { color: var(--warn); } .s5 { color: var(--bad); }
button, input, select { font: inherit; white-space: nowrap; color: inherit; background: var(--card); border: 1px solid var(--quiet); border-radius: .4rem; padding: .25rem .6rem; }
button { cursor: pointer; }
button:hover:not(:disabled) { border-color: var(--accent); }
button:disabled, input:disabled, select:disabled { opacity: .75; cursor: not-allowed; border-style: dashed; }
button[aria-pressed="true"] { background: var(--accent); color: var(--accent-text); border-color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
td button.open { white-space: normal; border: 0; padding: 0; background: none; text-align: left; text-decoration: underline; text-underline-offset: .15em; word-break: break-all; }
.bar { margin: .45rem 0; }
.bar p { margin: 0 0 .15rem; display: flex; justify-content: space-between; gap: 1rem; font-size: .85rem; }
.track { height: .65rem; background: var(--track); border-radius: .4rem; overflow: hidden; }
.fill { height: 100%; background: var(--good); border-radius: .4rem; transition: width .25s linear; }
.fill.low { background: var(--warn); } .fill.empty { background: var(--bad); }
.choices { display: flex; flex-wrap: wrap; gap: .4rem; }
.row { display: flex; gap: .5rem; align-items: center; justify-content: space-between; padding: .3rem 0; border-bottom: 1px solid var(--line); }
.row > span:first-child { min-width: 0; overflow: hidden; text-overflow: ellipsis; }
.row .choices { flex-wrap: nowrap; flex-shrink: 0; }
input[type="range"] { width: 100%; padding: 0; accent-color: var(--accent); }
h3 { font-size: .9rem; margin: .6rem 0 .4rem; }
.quiet { color: var(--quiet); margin: .3rem 0; font-size: .88rem; }
label { display: block; font-size: .85rem; color: var(--quiet); margin: .4rem 0 .2rem; }
input[type="search"] { width: 100%; }
dialog { width: min(60rem, 92vw); max-height: 88vh; border: 1px solid var(--line); border-radius: .6rem; background: var(--card); color: var(--text); padding: 1.2rem; }
dialog::backdrop { background: #0008; }
pre { background: var(--page); border: 1px solid var(--line); border-radius: .4rem; padding: .7rem; overflow: auto; max-height: 18rem; white-space: pre-wrap; word-break: break-all; }
.top { display: flex; justify-content: space-between; gap: 1rem; align-items: center; flex-wrap: wrap; margin-bottom: .6rem; }
@media (prefers-reduced-motion: reduce) { .fill { transition: none; } }
`
