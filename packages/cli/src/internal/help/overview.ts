import type { Style } from "../terminal/style.ts"

/** The text of `meraki --help`. */
export const overviewHelp = (
  style: Style
): string => `${style("bold", "meraki")}: the Cisco Meraki Dashboard API in a shell

  meraki networks list --organization Acme       by nouns and verb, or by the
  meraki getOrganizationNetworks --help          API's own name; 992 operations
  meraki networks --help                         what there is about networks

  meraki auth login            keep an API key or an OAuth token
  meraki api GET /path         any request
  meraki batch apply FILE      many writes as action batches
  meraki snapshot, diff, restore   configuration as files, and back again
  meraki doctor, watch, events     what is wrong, and what happens
  meraki ping, report              live tools; firmware, licenses, ports
  meraki mcp, simulate, webhook    for agents; a Dashboard; events again
  meraki completion SHELL      completion for bash, zsh or fish
  meraki help TOPIC            output, pipelines, writes, profiles, exit-codes

  -o, --output FORMAT          table, json, ndjson, csv or yaml
  -p, --profile NAME           the profile to use; twice for two keys at once
      --region REGION          global, canada, china, india or us-gov
      --jq FILTER              a jq filter over the answer
  -y, --yes, --dry-run         write without asking; show what would be sent
  -q, --quiet, --verbose       errors alone; every request
  -h, --help, --version
`
