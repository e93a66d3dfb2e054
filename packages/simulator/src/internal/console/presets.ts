import type { FaultRule } from "../../Fault.ts"

/** Faults to switch on and off on the page. */
export const presets: ReadonlyArray<{ readonly id: string; readonly label: string; readonly rule: FaultRule }> = [
  {
    id: "429",
    label: "429, wait 2 s",
    rule: {
      fault: { kind: "status", status: 429, retryAfter: "2", errors: ["API rate limit exceeded for organization"] }
    }
  },
  { id: "500", label: "500", rule: { fault: { kind: "status", status: 500, errors: ["Internal server error"] } } },
  { id: "502", label: "502, a page", rule: { fault: { kind: "html", status: 502 } } },
  { id: "503", label: "503", rule: { fault: { kind: "status", status: 503 } } },
  { id: "empty", label: "Empty 200", rule: { fault: { kind: "empty" } } },
  { id: "cut", label: "Cut answers", rule: { fault: { kind: "cut" } } },
  { id: "lost", label: "Lost answers", rule: { fault: { kind: "reset", when: "after" } } },
  { id: "slow", label: "3 s slower", rule: { fault: { kind: "slow", millis: 3000 } } },
  { id: "duplicate", label: "Carried out twice", rule: { fault: { kind: "duplicate" } } }
]
