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
  meraki simulate              a Dashboard on this machine, to try things on
  meraki snapshot --out DIR    an organization's configuration as files
  meraki mcp                   a server for agents
  meraki webhook replay FILE   post saved events to a receiver
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
